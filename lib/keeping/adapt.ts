import { daysBetween } from '../people/days';
import type { Contact, Day, Touch } from '../people/schema';
import { cadenceOf } from './rings';
import { RESETS_CLOCK } from './touchWeights';
import { ADAPT } from './weights';

/** Another rhythm on offer: nothing changes until the user says so (evidence 3.3). */
export interface RhythmOffer {
  kind: 'slower' | 'faster';
  /** Days between touches: now, and as offered. */
  cadence: number;
  offered: number;
}

/** Touches at most so many days apart are one conversation. */
const ONE_CONVERSATION = 3;
/** Days of "not this time" that are remembered. */
const SKIPS_KEPT = 5;

/** The days of "not this time" with one more; only the last ones matter. */
export function withSkip({ skippedOn = [] }: Contact, today: Day): Day[] {
  return [...new Set([...skippedOn, today])].slice(-SKIPS_KEPT);
}

/**
 * The rhythm to offer: slower after three "not this time" in a row, faster after they wrote first twice within half a rhythm.
 * What was declined is not offered again for the same reason.
 * @param touches all of the contact, in any order.
 */
export function rhythmOffer(
  contact: Contact,
  touches: readonly Touch[],
  today: Day,
): RhythmOffer | undefined {
  const cadence = cadenceOf(contact);
  if (cadence === null) return undefined;
  const since = later(contact.lastTouchOn, contact.rhythmKeptOn);
  const skips = (contact.skippedOn ?? []).filter((day) => day > since);
  if (skips.length >= ADAPT.skips) return offer('slower', cadence, cadence * ADAPT.slower);
  if (wroteFirstEarly(contact, touches, cadence, today))
    return offer('faster', cadence, cadence * ADAPT.faster);
  return undefined;
}

function offer(kind: RhythmOffer['kind'], cadence: number, days: number): RhythmOffer | undefined {
  const offered = Math.round(Math.min(ADAPT.most, Math.max(ADAPT.least, days)));
  const isSo = kind === 'slower' ? offered > cadence : offered < cadence;
  return isSo ? { kind, cadence, offered } : undefined;
}

/** The last conversations were begun by them, each within half a rhythm of the one before. */
function wroteFirstEarly(contact: Contact, touches: readonly Touch[], cadence: number, today: Day): boolean {
  const begun = conversations(touches).slice(-(ADAPT.firsts + 1));
  if (begun.length <= ADAPT.firsts) return false;
  const [, ...last] = begun;
  const lately = daysBetween(last.at(-1)?.from ?? '1970-01-01', today) <= cadence;
  return (
    lately &&
    last.every(
      ({ by, from }, i) =>
        by === 'in' &&
        from > (contact.rhythmKeptOn ?? '') &&
        daysBetween(begun[i]?.to ?? from, from) <= cadence / 2,
    )
  );
}

interface Conversation {
  from: Day;
  to: Day;
  /** Who began; `both` where that is not known. */
  by: Touch['direction'];
}

function conversations(touches: readonly Touch[]): Conversation[] {
  const all: Conversation[] = [];
  const counted = touches.filter(({ weight }) => weight >= RESETS_CLOCK);
  for (const { on, at, direction } of counted.toSorted((a, b) => order(a, b))) {
    const last = all.at(-1);
    if (!last || daysBetween(last.to, on) > ONE_CONVERSATION) all.push({ from: on, to: on, by: direction });
    else {
      // Of two touches of one day only the moments tell who began.
      if (last.from === on && last.by !== direction && at === undefined) last.by = 'both';
      last.to = on;
    }
  }
  return all;
}

function order(a: Touch, b: Touch): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : (a.at ?? 0) - (b.at ?? 0);
}

const later = (one = '', other = ''): Day => (one > other ? one : other);
