import { withDerived } from '../../lib/keeping/summary';
import { RING_DAYS } from '../../lib/keeping/weights';
import { addDays } from '../../lib/people/days';
import {
  type Contact,
  type Day,
  type Occasion,
  PEER_KINDS,
  type Ring,
  type Touch,
} from '../../lib/people/schema';
import { type Random, randomFrom } from '../../tests/linkedin/random';

/** A made network: who is kept in which ring, and what will happen to them. Nobody in it exists. */
export interface Network {
  people: { contact: Contact; touches: Touch[] }[];
  /** By the day on which it happens, and is seen. */
  occasions: Map<Day, Occasion[]>;
}

export const START: Day = '2026-01-01';
export const DAYS = 730;

/** 190 people (evidence 3.2: what three cards a day are enough for). */
const RING_SIZES: Readonly<Record<Ring, number>> = { inner: 8, close: 20, warm: 62, yearly: 100 };
/** Occasions for each person and year. */
const OCCASIONS_A_YEAR = 0.5;
/** What happens, as often as in this list. */
const HAPPENS: readonly Occasion['type'][] = [
  'newJob',
  'newJob',
  'newJob',
  'promotion',
  'promotion',
  'workAnniversary',
  'award',
  'launch',
  'degree',
  'openToWork',
];
const COMPANIES = 24;

/** @returns the same network for the same seed. */
export function networkOf(seed: string): Network {
  const random = randomFrom(seed);
  const people: Network['people'] = [];
  for (const [ring, size] of Object.entries(RING_SIZES) as [Ring, number][])
    for (let n = 0; n < size; n++) people.push(personIn(ring, `${ring}-${n}`, random));
  const occasions = new Map<Day, Occasion[]>();
  for (let day = 0; day < DAYS; day++) {
    const on = addDays(START, day);
    for (const { contact } of people) {
      if (random.next() >= OCCASIONS_A_YEAR / 365) continue;
      const type = random.pick(HAPPENS);
      const row: Occasion = {
        id: `${type}-${contact.id}-${on}`,
        contactId: contact.id,
        type,
        on,
        facts: {},
        organisation: '',
        state: 'open',
        via: 'page',
      };
      occasions.set(on, [...(occasions.get(on) ?? []), row]);
    }
  }
  return { people, occasions };
}

/** Somewhere within their rhythm, as in a network that was looked after. */
function personIn(ring: Ring, id: string, random: Random): Network['people'][number] {
  const fact = (value: string) => ({ value, seenOn: START, via: 'export' as const, changedAt: 0 });
  const touch: Touch = {
    contactId: id,
    on: addDays(START, -random.between(1, RING_DAYS[ring])),
    channel: 'message',
    direction: 'in',
    weight: 1,
    count: 1,
    via: 'export',
  };
  const contact: Contact = {
    id,
    facts: { company: fact(`Company ${random.between(1, COMPANIES)}`), connectedOn: fact('2020-01-01') },
    connected: 'yes',
    ring,
    keptOn: addDays(START, -400),
    kinds: [random.pick(PEER_KINDS)],
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
  };
  return { contact: withDerived(contact, [touch]), touches: [touch] };
}
