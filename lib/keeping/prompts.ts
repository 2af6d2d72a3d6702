import { addDays, daysBetween } from '../people/days';
import type { Contact, Day, Occasion, Ring } from '../people/schema';
import { cadenceOf, jitterDays } from './rings';

/** Why somebody is suggested, as data; the screens put it into words (promise 4). */
export type Reason =
  | { kind: 'newJob'; company: string; formerCompany?: string; after?: Day; on: Day }
  | { kind: 'rhythm'; cadence: number; since: Day }
  | { kind: 'quiet'; cadence: number; lastOn: Day }
  | { kind: 'noTouch'; connectedOn?: Day }
  | { kind: 'messages'; count: number; lastOn: Day; bothWays: boolean }
  | { kind: 'theyWroteLast'; on: Day };

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
/** An occasion this old is no news any more. */
const OCCASION_DAYS = 90;

const RING_WEIGHT: Readonly<Record<Ring, number>> = { inner: 1.5, close: 1.2, warm: 1.0, yearly: 0.8 };
const OCCASION_WEIGHT = 1.5;
/** News of up to eleven days (a new job weighs 1.5 and halves every week). */
const FRESH_NEWS = 0.5;

/**
 * The prompt for one contact, or null where there is no reason or a gate stands before it. Gates: not kept,
 * left out, snoozed, resting ("not now"), touched within a week without an occasion, two unanswered
 * messages ("the ball is with them") until an occasion comes or twice the cadence, at least 180 days, has
 * passed. Score: ring weight × overdue ratio (capped at 3) + occasion weight halved every week.
 * @param occasions the open ones of this contact.
 */
export function promptFor(contact: Contact, occasions: readonly Occasion[], today: Day): Prompt | null {
  const cadence = cadenceOf(contact);
  if (!contact.ring || cadence === null || contact.leftOutOn) return null;
  if ((contact.snoozedUntil ?? '') > today) return null;

  const { restingUntil } = contact;
  const resting = restingUntil !== undefined && restingUntil > today;
  const restsSince = resting ? addDays(restingUntil, -REST_DAYS) : '';
  const occasion = latestOccasion(occasions, today);
  // Only the reasons of that day rest: news that came later is a new reason.
  if (resting && (!occasion || occasion.on <= restsSince)) return null;
  const sinceTouch = contact.lastTouchOn ? daysBetween(contact.lastTouchOn, today) : Infinity;
  if (!occasion) {
    if (!contact.dueOn || contact.dueOn > today) return null;
    if (sinceTouch < QUIET_AFTER_TOUCH) return null;
    if (contact.touches.unanswered >= 2 && sinceTouch < Math.max(2 * cadence, 180)) return null;
  }
  const wait = cadence + jitterDays(contact.id, cadence);
  const ratio = contact.dueOn ? 1 + daysBetween(contact.dueOn, today) / wait : 0;
  const newsScore = occasion ? OCCASION_WEIGHT * 2 ** (-daysBetween(occasion.on, today) / 7) : 0;
  const score = RING_WEIGHT[contact.ring] * Math.min(Math.max(ratio, 0), 3) + newsScore;
  const reasons: Reason[] = [];
  if (occasion) reasons.push(newJobReason(occasion));
  reasons.push(...staleReasons(contact, cadence, today));
  return { contact, ...(occasion && { occasion }), score, newsScore, reasons: reasons.slice(0, 3) };
}

function latestOccasion(occasions: readonly Occasion[], today: Day): Occasion | undefined {
  return [...occasions]
    .filter((o) => o.state === 'open' && daysBetween(o.on, today) <= OCCASION_DAYS && o.on <= today)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

function newJobReason(occasion: Occasion): Reason {
  const { company, formerCompany } = occasion.facts;
  return {
    kind: 'newJob',
    company,
    on: occasion.on,
    ...(formerCompany !== undefined && { formerCompany }),
    ...(occasion.after !== undefined && { after: occasion.after }),
  };
}

/** What speaks for a word now; the messages behind a rhythm come right after it. */
function staleReasons(contact: Contact, cadence: number, today: Day): Reason[] {
  const { touches, lastTouchOn, facts } = contact;
  const reasons: Reason[] = [];
  if (contact.dueOn && contact.dueOn <= today) {
    // Nobody is told that they are many times overdue: after two rhythms it is simply quiet.
    const quiet = lastTouchOn !== undefined && daysBetween(lastTouchOn, today) >= 2 * cadence;
    reasons.push(
      quiet
        ? { kind: 'quiet', cadence, lastOn: lastTouchOn }
        : { kind: 'rhythm', cadence, since: contact.dueOn },
    );
  }
  const count = touches.in + touches.out;
  if (count > 0 && lastTouchOn) {
    reasons.push({
      kind: 'messages',
      count,
      lastOn: lastTouchOn,
      bothWays: touches.in > 0 && touches.out > 0,
    });
  } else if (!lastTouchOn) {
    const connectedOn = facts.connectedOn?.value;
    reasons.push({ kind: 'noTouch', ...(connectedOn !== undefined && { connectedOn }) });
  }
  const { lastInOn, lastOutOn } = touches;
  if (lastInOn && lastInOn > (lastOutOn ?? '') && daysBetween(lastInOn, today) <= 365) {
    reasons.push({ kind: 'theyWroteLast', on: lastInOn });
  }
  return reasons;
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
  const news = sorted.find(({ newsScore }) => newsScore >= FRESH_NEWS);
  if (
    news &&
    places > 0 &&
    !chosen.includes(news) &&
    !chosen.some(({ newsScore }) => newsScore >= FRESH_NEWS)
  ) {
    chosen[places - 1] = news;
  }
  return chosen;
}
