import { weigh } from '../../lib/keeping/prompts';
import { daysBetween } from '../../lib/people/days';
import type { ContactId, Day, Ring } from '../../lib/people/schema';
import { RINGS } from '../../lib/people/schema';
import { type Run, simulate, type State, type Strategy } from './simulate';

/** What two years were like. Days throughout; shares from 0 to 1. */
export interface Measured {
  cards: { most: number; mean: number; median: number; emptyDays: number };
  /** Occasions of which nobody spoke within two weeks. */
  missed: number;
  /** Cards with an occasion to speak of. */
  withOccasion: number;
  /** The longest silence of the one in the middle, and of the one who waited longest, in each ring. */
  silence: Record<Ring, { median: number; longest: number }>;
  /** How long the one in the middle had been silent when a card came, in each ring. */
  beforeCard: Record<Ring, number>;
  /** The longest that anybody waited while nothing stood in the way, in each ring: see {@link Waits}. */
  waited: Record<Ring, number>;
  /** Cards without an occasion within seven days of the one before. */
  tooSoon: number;
  run: Run;
}

const SPOKEN_WITHIN = 14;

/** Runs a strategy over two years and measures them. */
export function measure(seed: string, strategy: Strategy, watchGates = false): Measured {
  const waits = new Waits();
  const run = simulate(seed, strategy, watchGates ? (state, today) => waits.see(state, today) : undefined);
  const { cards, perDay, occasions } = run;
  const missed = occasions.filter(
    ({ on, answeredOn }) => answeredOn === undefined || daysBetween(on, answeredOn) > SPOKEN_WITHIN,
  );
  return {
    cards: {
      most: Math.max(...perDay),
      mean: cards.length / perDay.length,
      median: middleOf(perDay),
      emptyDays: perDay.filter((n) => n === 0).length,
    },
    missed: missed.length / occasions.length,
    withOccasion: cards.filter(({ occasion }) => occasion !== undefined).length / cards.length,
    silence: byRing((ring) => {
      const days = [...run.longest.values()].filter((one) => one.ring === ring).map((one) => one.days);
      return { median: middleOf(days), longest: Math.max(...days) };
    }),
    beforeCard: byRing((ring) =>
      middleOf(cards.filter((card) => card.ring === ring).map(({ silent }) => silent)),
    ),
    waited: byRing((ring) => waits.longest.get(ring) ?? 0),
    tooSoon: tooSoon(cards),
    run,
  };
}

/**
 * How long people wait for a card while nothing stands in the way: from the last touch, or from the day on which the
 * last gate (unanswered messages and the like) opened, if that is later. The week of quiet after a touch is no gate here.
 */
class Waits {
  readonly longest = new Map<Ring, number>();
  private readonly shutOn = new Map<ContactId, Day>();

  see({ people, occasionsOf }: State, today: Day): void {
    for (const contact of people) {
      const { gates } = weigh(contact, { occasions: occasionsOf(contact.id) }, today);
      if (gates.some(({ kind }) => kind !== 'touchedLately')) this.shutOn.set(contact.id, today);
      const shut = this.shutOn.get(contact.id) ?? '';
      const touched = contact.lastTouchOn ?? '';
      const days = daysBetween(shut > touched ? shut : touched, today);
      const { ring } = contact;
      if (ring && days > (this.longest.get(ring) ?? 0)) this.longest.set(ring, days);
    }
  }
}

function tooSoon(cards: Run['cards']): number {
  const last = new Map<ContactId, Day>();
  let found = 0;
  for (const { contactId, on, occasion } of cards) {
    const before = last.get(contactId);
    if (before !== undefined && occasion === undefined && daysBetween(before, on) < 7) found++;
    last.set(contactId, on);
  }
  return found;
}

function byRing<T>(of: (ring: Ring) => T): Record<Ring, T> {
  return Object.fromEntries(RINGS.map((ring) => [ring, of(ring)])) as Record<Ring, T>;
}

/** The median; 0 of nothing. */
export function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
