import type { IndexableType } from 'dexie';
import type { Contact, Day, Fact, FactName, Facts } from '../people/schema';
import { difference, sameField } from './fields';
import type { Change, ChangedTable } from './journal';

/** Two states of a row as changes of the journal. */

/** @returns what changed; nothing where the row is the same. */
export function changesOf(table: ChangedTable, key: IndexableType, before: object, after: object): Change[] {
  const fields = difference(before, after);
  return [
    ...(Object.keys(fields).length > 0 ? [{ table, key, kind: 'changed' as const, fields }] : []),
    ...(table === 'contacts' ? seenAgain(before as Contact, after as Contact) : []),
  ];
}

type Days = Extract<Change, { kind: 'seenAgain' }>['days'];

/** @returns facts whose value stayed and whose day did not; those that changed are noted as changed. */
export function seenAgain(before: Contact, after: Contact): Change[] {
  const days: Days = {};
  for (const [name, fact] of Object.entries(after.facts) as [FactName, Fact][]) {
    const known = before.facts[name];
    if (known && known.seenOn !== fact.seenOn && sameField(`facts.${name}`, known, fact))
      days[name] = [known.seenOn, fact.seenOn];
  }
  return Object.keys(days).length > 0 ? [{ table: 'contacts', key: after.id, kind: 'seenAgain', days }] : [];
}

/** @returns the facts with the days of before, where they hold those of after; and these, to be taken back themselves. */
export function daysBack(of: Days, { facts: known }: Contact): { facts: Facts; days: Days } {
  const facts: Facts = { ...known };
  const days: Days = {};
  for (const [name, [before, after]] of Object.entries(of) as [FactName, readonly [Day, Day]][]) {
    const fact = facts[name];
    if (fact?.seenOn !== after) continue;
    facts[name] = { ...fact, seenOn: before };
    days[name] = [after, before];
  }
  return { facts, days };
}
