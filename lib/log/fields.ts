/**
 * Rows as fields: what changed between two states of a row, and putting single fields back. Facts count
 * one by one (`facts.company`), so that undoing one leaves the others. Derived fields, and what the screens note of
 * cards that were shown, are nobody's change.
 */

const DERIVED = new Set([
  'lastTouchOn',
  'dueOn',
  'dueEstimated',
  'candidateRank',
  'ringDays',
  'touches',
  'shownOn',
  'shownFor',
  'shownLapsed',
]);

type Row = Record<string, unknown>;

function flatten(row: object): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) {
    if (DERIVED.has(name)) continue;
    if (name === 'facts' && value) {
      for (const [fact, known] of Object.entries(value as Row)) fields.set(`facts.${fact}`, known);
    } else {
      fields.set(name, value);
    }
  }
  return fields;
}

/**
 * @returns the fields that differ, with both values; `undefined` stands for absent. A fact that was only
 *   seen again is no change: an export of 30,000 people moves `seenOn` of every fact.
 */
export function difference(
  before: object,
  after: object,
): Record<string, { before: unknown; after: unknown }> {
  const old = flatten(before);
  const next = flatten(after);
  const fields: Record<string, { before: unknown; after: unknown }> = {};
  for (const name of new Set([...old.keys(), ...next.keys()])) {
    if (!sameField(name, old.get(name), next.get(name)))
      fields[name] = { before: old.get(name), after: next.get(name) };
  }
  return fields;
}

/** @returns one field of a row, by its name in {@link difference}. */
export function fieldOf(row: object, name: string): unknown {
  return flatten(row).get(name);
}

/** @returns the row with one field set, or taken away where the value is undefined. */
export function withField<T extends object>(row: T, name: string, value: unknown): T {
  const next = { ...row } as Row;
  if (name.startsWith('facts.'))
    next['facts'] = withField((next['facts'] ?? {}) as Row, name.slice(6), value);
  else if (value === undefined) Reflect.deleteProperty(next, name);
  else next[name] = value;
  return next as T;
}

/** Whether a field holds the same, by its name in {@link difference}. */
export function sameField(name: string, a: unknown, b: unknown): boolean {
  return name.startsWith('facts.') ? sameValue(unseen(a), unseen(b)) : sameValue(a, b);
}

function unseen(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null ? { ...fact, seenOn: undefined } : fact;
}

/** Whether two stored values are the same; the order of an object's fields does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** An absent value and `undefined` are one. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Whether a row is what was written, apart from derived fields and from having been seen again. */
export function sameRow(a: object, b: object): boolean {
  return Object.keys(difference(a, b)).length === 0;
}
