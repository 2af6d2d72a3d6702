import { isMemberId } from '../../people/identity';
import { sameSpelling } from './conversation';
import { ownerOf } from './conversationMessages';
import type { Message, MessageList } from './conversationMessages';
import type { ThreadSighting } from '../sighting';
import { dayHeading } from '../words/times';
import type { When } from '../when';

/** When the last message of a conversation was sent, and by whom. */

type Last = NonNullable<ThreadSighting['last']>;
type Side = 'in' | 'out';

/** The other side, as the conversation's own head names them. */
export interface Other {
  /** Slug or member id, as links to them carry it. */
  keys: readonly string[];
  name: string;
}

const DAY_MS = 86_400_000;

/**
 * @returns the last message that was really sent; null where the end of the list is not there, where its day
 *   cannot be read, or where the order of the messages is not that of their days.
 */
export function lastOf({ messages, ended }: MessageList, other: Other, lang: string): Last | null {
  const sent = messages.filter(({ failed }) => !failed);
  const last = sent.at(-1);
  // What has no id of the server's is still being sent, or is no message.
  if (!ended || !last?.urn) return null;
  const when = whenOf(last, sent, lang);
  if (!when) return null;
  const { direction, ways } = directionOf(last, sent, other);
  return { when: when.value, direction, via: [when.via, ...ways].join('+') };
}

function whenOf(last: Message, sent: readonly Message[], lang: string): { value: When; via: string } | null {
  const heading = last.heading === null ? null : headingDay(last.heading, lang);
  const at = last.urn?.at;
  if (at !== undefined) {
    if (!isRising(sent.flatMap(({ urn }) => urn?.at ?? []))) return null;
    return heading && !canBe(at, heading) ? null : { value: { at }, via: 'eventUrn' };
  }
  if (!heading) return null;
  const headings = [...new Set(sent.map((message) => message.heading ?? ''))];
  const days = headings.map((text) => headingDay(text, lang));
  const ranks = days.map((day) => (day ? rankOf(day) : []));
  return isRising(ranks.flat()) ? { value: heading, via: 'heading' } : null;
}

function headingDay(heading: string, lang: string): When | null {
  return /^\d{4}-\d\d-\d\d$/.test(heading) ? { day: heading } : dayHeading(heading, lang);
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number >= (numbers[index - 1] ?? -Infinity));

/** Years come before days without a year, these before weekdays, these before yesterday and today. */
function rankOf(when: When): number[] {
  if ('day' in when) return [Number(when.day.replaceAll('-', ''))];
  if ('monthDay' in when) return [1e8];
  if ('weekday' in when) return [2e8];
  return 'daysAgo' in when ? [3e8 - when.daysAgo] : [];
}

/** Whether a moment can be of that day, in whatever zone; what depends on today is not asked. */
function canBe(at: number, heading: When): boolean {
  const near = [at - DAY_MS, at, at + DAY_MS].map((ms) => new Date(ms));
  const iso = near.map((date) => date.toISOString().slice(0, 10));
  if ('day' in heading) return iso.includes(heading.day);
  if ('monthDay' in heading) return iso.some((day) => day.endsWith(heading.monthDay));
  if ('weekday' in heading) return near.some((date) => date.getUTCDay() === heading.weekday % 7);
  return !('at' in heading) || Math.abs(heading.at - at) <= DAY_MS;
}

/**
 * Three ways, each of which may have nothing to say: the class for the other side's messages, where it is seen in
 * this conversation at all; who the message says it is from; and the tick of one's own. Where two contradict each
 * other, it is not known.
 */
function directionOf(
  message: Message,
  all: readonly Message[],
  other: Other,
): { direction: Last['direction']; ways: string[] } {
  const owner = ownerOf(all);
  const sideOf = (one: Message): Side | null => senderSide(one, other, owner);
  const classSeen = all.some(({ markedOther }) => markedOther);
  const classSide = (one: Message): Side => (one.markedOther ? 'in' : 'out');
  // Seen to be wrong once, class and senders are not to be relied on for any message.
  const torn = classSeen && all.some((one) => (sideOf(one) ?? classSide(one)) !== classSide(one));
  const says: [way: string, side: Side | null][] = [
    ['otherClass', classSeen ? classSide(message) : null],
    ['sender', sideOf(message)],
    ['sentMark', message.markedSent ? 'out' : null],
  ];
  const ways = says.filter(([, side]) => side !== null);
  const [side, more] = new Set(ways.map(([, said]) => said));
  if (!side || more || torn) return { direction: 'unknown', ways: [] };
  return { direction: side, ways: ways.map(([way]) => way) };
}

function senderSide({ sender }: Message, other: Other, owner: string | null): Side | null {
  const sides = new Set<Side>();
  if (sender.key !== undefined) {
    if (other.keys.includes(sender.key)) sides.add('in');
    else if (sender.key === owner || comparable(sender.key, other.keys)) sides.add('out');
  }
  if (sender.name !== undefined) sides.add(sameSpelling(sender.name, other.name) ? 'in' : 'out');
  const [side] = sides;
  return side && sides.size === 1 ? side : null;
}

/** A slug and a member id cannot be told to be two people's. */
function comparable(key: string, keys: readonly string[]): boolean {
  return keys.some((one) => isMemberId(one) === isMemberId(key));
}
