import * as z from 'zod/mini';
import type { MessageName, Protocol } from './protocol';
import { bodies } from './shapes';

/** Proves the shape of every message: strangers' text comes through here. */

export type Received = { [N in MessageName]: { name: N; body: Protocol[N]['send'] } }[MessageName];
/** What tells something; the other message asks. */
export type Told = Exclude<Received, { name: 'hint' }>;

const envelope = z.strictObject({ name: z.enum(['sightings', 'left', 'hint']), body: z.unknown() });

/** @returns the message with its shape proven, or null for anything that is not in the table. */
export function parseMessage(message: unknown): Received | null {
  const outer = z.safeParse(envelope, message);
  if (!outer.success) return null;
  const { name, body } = outer.data;
  const parsed = z.safeParse(bodies[name], body);
  return parsed.success ? ({ name, body: parsed.data } as Received) : null;
}
