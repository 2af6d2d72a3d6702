import { addDays, daysBetween } from '../people/days';
import type { Contact, Day, Occasion, Ring } from '../people/schema';
import { callsForAWord, news, newsScoreOf } from './news';
import { occasionReason, type Reason, staleReasons } from './reasons';
import { cadenceOf, jitterDays } from './rings';

/** A contact to write to, with the reasons; the draft is made of it. */
export interface Prompt {
  contact: Contact;
  occasion?: Occasion;
  score: number;
  /** The part of the score that comes from an occasion; it halves every week. */
  newsScore: number;
  /** At least one. */
  reasons: Reason[];
}

/** At most this many people a day; a cap of three is enough for a network of about 190. */
export const PROMPTS_A_DAY = 3;
/** How long "not now" lets the present reasons rest, in days. */
export const REST_DAYS = 14;
/** After a touch a person is left in peace for this long, unless there is an occasion. */
const QUIET_AFTER_TOUCH = 7;
const RING_WEIGHT: Readonly<Record<Ring, number>> = { inner: 1.5, close: 1.2, warm: 1.0, yearly: 0.8 };
/** More than a birthday on its day; a new job (1.5, halved every week) is more for eleven days. */
const FRESH_NEWS = 0.5;

/**
 * The prompt for one contact, or null where there is no reason or a gate stands before it. Gates: not kept,
 * left out, snoozed, resting ("not now"), touched within a week without an occasion, two unanswered
 * messages ("the ball is with them") until an occasion comes or twice the cadence, at least 180 days, has
 * passed; within 60 days of a difficulty no congratulation. Score: ring weight × overdue ratio (capped at 3) +
 * occasion weight halved every week. A post alone makes nobody due.
 * @param occasions the open ones of this contact, and difficulties whatever became of them.
 */
export function promptFor(contact: Contact, occasions: readonly Occasion[], today: Day): Prompt | null {
  const cadence = cadenceOf(contact);
  if (!contact.ring || cadence === null || contact.leftOutOn) return null;
  if ((contact.snoozedUntil ?? '') > today) return null;

  const { restingUntil } = contact;
  const resting = restingUntil !== undefined && restingUntil > today;
  const restsSince = resting ? addDays(restingUntil, -REST_DAYS) : '';
  // Only the reasons of that day rest: news that came later is a new reason.
  const open = news(occasions, today).filter(({ on }) => on > restsSince);
  const calling = open.find(callsForAWord);
  if (!calling && (resting || !isDue(contact, cadence, today))) return null;
  const occasion = calling ?? open[0];
  const wait = cadence + jitterDays(contact.id, cadence);
  const ratio = contact.dueOn ? 1 + daysBetween(contact.dueOn, today) / wait : 0;
  const newsScore = occasion ? newsScoreOf(occasion, today) : 0;
  const score = RING_WEIGHT[contact.ring] * Math.min(Math.max(ratio, 0), 3) + newsScore;
  const reasons: Reason[] = [];
  if (occasion) reasons.push(occasionReason(occasion));
  reasons.push(...staleReasons(contact, cadence, today));
  return { contact, ...(occasion && { occasion }), score, newsScore, reasons: reasons.slice(0, 3) };
}

/** Whether somebody's time has come without any news. */
function isDue(contact: Contact, cadence: number, today: Day): boolean {
  if (!contact.dueOn || contact.dueOn > today) return false;
  const sinceTouch = contact.lastTouchOn ? daysBetween(contact.lastTouchOn, today) : Infinity;
  if (sinceTouch < QUIET_AFTER_TOUCH) return false;
  return contact.touches.unanswered < 2 || sinceTouch >= Math.max(2 * cadence, 180);
}

/** Score first; where it ties, those who wrote more to each other; then a stable order. */
export function comparePrompts(a: Prompt, b: Prompt): number {
  return b.score - a.score || weight(b.contact) - weight(a.contact) || (a.contact.id < b.contact.id ? -1 : 1);
}

function weight(contact: Contact): number {
  return Math.min(contact.touches.in, contact.touches.out);
}

/**
 * Today's people: the best of those who have a reason, at most three a day. Those already written to from
 * Peerkeep today count, so that a day can be finished. News does not keep: where old silences would take
 * every place, the best of the last days' news gets the last one.
 */
export function choosePrompts(prompts: readonly Prompt[], doneToday: number): Prompt[] {
  const places = Math.max(0, PROMPTS_A_DAY - doneToday);
  const sorted = [...prompts].sort(comparePrompts);
  const chosen = sorted.slice(0, places);
  const news = sorted.find(({ newsScore }) => newsScore > FRESH_NEWS);
  if (
    news &&
    places > 0 &&
    !chosen.includes(news) &&
    !chosen.some(({ newsScore }) => newsScore > FRESH_NEWS)
  ) {
    chosen[places - 1] = news;
  }
  return chosen;
}
