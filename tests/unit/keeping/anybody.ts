import fc from 'fast-check';
import { peerMapOf } from '../../../lib/keeping/peerMap';
import type { Known } from '../../../lib/keeping/score';
import { addDays } from '../../../lib/people/days';
import { type Contact, type Fact, OCCASION_TYPES, PEER_KINDS, RINGS } from '../../../lib/people/schema';
import { happened, keptPerson, promised, TODAY } from './people';

const exchange = fc.record({
  kind: fc.constant('expertise' as const),
  direction: fc.constantFrom('gave' as const, 'got' as const, 'asked' as const),
});
const touch = fc.record({
  daysAgo: fc.integer({ min: 0, max: 1500 }),
  direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
  exchanges: fc.array(exchange, { maxLength: 2 }),
});
const daysAgo = fc.integer({ min: 0, max: 900 }).map((n) => addDays(TODAY, -n));
const daysAhead = fc.integer({ min: 1, max: 90 }).map((n) => addDays(TODAY, n));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 6 });

const told = (value: string): Fact => ({ value, seenOn: TODAY, via: 'export', changedAt: 1 });

/** Any kept person with anything that may be known of them; gates included. */
export const anybody = fc
  .record({
    ring: fc.constantFrom(...RINGS),
    touches: fc.array(touch, { maxLength: 6 }),
    keptOn: daysAgo,
    connectedOn: maybe(daysAgo),
    snoozedUntil: maybe(daysAhead),
    restingUntil: maybe(daysAhead),
    pausedOn: maybe(daysAgo),
    neverOn: maybe(daysAgo),
    resumedOn: maybe(daysAgo),
    archivedOn: maybe(daysAgo),
    leftOutOn: maybe(daysAgo),
    shownOn: maybe(fc.integer({ min: 1, max: 12 }).map((n) => addDays(TODAY, -n))),
    kinds: fc.subarray([...PEER_KINDS]),
    occasions: fc.array(
      fc.record({ type: fc.constantFrom(...OCCASION_TYPES), ago: fc.integer({ min: 0, max: 120 }) }),
      { maxLength: 3 },
    ),
    promise: maybe(fc.integer({ min: -20, max: 20 })),
  })
  .map(({ ring, touches, occasions, promise, connectedOn, ...more }) => ({
    ring,
    touches,
    occasions,
    promise,
    more: { ...more, facts: connectedOn === undefined ? {} : { connectedOn: told(connectedOn) } },
  }));

export type Anybody = typeof anybody extends fc.Arbitrary<infer T> ? T : never;

/** Them as people of the log, kept, with what is known of each. */
export function peopleOf(all: readonly Anybody[]): { kept: Contact[]; knownOf: (contact: Contact) => Known } {
  const kept = all.map(({ ring, touches, more }, n) => {
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
    return keptPerson(`p${n}`, ring, touches, given);
  });
  const map = peerMapOf(kept, TODAY);
  const knownOf = ({ id }: Contact): Known => {
    const one = all[Number(id.slice(1))];
    return {
      occasions: (one?.occasions ?? []).map(({ type, ago }) => happened(id, type, ago)),
      promises: one?.promise === undefined ? [] : [promised(id, one.promise)],
      map,
    };
  };
  return { kept, knownOf };
}
