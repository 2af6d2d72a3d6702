import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayReason } from '../../../components/present/prompt';
import { sayWhy } from '../../../components/present/why';
import { besideCard, explain } from '../../../lib/keeping/explain';
import { promptFor, weigh } from '../../../lib/keeping/prompts';
import type { Known } from '../../../lib/keeping/score';
import { addDays } from '../../../lib/people/days';
import type { Contact, Fact } from '../../../lib/people/schema';
import messages from '../../../public/_locales/en/messages.json';
import { anybody, peopleOf } from '../keeping/anybody';
import { happened, keptPerson, TODAY, unspread } from '../keeping/people';

const NOTHING: Known = { occasions: [] };
const told = (value: string): Fact => ({ value, seenOn: TODAY, via: 'export', changedAt: 1 });
const inner = unspread('zoe', 'inner');

function whyOf(contact: Contact, known = NOTHING) {
  return explain(contact, weigh(contact, known, TODAY), []);
}
const linesOf = (contact: Contact, known = NOTHING): string[] => sayWhy(whyOf(contact, known), TODAY);
const cardOf = (contact: Contact): string[] =>
  (promptFor(contact, NOTHING, TODAY)?.reasons ?? []).map(sayReason);

describe('why somebody comes up', () => {
  it('has a line for each part of the sum, and none without words', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const { kept, knownOf } = peopleOf([one]);
        for (const contact of kept) {
          const why = whyOf(contact, knownOf(contact));
          const { weighed } = why;
          const lines = sayWhy(why, TODAY);
          expect(lines).not.toContain('');
          for (const addend of weighed.addends) {
            const addends = weighed.addends.filter((each) => each !== addend);
            const without = sayWhy({ ...why, weighed: { ...weighed, addends } }, TODAY);
            expect(lines.length, addend.kind).toBe(without.length + 1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says when a rhythm came round, and from two of them on what the card says: no day', () => {
    expect(linesOf(keptPerson(inner, 'inner', [{ daysAgo: 30 }]))[0]).toContain('was time on 6 June');
    const silent = keptPerson(inner, 'inner', [{ daysAgo: 60 }]);
    expect(linesOf(silent)[0]).toBe(cardOf(silent)[0]);
    expect(linesOf(silent)[0]).toContain('quiet since April');
  });

  it('says of a new contact what the card says, and before its day when it comes', () => {
    const connectedAgo = (daysAgo: number): Contact =>
      keptPerson('zoe', 'yearly', [], {
        keptOn: TODAY,
        facts: { connectedOn: told(addDays(TODAY, -daysAgo)) },
      });
    const due = connectedAgo(3);
    expect(linesOf(due)[0]).toBe(cardOf(due)[0]);
    expect(linesOf(connectedAgo(1))[0]).toContain('first weeks decide what lasts. The next time is 16 June');
  });

  it('calls an estimate one, and tells no day that nobody knows', () => {
    const connectedOn = told('2019-04-01');
    const unknown = keptPerson('zoe', 'inner', [], { keptOn: addDays(TODAY, -10), facts: { connectedOn } });
    expect(linesOf(unknown)[0]).toContain('as far as one can estimate');
    expect(linesOf(unknown)[0]).not.toMatch(/\d{4}|\d+ [A-Z]/);
    expect(cardOf(unknown)[0]).toContain('As far as is known');
  });

  it('sends nobody to the people of long ago who has a reason today', () => {
    const lapsed = keptPerson('zoe', 'inner', [{ daysAgo: 1200 }]);
    const long = messages.whyLapsed.message;
    expect(linesOf(lapsed)).toContain(long);
    expect(linesOf(lapsed, { occasions: [happened('zoe', 'newJob', 1)] })).not.toContain(long);
  });

  it('claims no first place where three have one', () => {
    const contact = keptPerson(inner, 'inner', [{ daysAgo: 30 }]);
    expect(sayWhy({ ...whyOf(contact), by: 'score' }, TODAY)).toContain(messages.whyByScore.message);
    expect(messages.whyByScore.message).toContain('one of those that weigh most');
  });
});

describe('beside a card that is in sight anyway', () => {
  const shownOn = addDays(TODAY, -3);
  const contact = keptPerson(inner, 'inner', [{ daysAgo: 30 }], { shownOn });

  it('the one before stands in nobody’s way, and nothing is said of places', () => {
    expect(linesOf(contact).join(' ')).toContain('It comes again on');
    const lines = sayWhy(besideCard(whyOf(contact)), TODAY).join(' ');
    expect(lines).not.toContain('It comes again on');
    expect(lines).not.toContain('places');
    expect(lines).toContain('Their last card was on');
  });

  it('all else stays as it is', () => {
    const why = whyOf({ ...contact, pausedOn: TODAY });
    expect(besideCard(why)).toBe(why);
  });
});
