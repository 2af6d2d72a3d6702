import { dayNumber, daysBetween } from '../people/days';
import type { Contact, Day, Touch, TouchSummary } from '../people/schema';
import { ownDaysOf, type RingDays } from './ringDays';
import { dueDay } from './rings';
import { RESETS_CLOCK } from './touchWeights';
import { RING_DAYS } from './weights';

/** How many of the latest touch days a rhythm is judged by. */
const RHYTHM_DAYS = 13;

/**
 * What a list needs to know of one contact's touches.
 * @param touches all of one contact, in any order.
 */
export function summarise(touches: readonly Touch[]): TouchSummary {
  const sorted = [...touches].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : (a.at ?? 0) - (b.at ?? 0),
  );
  const summary: TouchSummary = { out: 0, in: 0, unanswered: 0 };
  const clockDays: Day[] = [];
  const outSinceTheirs = new Set<Day>();
  for (const touch of sorted) {
    summary.firstOn ??= touch.on;
    if (touch.channel === 'message') {
      if (touch.direction === 'out') summary.out += touch.count;
      if (touch.direction === 'in') summary.in += touch.count;
    }
    if (touch.channel === 'endorsement') summary.endorsements = (summary.endorsements ?? 0) + touch.count;
    if (touch.channel === 'recommendation') {
      summary.recommendations = (summary.recommendations ?? 0) + touch.count;
      summary.recommendedYou = (summary.recommendedYou ?? 0) + (touch.direction === 'in' ? touch.count : 0);
    }
    for (const { direction } of touch.exchanges ?? []) {
      const known = summary.exchanges?.[direction]?.count ?? 0;
      summary.exchanges = { ...summary.exchanges, [direction]: { count: known + 1, lastOn: touch.on } };
    }
    if (touch.weight < RESETS_CLOCK) continue;
    summary.count = (summary.count ?? 0) + touch.count;
    if (clockDays.at(-1) !== touch.on) clockDays.push(touch.on);
    if (touch.direction !== 'out') {
      summary.lastInOn = touch.on;
      outSinceTheirs.clear();
    }
    if (touch.direction !== 'in') summary.lastOutOn = touch.on;
    if (touch.direction === 'out') outSinceTheirs.add(touch.on);
  }
  summary.unanswered = outSinceTheirs.size;
  const rhythm = medianGap(clockDays.slice(-RHYTHM_DAYS));
  if (rhythm !== undefined) summary.rhythmDays = rhythm;
  return summary;
}

/** The median days between touch days, where at least four gaps show a rhythm at all. */
function medianGap(days: readonly Day[]): number | undefined {
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  if (gaps.length < 4) return undefined;
  gaps.sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const median = ((gaps[Math.ceil(middle) - 1] ?? 0) + (gaps[Math.floor(middle)] ?? 0)) / 2;
  return Math.max(1, Math.round(median));
}

/** The last day on which the clock was reset, if ever. */
export function lastTouchDay(summary: TouchSummary): Day | undefined {
  const { lastInOn = '', lastOutOn = '' } = summary;
  return (lastInOn > lastOutOn ? lastInOn : lastOutOn) || undefined;
}

/** A written recommendation weighs as much as four times the messages; more than two add nothing. */
const RECOMMENDED = 2;
const MOST_RECOMMENDATIONS = 2;
/** Endorsements count by doublings, as messages do, at half their weight: each is one click. */
const ENDORSED = 0.5;

/**
 * Place in the triage list, higher first, the same on every day: people who wrote both ways or recommended each other
 * come before those who wrote one way or endorsed, then everybody else; among them the number of messages counts by
 * doublings, with endorsements and recommendations, against the years since (two years of silence weigh as much as
 * half the messages).
 */
export function candidateRank(contact: Pick<Contact, 'facts'>, summary: TouchSummary): number {
  const { recommendations = 0, endorsements = 0 } = summary;
  const both = 2 * Math.min(summary.in, summary.out);
  const know = both > 0 || recommendations > 0;
  const tier = know ? 2 : summary.in + summary.out + endorsements > 0 ? 1 : 0;
  const last = lastTouchDay(summary) ?? contact.facts.connectedOn?.value;
  const years = last ? dayNumber(last) / 365.25 : -1000;
  return (
    tier * 10_000 +
    Math.log2(1 + both + summary.in + summary.out) +
    RECOMMENDED * Math.min(MOST_RECOMMENDATIONS, recommendations) +
    ENDORSED * Math.log2(1 + endorsements) +
    years / 2
  );
}

/**
 * The contact with its derived fields put right.
 * @param touches all of that contact. @param days of each ring, as the user set them.
 */
export function withDerived(
  contact: Contact,
  touches: readonly Touch[],
  days: RingDays = RING_DAYS,
): Contact {
  const summary = summarise(touches);
  const {
    lastTouchOn: _last,
    dueOn: _due,
    dueEstimated: _estimated,
    candidateRank: _rank,
    ringDays: _days,
    ...rest
  } = contact;
  const derived: Contact = { ...rest, touches: summary };
  const last = lastTouchDay(summary);
  if (last) derived.lastTouchOn = last;
  const ringDays = ownDaysOf(contact.ring, days);
  if (ringDays !== undefined) derived.ringDays = ringDays;
  const due = dueDay(derived, last, contact.facts.connectedOn?.value);
  if (due) {
    derived.dueOn = due.dueOn;
    if (due.estimated) derived.dueEstimated = 1;
  }
  if (!contact.ring && !contact.leftOutOn && !contact.archivedOn)
    derived.candidateRank = candidateRank(contact, summary);
  return derived;
}
