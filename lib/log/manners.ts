import { chooseLanguage } from '../drafts/language';
import { RULES, topicsOf } from '../people/topics';
import {
  type Contact,
  type ContactId,
  type Day,
  type PreferredChannel,
  REMEMBRANCES,
  type Remembrance,
  RULE_LISTS,
  type RuleList,
} from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';

/** How the user writes to somebody, and what was told in confidence. The journal's labels never repeat the words. */

/** Longer is no fact in a sentence. */
const LONGEST_REMEMBRANCE = 70;
const LONGEST_CONFIDENCE = 2000;

/** Changes; an empty text takes a thing away. */
export interface Manners extends Partial<Record<RuleList, string>> {
  /** A language tag, or ''. */
  language?: string;
  remembered?: Partial<Record<Remembrance, string>>;
  prefers?: PreferredChannel | '';
  /** Whether to think of their birthday each year. */
  birthdays?: boolean;
  /** In place of the lists before: these words, with commas between, come to those that are there. */
  add?: true;
}

/** @returns the journal number; undefined where nothing differs. @throws ContactGone */
export function setManners(
  db: Log,
  id: ContactId,
  { language, remembered, prefers, birthdays, add, ...lists }: Manners,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(db, id, now, 'setManners', (contact) => {
    let next = contact;
    if (language !== undefined) next = withLanguage(next, language);
    if (remembered) next = withRemembered(next, remembered, today);
    if (prefers !== undefined) next = withPreferred(next, prefers);
    if (birthdays !== undefined) next = withBirthdays(next, birthdays);
    for (const list of RULE_LISTS) {
      const text = lists[list];
      if (text !== undefined)
        next = withList(next, list, add ? [...(next[list] ?? []), text].join(',') : text);
    }
    return next;
  });
}

function withLanguage({ language: _before, ...rest }: Contact, language: string): Contact {
  return language === '' ? rest : { ...rest, language: chooseLanguage(language) };
}

function withRemembered(
  { remembered: before = {}, ...rest }: Contact,
  said: NonNullable<Manners['remembered']>,
  today: Day,
): Contact {
  const remembered: NonNullable<Contact['remembered']> = {};
  for (const name of REMEMBRANCES) {
    const known = before[name];
    const value = said[name]?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REMEMBRANCE) ?? known?.value ?? '';
    if (value !== '') remembered[name] = known?.value === value ? known : { value, on: today };
  }
  return Object.keys(remembered).length > 0 ? { ...rest, remembered } : rest;
}

function withPreferred({ prefers: _before, ...rest }: Contact, prefers: PreferredChannel | ''): Contact {
  return prefers === '' ? rest : { ...rest, prefers };
}

function withBirthdays({ birthdays: _before, ...rest }: Contact, wanted: boolean): Contact {
  return wanted ? { ...rest, birthdays: 1 } : rest;
}

function withList(contact: Contact, list: RuleList, text: string): Contact {
  const { [list]: _before, ...rest } = contact;
  const words = topicsOf(text, RULES);
  return words.length > 0 ? { ...rest, [list]: words } : rest;
}

/** Notes what was told in confidence. @returns the journal number; undefined where nothing was said. @throws ContactGone */
export function confide(
  db: Log,
  id: ContactId,
  text: string,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const told = text.trim().slice(0, LONGEST_CONFIDENCE);
  return changeContact(db, id, now, 'confide', (contact) =>
    told === ''
      ? contact
      : {
          ...contact,
          confidences: [...(contact.confidences ?? []), { id: crypto.randomUUID(), text: told, on: today }],
        },
  );
}

/** Takes such a note away. @returns the journal number; undefined where there is none. @throws ContactGone */
export function unconfide(db: Log, id: ContactId, noteId: string, now: number): Promise<number | undefined> {
  return changeContact(db, id, now, 'unconfide', ({ confidences = [], ...rest }) => {
    const left = confidences.filter((note) => note.id !== noteId);
    return left.length > 0 ? { ...rest, confidences: left } : rest;
  });
}
