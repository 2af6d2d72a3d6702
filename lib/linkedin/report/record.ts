import type { EducationSeen, EventType, RoleSeen, Seen } from '../sighting';
import type { When } from '../when';

/** One reading in its flat and public form, as `npm run read` gives it. Described in docs/readers.md. */

export type RecordType = 'profile' | 'post' | 'catch-up' | 'connection' | 'notification' | 'thread';
export type WhyNot =
  'promoted' | 'organisation' | 'no person' | 'several people' | 'group' | 'unsure' | 'self';

/** One person's page, or one post, card or thread. What is not known is absent. */
export interface ReadingRecord {
  type: RecordType;
  /** False: passed over, and `why` says why. */
  use: boolean;
  why: WhyNot | null;
  name?: string;
  slug?: string;
  memberId?: string;
  degree?: 'first' | 'other' | 'self';
  headline?: string;
  /** Of the person; on catch-up cards and posts, of the event. The same for `school` and `title`. */
  company?: string;
  school?: string;
  title?: string;
  location?: string;
  about?: string;
  /** `MM-DD`. */
  birthday?: string;
  connectedOn?: string;
  mail?: string;
  roles?: Omit<RoleSeen, 'via'>[];
  education?: Omit<EducationSeen, 'via'>[];
  /** Of a post or an event, as LinkedIn numbers them. */
  id?: string;
  /** ISO 8601: a moment, or a day where no more was told. Of a post by its id, which has the moment in it. */
  time?: string;
  /** What the page itself says of the time, which on a saved page counts from the day that it was saved on. */
  shown?: When;
  /** Of a post. */
  address?: string;
  event?: EventType;
  eventRaw?: string;
  eventOn?: string;
  years?: number;
  threadId?: string;
  lastOn?: string;
  direction?: 'out' | 'in';
  /** Which way of reading answered, by field; `identity` is the witnesses. */
  via: Record<string, string>;
}

/** Fields with the way of reading that answered. */
export type SeenFields = { [K in keyof ReadingRecord]?: Seen<ReadingRecord[K]> | undefined };
/** Fields whose way is told elsewhere, or that have none. */
export type PlainFields = { [K in keyof ReadingRecord]?: ReadingRecord[K] | undefined };

/** Puts a record together, without what is not known and with who first. */
export function recordWith(
  head: Pick<ReadingRecord, 'type' | 'use' | 'why'>,
  seen: SeenFields,
  plain: PlainFields,
  via: Record<string, string> = {},
): ReadingRecord {
  const there = Object.entries(seen).filter(([, field]) => field !== undefined) as [string, Seen<unknown>][];
  const values = {
    ...plain,
    ...Object.fromEntries(there.map(([field, { value }]) => [field, value])),
  };
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  const order = ([field]: [string, unknown]): number => ORDER.indexOf(field);
  return {
    ...head,
    ...Object.fromEntries(known.sort((a, b) => order(a) - order(b))),
    via: { ...via, ...Object.fromEntries(there.map(([field, { via: way }]) => [field, way])) },
  };
}

const ORDER = (
  'name slug memberId degree headline company school title location about birthday connectedOn mail roles ' +
  'education id time shown address event eventRaw eventOn years threadId lastOn direction'
).split(' ');
