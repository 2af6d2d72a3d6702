import { thingPromised } from '../drafts/promisedThing';
import type { DraftRequest, Remembered } from '../drafts/request';
import { EXCHANGE_FADES } from '../keeping/weights';
import { cohort } from '../people/cohort';
import { daysBetween } from '../people/days';
import { isTheSame, positionsNow } from '../people/kinds';
import {
  type Contact,
  type Day,
  type ExchangeKind,
  type Pledge,
  REMEMBRANCES,
  type Touch,
} from '../people/schema';
import type { YourSide } from '../people/kinds';

/** What the log knows for the blanks of a draft. What was told in confidence, and notes, are not among it. */

/** @param promise the one that is due. @returns what may stand in each blank, with the day of it. */
export function rememberedOf(
  { remembered, topics, canOffer }: Contact,
  promise: Pledge | undefined,
  today: Day,
): NonNullable<DraftRequest['log']> {
  const known: Partial<Record<string, Remembered>> = {};
  for (const name of REMEMBRANCES) {
    const one = remembered?.[name];
    if (one) known[name] = { value: one.value, seenOn: one.on };
  }
  const [topic] = topics ?? [];
  if (topic !== undefined) known['interest'] = { value: topic, seenOn: today };
  const [offer] = canOffer ?? [];
  if (offer !== undefined) known['offer'] = { value: offer, seenOn: today };
  const promised = promise && thingPromised(promise.what);
  if (promise && promised !== undefined) known['promised'] = { value: promised, seenOn: promise.on };
  return known;
}

/**
 * Where the two were together, once: the user said that they are of one cohort, days and names agree, and the user is
 * there no more.
 */
export function togetherAt(contact: Contact, { career }: YourSide, today: Day): string | undefined {
  if (!career || !(contact.kinds ?? []).includes('cohort')) return undefined;
  const shared = cohort(career, contact, today);
  if (!shared) return undefined;
  const still = positionsNow(career, today).some(({ company }) => isTheSame(company, shared.name));
  return shared.at === 'company' && still ? undefined : shared.name;
}

/** @param touches all of the contact. @returns what they did for the user last, within the year. */
export function lastFavour(touches: readonly Touch[], today: Day): ExchangeKind | undefined {
  const got = touches
    .flatMap(({ on, exchanges = [] }) =>
      exchanges.filter(({ direction }) => direction === 'got').map(({ kind }) => ({ on, kind })),
    )
    .filter(({ on }) => daysBetween(on, today) <= EXCHANGE_FADES)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const [last, before] = got;
  // Two sorts on one day: which of them the thanks are for, only the user knows.
  return last && !(before?.on === last.on && before.kind !== last.kind) ? last.kind : undefined;
}
