import { baseOf } from '../../lib/languages';
import { readSaid, type Said } from '../../lib/keeping/said/read';
import type { Day } from '../../lib/people/schema';
import { spokenTag } from '../../lib/words';

/** Somebody whom a touch may be with. */
export interface QuickPerson {
  contactId: string;
  name: string;
  /** What they do, and when last in touch: to tell them from somebody of the same name. */
  role?: string;
  lastTouchOn?: Day;
}

/**
 * People whom typed words mean, those most likely first; undefined while they cannot be looked up yet.
 * @param whole whether every word has to be a whole word of the name.
 */
export type FindPeople = (words: string, whole: boolean) => QuickPerson[] | undefined;

/** What is typed, as far as it is understood. */
export interface Understood {
  said: Said;
  /** Whom it may be about: one, or several who are to be asked; undefined while they are looked up. */
  found: QuickPerson[] | undefined;
}

/**
 * Understands what is typed, in the language of the screen or else in the other one that leads to somebody.
 * @param person in front: meant where no name is said.
 */
export function understand(text: string, today: Day, find: FindPeople, person?: QuickPerson): Understood {
  const readings = readSaid(text, today, baseOf(spokenTag())).map((said): Understood => {
    if (said.who === '') return { said, found: person ? [person] : [] };
    return { said, found: find(said.who, said.several === true) };
  });
  const [own, other] = readings;
  const leads = ({ found }: Understood): boolean => found === undefined || found.length > 0;
  // Where neither leads to anybody, the one that leaves fewer words says best what is missing.
  return (own && leads(own) ? own : (other ?? own)) as Understood;
}
