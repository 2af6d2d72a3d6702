import type { ContactId, Day, FactName } from './facts';
import type { Occasion } from './occasion';
import type { Touch } from './touch';

/** What waits for a word or a deed of the user: questions, promises. */

/**
 * Something that a page said and that is not certain enough to be kept: the user is asked once. Its id is
 * made of contact, matter and value, so that the same is never asked twice.
 */
export interface Question {
  id: string;
  contactId: ContactId;
  /** The page and generation that said it, for example `thread/ember`. */
  page: string;
  on: Day;
  /** 1 while open; absent once answered (absent rows are not in the index). */
  open?: 1;
  answer?: 'yes' | 'no';
  matter:
    | { kind: 'fact'; name: FactName; value: string }
    | { kind: 'touch'; touch: Pick<Touch, 'on' | 'channel' | 'direction'> }
    | { kind: 'occasion'; occasion: Pick<Occasion, 'type' | 'on' | 'facts' | 'organisation'> }
    /** How to call somebody, where their name does not tell: the forms to choose from. */
    | { kind: 'calledBy'; choices: string[] }
    /** A recommendation of the export, which names nobody's address: is it this contact's? */
    | { kind: 'recommendation'; touch: Touch; stated: { name: string; company: string; title: string } };
}

/** A promise: something that the user said they would do for somebody, with a day. */
export interface Pledge {
  id: string;
  contactId: ContactId;
  /** In the user's words: "the slides". */
  what: string;
  /** The day of the promise, and the day by which it is to be kept. */
  on: Day;
  dueOn: Day;
  /** 1 while open; absent once kept or let go (absent rows are not in the index). */
  open?: 1;
  keptOn?: Day;
}
