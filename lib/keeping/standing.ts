import { addDays, daysBetween } from '../people/days';
import type { Contact, Day } from '../people/schema';
import { restedSince } from './rested';
import { cadenceOf, dueDay, type Due, waitOf } from './rings';
import { ballIsBackOn } from './unanswered';
import { LAPSED, STATES } from './weights';

/** Later than every day that is asked about. */
const NEVER: Day = '9999-12-31';

/** Where somebody stands between two touches. */
export type StandingState = 'fresh' | 'soon' | 'due' | 'fading' | 'lapsed';

export interface Standing extends Due {
  state: StandingState;
  /** Days between touches that the user wants, and the same with the person's own spread. */
  cadence: number;
  wait: number;
  /** How much of the wait has passed: 1 on the due day, and no more where that day is an estimate. Never below 0. */
  ratio: number;
  /** The day from which the tie counts as lapsed, if nothing happens. */
  lapsesOn: Day;
}

/**
 * The clock of a kept contact (evidence 3.3): `ratio` = days since the last touch / (cadence + jitter).
 * @returns null for somebody who is not kept.
 */
export function standingOf(contact: Contact, today: Day): Standing | null {
  const cadence = cadenceOf(contact);
  const wait = waitOf(contact);
  // The day in the row knows no today.
  const due = dueDay(contact, contact.lastTouchOn, contact.facts.connectedOn?.value, today);
  if (cadence === null || wait === null || due === null) return null;
  const passed = Math.max(0, 1 + daysBetween(due.dueOn, today) / wait);
  // Of whom no touch is known nobody knows that it has been long.
  const ratio = due.estimated ? Math.min(STATES.due, passed) : passed;
  const lapsesOn = lapseDay(contact, cadence, wait);
  const state = today > lapsesOn ? 'lapsed' : stateAt(ratio);
  return { ...due, state, cadence, wait, ratio, lapsesOn };
}

function stateAt(ratio: number): StandingState {
  if (ratio >= STATES.fading) return 'fading';
  if (ratio >= STATES.due) return 'due';
  return ratio >= STATES.soon ? 'soon' : 'fresh';
}

/**
 * Lapsed: silent for more than eight times their own rhythm, or for three years. Somebody who wrote daily and whom the
 * user wants to hear of twice a year is not given up before they are due, so it is never less than two waits, nor than
 * eight times the inner ring's days: whoever wrote every other day is still no one of long ago after three weeks. The
 * eight rhythms begin anew on the day on which the user gave the ring: that is a wish to be in touch. Where no touch is
 * known nobody knows what halted, and only that wish counts. While the user waits nobody lapses, and everybody has one
 * more wait behind that: see {@link waitedUntil}.
 */
function lapseDay(contact: Contact, cadence: number, wait: number): Day {
  const { lastTouchOn, keptOn, touches, facts } = contact;
  const since = lastTouchOn ?? keptOn ?? facts.connectedOn?.value;
  if (since === undefined || contact.pausedOn !== undefined || contact.neverOn !== undefined) return NEVER;
  const wished = keptOn !== undefined && keptOn > since ? keptOn : since;
  const own = LAPSED.rhythms * (touches.rhythmDays ?? cadence);
  const byRhythm = addDays(wished, Math.round(Math.max(STATES.fading * wait, own, LAPSED.least)));
  const byYears = addDays(since, Math.max(LAPSED.days, Math.round(STATES.fading * wait)));
  const lapses = byRhythm < byYears ? byRhythm : byYears;
  const waited = waitedUntil(contact, cadence, lapses).map((day) => addDays(day, wait));
  return waited.reduce((last, day) => (day > last ? day : last), lapses);
}

/**
 * The days until which the user waited, or waits: for an answer, for the day to which they put somebody off, for the
 * end of a pause or of a "not this time". Whoever was of long ago when "not this time" was said stays it.
 */
function waitedUntil(contact: Contact, cadence: number, lapses: Day): Day[] {
  const { touches, snoozedUntil, restingUntil, resumedOn } = contact;
  const rested = restingUntil !== undefined && restedSince(restingUntil) <= lapses ? restingUntil : undefined;
  const days = [ballIsBackOn(touches, cadence), snoozedUntil, rested, resumedOn];
  return days.filter((day) => day !== undefined);
}
