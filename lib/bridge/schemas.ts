import * as z from 'zod/mini';
import { isMemberId, normaliseSlug } from '../people/identity';
import type { MessageName, Protocol } from './protocol';

/**
 * The shape of every message, with bounds: strangers' text comes through here. zod is told not to probe
 * `new Function`, which the policy of our pages forbids and would log.
 */
z.config({ jitless: true });

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const seen = z.strictObject({ value: text(600), via: text(60) });

const person = z.strictObject({
  kind: z.literal('person'),
  slug: text(200).check(z.refine((slug: string) => normaliseSlug(slug) === slug)),
  memberId: z.optional(z.string().check(z.refine(isMemberId))),
  witnesses: z
    .array(z.enum(['address', 'contactLink', 'topCardKey', 'messageLink', 'title']))
    .check(z.minLength(2), z.maxLength(5)),
  degree: z.enum(['first', 'other', 'self', 'unknown']),
  name: z.strictObject({ value: text(200), via: text(60) }),
  headline: z.optional(seen),
  company: z.optional(seen),
  school: z.optional(seen),
  location: z.optional(seen),
  complete: z.boolean(),
});

const schemas = {
  sightings: z.strictObject({ sightings: z.array(person).check(z.minLength(1), z.maxLength(50)) }),
  left: z.strictObject({ why: z.enum(['moved', 'unreadable']) }),
} satisfies Record<MessageName, z.ZodMiniType>;

export type Received = { [N in MessageName]: { name: N; body: Protocol[N]['send'] } }[MessageName];

/** @returns the message with its shape proven, or null for anything that is not in the table. */
export function parseMessage(message: unknown): Received | null {
  const envelope = z.safeParse(
    z.strictObject({ name: z.enum(['sightings', 'left']), body: z.unknown() }),
    message,
  );
  if (!envelope.success) return null;
  const { name, body } = envelope.data;
  const parsed = z.safeParse(schemas[name], body);
  return parsed.success ? ({ name, body: parsed.data } as Received) : null;
}
