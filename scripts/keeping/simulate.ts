import { standingOf } from '../../lib/keeping/standing';
import { withDerived } from '../../lib/keeping/summary';
import { addDays, daysBetween } from '../../lib/people/days';
import type { Contact, ContactId, Day, Occasion, Ring, Touch } from '../../lib/people/schema';
import { randomFrom } from '../../tests/linkedin/random';
import { DAYS, type Network, networkOf, START } from './network';

/** How likely somebody answers within a week, by ring. */
const ANSWERS: Readonly<Record<Ring, number>> = { inner: 0.8, close: 0.6, warm: 0.4, yearly: 0.25 };

/** Who is to be written to on a day. */
export type Strategy = (state: State, today: Day) => Chosen[];

export interface Chosen {
  contact: Contact;
  occasion?: Occasion | undefined;
}

/** What a strategy sees, in the morning. */
export interface State {
  people: Contact[];
  /** All occasions of a contact so far. */
  occasionsOf: (id: ContactId) => readonly Occasion[];
}

/** What one person's card was, and how long it had been silent. */
export interface Card {
  on: Day;
  contactId: ContactId;
  ring: Ring;
  silent: number;
  occasion?: Occasion['type'];
}

export interface Run {
  cards: Card[];
  /** Cards on each day. */
  perDay: number[];
  /** All that happened, and the day on which the user wrote about it. */
  occasions: (Occasion & { answeredOn?: Day })[];
  /** The longest silence of each person, in days, up to the end. */
  longest: Map<ContactId, { ring: Ring; days: number }>;
  /** The state on each morning, before the cards of the day. */
  watch?: (state: State, today: Day) => void;
}

/**
 * Two years in which the user does what the cards say, on the day, and people answer or not, alike for every strategy.
 * @param watch sees every morning.
 */
export function simulate(seed: string, strategy: Strategy, watch?: (state: State, today: Day) => void): Run {
  const network = networkOf(seed);
  const rows = new Map(network.people.map(({ contact, touches }) => [contact.id, { contact, touches }]));
  const known = new Map<ContactId, (Occasion & { answeredOn?: Day })[]>();
  const answers = new Map<Day, ContactId[]>();
  const run: Run = { cards: [], perDay: [], occasions: [], longest: longestAtFirst(network) };
  const state = (): State => ({
    people: [...rows.values()].map(({ contact }) => contact),
    occasionsOf: (id) => known.get(id) ?? [],
  });

  for (let n = 0; n < DAYS; n++) {
    const today = addDays(START, n);
    for (const id of answers.get(today) ?? []) touch(rows, id, today, 'in');
    for (const occasion of network.occasions.get(today) ?? []) {
      const row = { ...occasion };
      known.set(row.contactId, [...(known.get(row.contactId) ?? []), row]);
      run.occasions.push(row);
    }
    for (const { contact } of rows.values()) noteSilence(run, contact, today);
    watch?.(state(), today);
    const chosen = strategy(state(), today);
    run.perDay.push(chosen.length);
    for (const { contact, occasion } of chosen) {
      const { ring = 'yearly', id } = contact;
      run.cards.push({
        on: today,
        contactId: id,
        ring,
        silent: daysBetween(contact.lastTouchOn ?? START, today),
        ...(occasion && { occasion: occasion.type }),
      });
      const about = occasion && known.get(id)?.find((one) => one.id === occasion.id);
      if (about) Object.assign(about, { answeredOn: today, state: 'done' });
      touch(rows, id, today, 'out', {
        shownOn: today,
        ...(occasion && { shownFor: [occasion.id] }),
        ...(standingOf(contact, today)?.state === 'lapsed' && { shownLapsed: 1 }),
      });
      // Chance hangs on person and day, not on what was asked of it before.
      const chance = randomFrom(`${seed} ${id} ${today}`);
      if (chance.next() >= ANSWERS[ring]) continue;
      const day = addDays(today, chance.between(1, 7));
      answers.set(day, [...(answers.get(day) ?? []), id]);
    }
  }
  return run;
}

function longestAtFirst({ people }: Network): Run['longest'] {
  return new Map(people.map(({ contact }) => [contact.id, { ring: contact.ring ?? 'yearly', days: 0 }]));
}

function noteSilence(run: Run, contact: Contact, today: Day): void {
  const known = run.longest.get(contact.id);
  const days = daysBetween(contact.lastTouchOn ?? START, today);
  if (known && days > known.days) known.days = days;
}

function touch(
  rows: Map<ContactId, { contact: Contact; touches: Touch[] }>,
  id: ContactId,
  on: Day,
  direction: 'in' | 'out',
  shown: Pick<Contact, 'shownOn' | 'shownFor' | 'shownLapsed'> = {},
): void {
  const row = rows.get(id);
  if (!row) return;
  const fresh: Touch = {
    contactId: id,
    on,
    channel: 'message',
    direction,
    weight: 1,
    count: 1,
    via: 'user',
  };
  row.touches.push(fresh);
  const { shownFor: _for, shownLapsed: _lapsed, ...before } = row.contact;
  const contact = direction === 'out' ? { ...before, ...shown } : row.contact;
  row.contact = withDerived(contact, row.touches);
}
