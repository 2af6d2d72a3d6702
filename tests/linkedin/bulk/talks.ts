import type { Day } from '../../../lib/people/schema';
import { daysBefore } from '../days';
import type { MessageEntry, Party } from '../exportBuilder';
import { YOU } from '../people';
import type { Person } from '../people';
import type { Random } from '../random';

/** Conversations of two: most are short, few are very long, and every third is one-sided. */

const WORDS = [
  'Thanks, that was useful.',
  'How did the move go? I keep thinking of your last note.',
  'Thursday would suit me; coffee by the canal?',
  'We kept the old one &amp; are oddly happy with it.',
  'I read your piece on Sunday, and "less, but kept" stayed with me.',
  'Quick one: which tool did you end up with, and would you take it again?',
  'Good to see you on the panel!',
  'That means a lot, thank you 🙂',
  "It's been a while &#39;indeed&#39;, hasn't it?",
  'Ha, it went better than planned. Yours?',
];
/** Flattened in most exports; some have line feeds within cells. */
const LINES = 'Hello,\n\nshall we compare notes?\n"Soon", as you said.\n';

/** A moment of a talk. */
export interface Moment {
  on: Day;
  /** Of that day, UTC, to the second. */
  minutes: number;
}

/** @returns what was said in these few words. */
export function textOf(random: Random): string {
  const first = random.pick(WORDS);
  return random.next() < 0.6 ? `${first} ${random.pick(WORDS)} ${random.pick(WORDS)}` : first;
}

/** @returns any moment of a day so many days before the export. */
export function momentOf(random: Random, madeOn: Day, daysBack: number): Moment {
  return { on: daysBefore(madeOn, daysBack), minutes: random.between(0, 86_399) / 60 };
}

/** @returns how many messages a conversation has: mostly few, seldom hundreds. */
export function lengthOf(random: Random): number {
  return Math.min(400, Math.floor(1.5 * random.next() ** -0.85));
}

/**
 * A conversation with one other person, in evenings and weeks of talk.
 * @param most no more messages than this.
 */
export function talkWith(
  random: Random,
  them: Person,
  { conversation, madeOn, most }: { conversation: string; madeOn: Day; most: number },
): MessageEntry[] {
  const length = Math.min(most, lengthOf(random));
  const side = random.next();
  const messages: MessageEntry[] = [];
  let back = random.between(1, 2600);
  let start = random.between(0, 86_399);
  for (let nth = 0; nth < length; nth++) {
    const yours = length > 5 || side > 0.35 ? random.next() < 0.5 : side > 0.2;
    if (random.next() < 0.4) {
      back = Math.max(0, back - random.between(1, 60));
      start = random.between(0, 80_000);
    }
    start = Math.min(86_399, start + random.between(20, 900));
    const moment = { on: daysBefore(madeOn, back), minutes: start / 60 };
    messages.push({ conversation, ...moment, ...said(random, yours, them) });
  }
  return messages;
}

function said(
  random: Random,
  yours: boolean,
  them: Person,
): Omit<MessageEntry, keyof Moment | 'conversation'> {
  const odd = random.next();
  // Now and then a row lost an address that others of the conversation have.
  const other: Party = odd < 0.008 ? { name: them.name } : them;
  const nothing = odd > 0.985;
  return {
    from: yours ? YOU : other,
    to: [yours ? other : YOU],
    content: nothing ? '' : odd > 0.98 ? LINES : textOf(random),
    ...(nothing && { attachments: 'https://www.linkedin.com/dms/prv/image/invented' }),
    ...(odd > 0.97 && odd < 0.98 && { folder: 'ARCHIVE' as const }),
    ...(odd > 0.969 && odd <= 0.97 && { folder: '' as const }),
    ...(odd > 0.965 && odd <= 0.969 && { draft: true }),
    ...(odd > 0.964 && odd <= 0.965 && { twice: true }),
  };
}
