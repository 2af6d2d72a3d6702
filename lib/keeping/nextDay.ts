import { addDays } from '../people/days';
import type { Contact, Day } from '../people/schema';
import { weigh } from './prompts';
import type { Known } from './score';
import { standingOf } from './standing';

/**
 * When somebody comes up next by what is known today: their rhythm, or a promise to them, from the day on which no gate
 * stands before it.
 * @returns the first such day after today; undefined where none is in sight: paused, never, lapsed by then, not kept.
 */
export function nextDay(contact: Contact, { promises = [] }: Known, today: Day): Day | undefined {
  const tomorrow = addDays(today, 1);
  const starts = promises.filter(({ open }) => open === 1).map(({ dueOn }) => dueOn);
  const standing = standingOf(contact, today);
  if (standing) starts.push(standing.dueOn);
  return starts
    .flatMap((start) => dayFrom(start > tomorrow ? start : tomorrow, contact, promises) ?? [])
    .toSorted()[0];
}

/** The first day from this one on, unless a gate has no end. */
function dayFrom(start: Day, contact: Contact, promises: Known['promises'] = []): Day | undefined {
  let day = start;
  for (;;) {
    const { gates, enough } = weigh(contact, { occasions: [], promises }, day);
    if (gates.length === 0) return enough ? day : undefined;
    for (const gate of gates) {
      if (!('until' in gate)) return undefined;
      if (gate.until > day) day = gate.until;
    }
  }
}
