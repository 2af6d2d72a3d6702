import * as z from 'zod/mini';
import {
  CHANNELS,
  EXCHANGE_DIRECTIONS,
  EXCHANGE_KINDS,
  OCCASION_TYPES,
  PEER_KINDS,
  PREFERRED_CHANNELS,
  RINGS,
} from '../../people/schema';

z.config({ jitless: true });

/**
 * The shapes of a backup's rows: what the log rests on has to be right, what it only shows may hold more than we know
 * (a field of a later version is kept).
 */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.minLength(1), z.maxLength(500));
const via = z.enum(['user', 'page', 'export']);
const fact = z.looseObject({ value: z.string(), seenOn: day, via, changedAt: z.number() });
const direction = z.enum(['out', 'in', 'both']);
const exchange = z.strictObject({ kind: z.enum(EXCHANGE_KINDS), direction: z.enum(EXCHANGE_DIRECTIONS) });
const texts = z.array(z.string());
const notes = z.array(z.looseObject({ id, text: z.string(), on: day }));

const contact = z.looseObject({
  id,
  facts: z.record(z.string(), fact),
  connected: z.enum(['yes', 'no', 'unknown']),
  ring: z.optional(z.enum(RINGS)),
  cadenceDays: z.optional(z.number()),
  ringDays: z.optional(z.number()),
  snoozedUntil: z.optional(day),
  restingUntil: z.optional(day),
  leftOutOn: z.optional(day),
  archivedOn: z.optional(day),
  pausedOn: z.optional(day),
  neverOn: z.optional(day),
  resumedOn: z.optional(day),
  skippedOn: z.optional(z.array(day)),
  rhythmKeptOn: z.optional(day),
  shownOn: z.optional(day),
  shownLapsed: z.optional(z.literal(1)),
  shownFor: z.optional(z.union([z.string(), z.array(z.string())])),
  kinds: z.optional(z.array(z.enum(PEER_KINDS))),
  notKinds: z.optional(z.array(z.enum(PEER_KINDS))),
  topics: z.optional(texts),
  offLimits: z.optional(texts),
  canOffer: z.optional(texts),
  cannotOffer: z.optional(texts),
  prefers: z.optional(z.enum(PREFERRED_CHANNELS)),
  notes: z.optional(notes),
  confidences: z.optional(notes),
  touches: z.looseObject({ out: z.number(), in: z.number(), unanswered: z.number() }),
  createdAt: z.number(),
});
const identity = z.looseObject({
  key: z.string().check(z.regex(/^(?:slug|member|mail):./u)),
  contactId: id,
  seenOn: day,
  via,
});
const touch = z.looseObject({
  contactId: id,
  on: day,
  channel: z.enum(CHANNELS),
  direction,
  weight: z.number(),
  count: z.number(),
  via,
  exchanges: z.optional(z.array(exchange)),
});
const occasion = z.looseObject({
  id,
  contactId: id,
  type: z.enum(OCCASION_TYPES),
  on: day,
  facts: z.looseObject({}),
  organisation: z.string(),
  state: z.enum(['open', 'done', 'dismissed']),
  via,
});
const question = z.looseObject({
  id,
  contactId: id,
  page: z.string(),
  on: day,
  matter: z.looseObject({ kind: z.enum(['fact', 'touch', 'occasion', 'calledBy', 'recommendation']) }),
});
const pair = z.looseObject({
  id,
  a: id,
  b: id,
  reasons: z.array(z.looseObject({ kind: z.string() })),
  on: day,
});
const pledge = z.looseObject({
  id,
  contactId: id,
  what: z.string(),
  on: day,
  dueOn: day,
  open: z.optional(z.literal(1)),
});
const setting = z.looseObject({ key: id, value: z.unknown() });
const waits = { id, whose: z.string(), seenOn: day };
const name = z.string();
const waiting = z.discriminatedUnion('kind', [
  z.looseObject({
    ...waits,
    kind: z.literal('touch'),
    said: z.looseObject({
      slug: id,
      on: day,
      channel: z.enum(CHANNELS),
      direction,
      weight: z.number(),
      count: z.number(),
    }),
  }),
  z.looseObject({
    ...waits,
    kind: z.literal('recommendation'),
    said: z.looseObject({
      givenName: name,
      familyName: name,
      company: name,
      title: name,
      on: day,
      direction: z.enum(['in', 'out']),
    }),
  }),
  z.looseObject({ ...waits, kind: z.literal('mail'), said: z.looseObject({ mail: name, name }) }),
]);
const forgotten = z.looseObject({ hash: id, on: day });

/** One shape a table, in the order in which they are checked. */
export const ROW_SHAPES = {
  contacts: contact,
  identities: identity,
  touches: touch,
  occasions: occasion,
  questions: question,
  pairs: pair,
  pledges: pledge,
  settings: setting,
  waiting,
  forgotten,
} as const;

/** The outermost shape; `version` decides whether we know the rest. */
export const envelope = z.looseObject({
  format: z.literal('peerkeep-backup'),
  version: z.int().check(z.gte(1)),
  madeOn: day,
  rows: z.record(z.string(), z.array(z.unknown())),
});
