import { speaksOfHardship } from '../../people/hardship';
import { eventFields } from './eventFields';
import { MOST_TEXT } from './fold';
import { dayHeading } from './headings';
import { PACKS, packsFor } from './locales';
import { DEED, doubtsOf, HIRING } from './locales/doubts';
import type { LocalePack } from './locales/pack';
import { isQuoted, sentencesOf, type Sentence } from './sentences';
import type { EventSeen } from '../sighting';

/** Events by the words of a page: always a question, never a certainty. */

/** Who speaks: LinkedIn about a person (catch-up cards, notifications), or the author of a post about themselves. */
export type Speaker = 'linkedin' | 'author';

/** LinkedIn writes one sentence of its own; a longer text holds somebody's words. */
const MOST_TOLD = 300;
const LONGEST_RAW = 300;

type EventSentence = LocalePack['events'][number];

/**
 * @param text of a card or notification (all of it, the name included), or of a post; 3,000 characters count.
 * @param lang the page's language; English is a second try for what LinkedIn says, every pack for posts, which
 *   people write in any language.
 * @param who speaks in that text.
 * @returns the event, with company, title, school and years where the sentence names them; null where no
 *   sentence fits, or it is a question, a condition, a quotation or about somebody else. A post that speaks of
 *   hardship celebrates nothing; it can tell only that its author looks for work.
 */
export function eventIn(text: string, lang: string, { speaker }: { speaker: Speaker }): EventSeen | null {
  return speaker === 'linkedin' ? toldEvent(text, lang) : ownEvent(text, lang);
}

function toldEvent(text: string, lang: string): EventSeen | null {
  const [sentence, ...more] = sentencesOf(text.slice(0, MOST_TEXT));
  if (!sentence || sentence.asks || text.length > MOST_TOLD || more.length > 1) return null;
  for (const pack of packsFor(lang)) {
    const events = mayFit(pack.events, 'told.', [sentence]);
    if (events.length === 0) continue;
    const told = { ...sentence, text: withoutDay(sentence.text, pack.lang) };
    const event = firstEvent([told], events) ?? firstEvent([sentence], events);
    if (event) return DEED.test(sentence.text) ? null : event;
  }
  return null;
}

/** What stands before a date at the end of a sentence. */
export const DATE_COMES = / (?:on|le|am|el|em|il|op)$/;

/**
 * "… 5 years at Example today", "… le 10 nov.": the day is no part of the company's name. One of "USA Today" and of
 * "Studio June 12" is: a name has a capital, and dates have a small word before them.
 */
function withoutDay(text: string, lang: string): string {
  const words = text.split(' ');
  for (const length of [1, 2, 3, 4]) {
    const [rest, end] = [words.slice(0, -length), words.slice(-length).join(' ')];
    const when = dayHeading(end, lang);
    if (!when || 'weekday' in when) continue;
    const before = rest.join(' ');
    const isName = 'daysAgo' in when ? /^\p{Lu}/u.test(end) : !DATE_COMES.test(before);
    return isName ? text : before.replace(DATE_COMES, '');
  }
  return text;
}

function ownEvent(text: string, lang: string): EventSeen | null {
  const post = text.slice(0, MOST_TEXT);
  const sentences = sentencesOf(post).filter(({ asks, at }) => !asks && !isQuoted(post, at));
  const packs = new Set([...packsFor(lang), ...PACKS]);
  const events = [...packs].flatMap((pack) => ownEvents(sentences, pack));
  const looks = events.find(({ type }) => type === 'openToWork');
  const celebrates = events.find(({ type }) => type !== 'openToWork');
  if (!looks && !celebrates) return null;
  if (!speaksOfHardship(post)) return celebrates ?? looks ?? null;
  // Somebody who lost a job and found one: neither is news to write about without asking.
  if (!looks || celebrates?.type === 'newJob' || celebrates?.type === 'promotion') return null;
  return HIRING.test(post) ? null : looks;
}

/** At most one celebration and one search for work of a post, both sure enough. */
function ownEvents(sentences: readonly Sentence[], pack: LocalePack): EventSeen[] {
  const doubts = doubtsOf(pack.lang);
  const all = mayFit(pack.events, 'own.', sentences);
  const isSure = (text: string, upToEnd: string): boolean =>
    !doubts.before.test(upToEnd) && !doubts.anywhere.test(text);
  const found = [all, all.filter(({ type }) => type === 'openToWork')].map((events) =>
    firstEvent(sentences, events, isSure),
  );
  return found.filter((event) => event !== null);
}

/** Those whose words are in the text: none, for almost every text. */
function mayFit(
  events: LocalePack['events'],
  speaker: 'told.' | 'own.',
  sentences: readonly Sentence[],
): EventSentence[] {
  const lower = sentences.map(({ text }) => text.toLowerCase()).join('\n');
  return events.filter(({ key, pattern }) => key.startsWith(speaker) && pattern.mayFit(lower));
}

/** The first event that fits any sentence of the text. */
function firstEvent(
  sentences: readonly Sentence[],
  events: readonly EventSentence[],
  isSure: (text: string, upToEnd: string) => boolean = () => true,
): EventSeen | null {
  for (const event of events) {
    for (const { text } of sentences) {
      const found = event.pattern.exec(text);
      if (!found || isQuoted(text, found.index) || !isSure(text, text.slice(0, endOfNews(found)))) continue;
      return seen(event, text, found.groups ?? {});
    }
  }
  return null;
}

/** Where the news ends: a name at its end may have taken what follows along. */
function endOfNews(found: RegExpExecArray): number {
  const end = found.index + found[0].length;
  const name = found.groups?.['company'] ?? found.groups?.['school'] ?? '';
  return found[0].endsWith(name) ? end - name.length : end;
}

function seen(event: EventSentence, text: string, groups: Record<string, string | undefined>): EventSeen {
  const exact = event.key.startsWith('told.') || event.key.endsWith('.exact');
  return {
    type: event.type,
    raw: text.slice(0, LONGEST_RAW),
    via: 'words',
    ...eventFields(groups, exact),
  };
}
