import * as z from 'zod/mini';
import type { PageId, PageKind } from '../linkedin/page';
import type { EventType, ItemWitness, Unread, Witness } from '../linkedin/sighting';
import {
  day,
  degree,
  digits,
  memberId,
  month,
  monthDay,
  oneOf,
  seen,
  seenAs,
  slug,
  text,
  when,
  whole,
} from './fields';
import type { MessageName } from './protocol';

/**
 * The shapes of what pages send, with bounds. `passed` sightings are not among them: what is not used does not
 * leave the page.
 */

const role = z.strictObject({
  title: text(300),
  company: text(300),
  start: z.optional(month),
  end: z.optional(month),
  current: z.boolean(),
  via: text(60),
});
const education = z.strictObject({
  school: text(300),
  degree: z.optional(text(300)),
  start: z.optional(month),
  end: z.optional(month),
  via: text(60),
});

const person = z.strictObject({
  kind: z.literal('person'),
  slug,
  memberId: z.optional(memberId),
  witnesses: z
    .array(
      oneOf<Witness>({
        address: true,
        contactLink: true,
        topCardKey: true,
        messageLink: true,
        title: true,
        heading: true,
      }),
    )
    .check(z.minLength(2), z.maxLength(6)),
  degree,
  name: seen(200),
  headline: z.optional(seen(600)),
  company: z.optional(seen(600)),
  school: z.optional(seen(600)),
  location: z.optional(seen(600)),
  about: z.optional(seen(3000)),
  unproven: z.optional(
    z.strictObject({
      birthday: z.optional(seenAs(monthDay)),
      connectedOn: z.optional(seenAs(day)),
      mail: z.optional(seenAs(text(254).check(z.regex(/^[^\s@]+@[^\s@]+$/)))),
      roles: z.optional(z.array(role).check(z.maxLength(100))),
      education: z.optional(z.array(education).check(z.maxLength(50))),
    }),
  ),
  complete: z.boolean(),
});

/** The other person of a post, card or thread. */
const ref = z
  .strictObject({
    slug: z.optional(slug),
    memberId: z.optional(memberId),
    name: seen(200),
    degree,
    headline: z.optional(seen(600)),
    witnesses: z
      .array(
        oneOf<ItemWitness>({
          profileLink: true,
          messageLink: true,
          memberUrn: true,
          nameText: true,
          label: true,
          secondLink: true,
        }),
      )
      .check(z.minLength(2), z.maxLength(6)),
  })
  .check(z.refine((one) => one.slug !== undefined || one.memberId !== undefined));

const event = z.strictObject({
  type: oneOf<EventType>({
    birthday: true,
    workAnniversary: true,
    newJob: true,
    promotion: true,
    degree: true,
    award: true,
    certification: true,
    openToWork: true,
    launch: true,
    other: true,
  }),
  raw: text(300),
  via: text(60),
  id: z.optional(text(200)),
  when: z.optional(when),
  company: z.optional(text(300)),
  title: z.optional(text(300)),
  school: z.optional(text(300)),
  years: z.optional(whole(1, 80)),
});

const sighting = z.discriminatedUnion('kind', [
  person,
  z.strictObject({
    kind: z.literal('post'),
    person: ref,
    postId: z.optional(seenAs(digits)),
    when: z.optional(seenAs(when)),
    event: z.optional(event),
  }),
  z.strictObject({ kind: z.literal('catchUp'), person: ref, event }),
  z.strictObject({ kind: z.literal('connection'), person: ref, connectedOn: z.optional(seenAs(day)) }),
  z.strictObject({
    kind: z.literal('notification'),
    person: ref,
    when: z.optional(seenAs(when)),
    event: z.optional(event),
  }),
  z.strictObject({
    kind: z.literal('thread'),
    person: ref,
    threadId: z.optional(text(200)),
    last: z.optional(z.strictObject({ when, direction: z.enum(['out', 'in', 'unknown']), via: text(60) })),
  }),
]);

const KINDS: Record<PageKind, true> = {
  profile: true,
  experience: true,
  feed: true,
  post: true,
  catchUp: true,
  connections: true,
  notifications: true,
  thread: true,
  overlay: true,
};
const kind = oneOf<PageKind>(KINDS);
const pageId = z.enum(
  Object.keys(KINDS).flatMap((each) => [`${each}/sdui`, `${each}/ember`]) as [PageId, ...PageId[]],
);

const unread = oneOf<Unread>({
  wrongPage: true,
  notReady: true,
  signedOut: true,
  errorPage: true,
  noIdentity: true,
  disagree: true,
  empty: true,
});

/** The body of each message. */
export const bodies = {
  sightings: z.strictObject({
    page: pageId,
    visit: z.string().check(z.regex(/^[a-z0-9-]{8,40}$/)),
    sightings: z.array(sighting).check(z.maxLength(50)),
  }),
  left: z.strictObject({
    why: z.enum(['moved', 'unreadable']),
    page: z.optional(kind),
    reason: z.optional(unread),
  }),
  hint: z.strictObject({}),
} satisfies Record<MessageName, z.ZodMiniType>;
