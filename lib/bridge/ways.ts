import type { Sighting } from '../linkedin/sighting';

/** As many different ways as are counted of one reading: they come from a page. */
const MOST_WAYS = 60;

/**
 * By which way each field was read, and how often: `name:headingLink`. Names of ways only, no values.
 */
export function waysOf(sightings: readonly Sighting[]): Record<string, number> {
  const ways = new Map<string, number>();
  const note = (field: string, seen: unknown): void => {
    if (typeof seen !== 'object' || seen === null || !('via' in seen) || typeof seen.via !== 'string') return;
    const way = `${field}:${seen.via}`;
    if (ways.has(way) || ways.size < MOST_WAYS) ways.set(way, (ways.get(way) ?? 0) + 1);
  };
  for (const sighting of sightings) {
    for (const [field, value] of Object.entries(sighting)) note(field, value);
    if (sighting.kind !== 'person') {
      note('name', sighting.person.name);
      note('headline', sighting.person.headline);
    } else {
      for (const [field, value] of Object.entries(sighting.unproven ?? {})) {
        note(field, Array.isArray(value) ? value[0] : value);
      }
    }
  }
  return Object.fromEntries(ways);
}
