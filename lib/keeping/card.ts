import { daysBetween } from '../people/days';
import type { Contact, Day, Occasion } from '../people/schema';
import { EVENT_DAYS, type Found, isJobNews } from './occasions';

/** What a top card says. */
export interface Card {
  /** Empty strings do not occur; absent in a whole card means: none shown. */
  company?: string;
  headline?: string;
  /** The whole card was there. */
  complete: boolean;
  degree: 'first' | 'other' | 'unknown';
  /** The reader's name for its stay on the page. */
  visit: string;
}

/** What follows from a card, compared with the log. */
export interface CardNews {
  /** What the next visit has to say again; absent: nothing is awaited (any more). */
  awaiting?: NonNullable<Contact['awaiting']>;
  /** The title at the card's company, where the headline tells it. */
  title?: string;
  /** Facts that wait with it. */
  holdBack: { company: boolean; title: boolean };
  found?: Found;
  /** `found` is not certain enough to congratulate on: ask. */
  ask?: true;
}

/** What pages told of jobs within {@link EVENT_DAYS} days. */
export function toldLately(occasions: readonly Occasion[], today: Day): Occasion[] {
  return occasions.filter(
    ({ type, via, on, page }) =>
      isJobNews(type) &&
      via === 'page' &&
      page !== undefined &&
      !page.startsWith('profile/') &&
      on <= today &&
      daysBetween(on, today) <= EVENT_DAYS,
  );
}
