import type { EventType } from '../sighting';

/** The kind of a catch-up card without a word of any language: its message link names the event. */
export interface Prop {
  /** LinkedIn's own word: `BIRTHDAY`, `JOB_CHANGE`. The vocabulary is open. */
  word: string;
  /** LinkedIn's own id of the event. */
  id: string;
}

const PROP = /^urn:li:prop:\(([A-Za-z0-9_]{2,60}),([^()]{1,300})\)$/;

/**
 * `BIRTHDAY` was seen on ten of ten real cards (2025-11), `WORK_ANNIVERSARY` and `JOB_CHANGE` are reported (2026-08);
 * the others are what LinkedIn calls such things elsewhere. `EDUCATION` is not here: to begin with a school and to
 * be done with it are both education.
 */
const TYPES: ReadonlyMap<string, EventType> = new Map([
  ['BIRTHDAY', 'birthday'],
  ['WORK_ANNIVERSARY', 'workAnniversary'],
  ['JOB_CHANGE', 'newJob'],
  ['NEW_POSITION', 'newJob'],
  ['NEW_JOB', 'newJob'],
  ['POSITION_CHANGE', 'newJob'],
  ['PROMOTION', 'promotion'],
  ['JOB_PROMOTION', 'promotion'],
  ['GRADUATION', 'degree'],
  ['AWARD', 'award'],
  ['HONOR', 'award'],
  ['CERTIFICATION', 'certification'],
  ['OPEN_TO_WORK', 'openToWork'],
]);

/** Reads `propUrn=urn:li:prop:(BIRTHDAY,…)` of a message link. @returns null where there is none. */
export function propIn(href: string): Prop | null {
  let urn: string | null;
  try {
    urn = new URL(href, 'https://www.linkedin.com').searchParams.get('propUrn');
  } catch {
    return null;
  }
  const [, word, id] = PROP.exec(urn ?? '') ?? [];
  return word !== undefined && id !== undefined ? { word: word.toUpperCase(), id } : null;
}

/** @returns the type that a word of LinkedIn's means, `other` for one that is not known. */
export function typeOfProp({ word }: Prop): EventType {
  return TYPES.get(word) ?? 'other';
}
