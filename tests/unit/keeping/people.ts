import { jitterDays } from '../../../lib/keeping/rings';
import { RING_DAYS } from '../../../lib/keeping/weights';
import { withDerived } from '../../../lib/keeping/summary';
import { addDays } from '../../../lib/people/days';
import type { Contact, Exchange, Occasion, Pledge, Ring, Touch } from '../../../lib/people/schema';

export const TODAY = '2026-06-15';

export interface TouchAgo {
  daysAgo: number;
  direction?: Touch['direction'];
  exchanges?: Exchange[];
  channel?: Touch['channel'];
}

/** Somebody kept long ago, with touches so many days before {@link TODAY}. */
export function keptPerson(
  id: string,
  ring: Ring,
  touches: readonly TouchAgo[],
  more: Partial<Contact> = {},
): Contact {
  const contact: Contact = {
    id,
    facts: {},
    connected: 'yes',
    ring,
    keptOn: addDays(TODAY, -2000),
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
    ...more,
  };
  return withDerived(
    contact,
    touches.map((touch) => touchAgo(id, touch)),
  );
}

export function touchAgo(
  contactId: string,
  { daysAgo, direction = 'in', channel = 'message', exchanges }: TouchAgo,
): Touch {
  const on = addDays(TODAY, -daysAgo);
  return {
    contactId,
    on,
    channel,
    direction,
    weight: 1,
    count: 1,
    via: 'user',
    ...(exchanges && { exchanges }),
  };
}

/** An id like `name`, whose spread in that ring is nought days: as the worked example has it. */
export function unspread(name: string, ring: Ring): string {
  for (let n = 0; ; n++) if (jitterDays(`${name}-${n}`, RING_DAYS[ring]) === 0) return `${name}-${n}`;
}

export function happened(
  contactId: string,
  type: Occasion['type'],
  daysAgo: number,
  more: Partial<Occasion> = {},
): Occasion {
  return {
    id: `${type}-${contactId}-${daysAgo}`,
    contactId,
    type,
    on: addDays(TODAY, -daysAgo),
    facts: {},
    organisation: '',
    state: 'open',
    via: 'page',
    ...more,
  };
}

export function promised(contactId: string, dueInDays: number, more: Partial<Pledge> = {}): Pledge {
  return {
    id: `promise-${contactId}`,
    contactId,
    what: 'the slides',
    on: addDays(TODAY, -10),
    dueOn: addDays(TODAY, dueInDays),
    open: 1,
    ...more,
  };
}
