import type { OccasionType, Ring } from '../people/schema';

/**
 * Every number by which people are chosen, in one place. They are starting values, not truths: rings and score from
 * evidence 3.2 and 3.3, where it says why; what is ours says so. `docs/keeping.md` shows what they lead to over two
 * years. Days throughout; weights have no unit and are never shown.
 */

/** Days between touches in each ring (evidence 3.2: Sivers' three weeks, two months, half a year, a year). */
export const RING_DAYS: Readonly<Record<Ring, number>> = { inner: 21, close: 60, warm: 180, yearly: 365 };

/** How much a ring's silence weighs, times how much of the rhythm has passed. */
export const RING_WEIGHT: Readonly<Record<Ring, number>> = { inner: 1.5, close: 1.2, warm: 1.0, yearly: 0.8 };
/** More than three rhythms weigh no more: nobody is many times overdue. */
export const MOST_RATIO = 3;

/** At most this share of the rhythm, and at most so many days, are added to it; stable for each person. */
export const JITTER = { share: 0.15, days: 21 } as const;
/** Of whom no touch and no day of connecting is known starts at this share of their rhythm. */
export const START_RATIO = 0.8;
/** From these shares of the rhythm on somebody is soon due, due, fading. */
export const STATES = { soon: 0.8, due: 1, fading: 2 } as const;
/**
 * A tie that was silent for so many times its own rhythm has most likely ended (Navarro et al. 2017); nobody is asked
 * to revive it like any other after three years (Levin et al. 2011). Never before eight times the inner ring's days
 * (ours: a daily exchange that halts for some weeks has not ended).
 */
export const LAPSED = { rhythms: 8, least: 168, days: 1095 } as const;
/** A new contact: touches at about these days after the first, since the first weeks decide (evidence 3.1). */
export const EARLY_DAYS: readonly number[] = [2, 14, 45];
/** So many days after the last of them the first weeks are over, whatever came of them (ours). */
export const EARLY_ENDS = 30;

/** How much an occasion weighs on its day (evidence 3.3: a win or new job 1.5, hardship 2.0, a post 0.5). */
export const OCCASION_WEIGHT: Readonly<Record<OccasionType, number>> = {
  newJob: 1.5,
  promotion: 1.5,
  newRole: 1.5,
  award: 1.5,
  certification: 1.5,
  degree: 1.5,
  launch: 1.5,
  openToWork: 2,
  roleEnded: 2,
  // Never more, else birthdays drown the list.
  birthday: 0.5,
  workAnniversary: 0.5,
  post: 0.5,
  // Ours: news that keep for some weeks, and less of an event than a new job.
  relocation: 1,
  // Ours: a reason for whoever is due, nothing more.
  newConnection: 0.3,
  leftConnections: 0,
  other: 0,
};
/** It halves in so many days. */
export const OCCASION_HALF_LIFE = 7;
/** An occasion so many days old is no news any more; some are past sooner (ours). */
export const OCCASION_LASTS: Partial<Record<OccasionType, number>> & { otherwise: number } = {
  otherwise: 90,
  birthday: 7,
  workAnniversary: 7,
  post: 30,
  newConnection: 60,
};

/** The other addends of the score. */
export const PROMISE_DUE = 1.0;
export const THEY_GAVE_LAST = 0.5;
export const FILLS_GAP = 0.3;
export const BRIDGE = 0.2;
/** A card needs a rhythm that has passed, or an occasion, a promise or a gift of theirs of at least this weight. */
export const ENOUGH_FOR_A_CARD = 0.5;
/** A place of the day is for news that weigh more than this on their day (ours): a birthday has none. */
export const NEWS_PLACE = 0.5;
/** What was given or got counts for a year. */
export const EXCHANGE_FADES = 365;
/** A bridge shares fewer than so many marks (company, school, place, topics) with the rest of its ring. */
export const BRIDGE_SHARES = 2;

/** After a touch somebody is left in peace for so many days, unless something happens. */
export const QUIET_AFTER_TOUCH = 7;
/** A card that was shown and not answered comes again after so many days, unless something happens. */
export const QUIET_AFTER_CARD = 7;
/** "Not this time" lets the present reasons rest for so many days. */
export const REST_DAYS = 14;
/** Two unanswered messages in a row, and the ball is with them, until two rhythms, at least so many days, have passed. */
export const UNANSWERED = { messages: 2, rhythms: 2, days: 180 } as const;

/** At most so many people a day (evidence 3.2: enough for a network of about 190). */
export const PROMPTS_A_DAY = 3;
/** The third place is for somebody of long ago on Tuesdays and Thursdays (0 is Sunday; Fridays and Saturdays are worst to write on). */
export const DORMANT_WEEKDAYS: readonly number[] = [2, 4];
/** Whoever had a card when they had lapsed already makes room for others of long ago for so many days (ours). */
export const DORMANT_REST = 90;
/** One place in so many days goes to the slow rings, so that weak ties do not starve. */
export const SLOW_RING_DAYS = 7;
export const SLOW_RINGS: readonly Ring[] = ['warm', 'yearly'];

/** Another rhythm is offered after so many "not this time" in a row, or so many times that they wrote first early. */
export const ADAPT = { skips: 3, slower: 1.5, firsts: 2, faster: 0.75, least: 14, most: 365 } as const;

/** The parts of the value of somebody of long ago (evidence 3.3; how they are counted is ours, see dormant.ts). */
export const DORMANT = { trust: 3, willing: 2, novelty: 2, same: 1 } as const;
