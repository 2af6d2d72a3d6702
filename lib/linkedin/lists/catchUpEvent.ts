import { typeOfProp } from './catchUpProp';
import type { Prop } from './catchUpProp';
import { eventIn } from '../words/events';
import type { EventSeen, EventType } from '../sighting';
import type { When } from '../when';

/** What a catch-up card is about, from everything on it that says so. */
export interface CardEvent {
  prop: Prop | null;
  /** The card's sentence without its moment; null where it is not surely this card's. */
  sentence: string | null;
  when: When | null;
  /** What the tab of the page is for; null on the tab for all. It only ever contradicts. */
  tab: CatchUpTab | null;
  lang: string;
}

export type CatchUpTab = 'birthday' | 'workAnniversary' | 'jobChange' | 'education';

const TAB_TYPES: Record<CatchUpTab, readonly EventType[]> = {
  birthday: ['birthday'],
  workAnniversary: ['workAnniversary'],
  jobChange: ['newJob', 'promotion'],
  education: ['degree', 'certification'],
};

/**
 * The event's type: by the propUrn, which needs no language; words can only say that a job change is a promotion,
 * or contradict. Without a propUrn by words alone, unless the tab contradicts.
 * @returns null where nothing tells an event at all.
 */
export function catchUpEvent({ prop, sentence, when, tab, lang }: CardEvent): EventSeen | null {
  const words = sentence === null ? null : eventIn(sentence, lang, { speaker: 'linkedin' });
  const type = prop ? byProp(prop, words) : byWords(words, tab);
  if (type === null) return null;
  const told = (sentence ?? '').slice(0, 300);
  const raw = type === 'other' && told !== '' ? told : (prop?.word ?? words?.raw ?? told);
  return {
    type,
    raw: raw.slice(0, 300),
    via: prop ? 'propUrn' : 'words',
    ...(prop && { id: prop.id }),
    ...(when && { when }),
    // Details of an event that is not understood may be another event's.
    ...(type !== 'other' && words && detailsOf(words)),
  };
}

function byProp(prop: Prop, words: EventSeen | null): EventType {
  const type = typeOfProp(prop);
  const said = words?.type ?? 'other';
  if (prop.word === 'EDUCATION') return said === 'degree' ? 'degree' : 'other';
  if (said === 'other' || said === type || type === 'other') return type;
  const job = ['newJob', 'promotion'];
  // A promotion is a new position too, and is announced as one.
  return job.includes(type) && job.includes(said) ? 'promotion' : 'other';
}

function byWords(words: EventSeen | null, tab: CatchUpTab | null): EventType | null {
  if (words === null) return null;
  return tab === null || TAB_TYPES[tab].includes(words.type) ? words.type : 'other';
}

function detailsOf({ company, title, school, years }: EventSeen): Partial<EventSeen> {
  return {
    ...(company !== undefined && { company }),
    ...(title !== undefined && { title }),
    ...(school !== undefined && { school }),
    ...(years !== undefined && { years }),
  };
}
