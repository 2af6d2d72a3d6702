import { describe, expect, it } from 'vitest';
import { recordOf, reportOf } from '../../../lib/linkedin/report/report';
import type { PassedSighting, PersonRef, Sighting } from '../../../lib/linkedin/sighting';
import { personCalled } from '../../linkedin/people';

const tamsin = personCalled('tamsin-quillfeather');
const now = { now: Date.UTC(2026, 5, 15, 12), today: '2026-06-15', zone: 'UTC' };
const seen = <T>(value: T, via: string): { value: T; via: string } => ({ value, via });
const who: PersonRef = {
  slug: tamsin.slug,
  memberId: tamsin.memberId,
  name: seen(tamsin.name, 'order'),
  degree: 'first',
  witnesses: ['profileLink', 'label'],
};
const base = { use: true, why: null, name: tamsin.name, slug: tamsin.slug, memberId: tamsin.memberId };
const via = { identity: 'profileLink+label', name: 'order' };
/** Created on 2026-03-31 at 10:00 UTC. */
const POST_ID = (BigInt(Date.UTC(2026, 2, 31, 10)) << 22n).toString();

const TABLE: [string, Sighting | PassedSighting, object][] = [
  [
    'a profile, with the parts that are only asked',
    {
      kind: 'person',
      slug: tamsin.slug,
      witnesses: ['address', 'title'],
      degree: 'unknown',
      name: seen(tamsin.name, 'headingLink'),
      company: seen(tamsin.company, 'row'),
      unproven: {
        birthday: seen('06-04', 'icon'),
        roles: [{ title: 'Head', company: 'Otterbank', start: '2024-01', current: true, via: 'list' }],
      },
      complete: true,
    },
    {
      ...{ type: 'profile', use: true, why: null, name: tamsin.name, slug: tamsin.slug },
      ...{ company: tamsin.company, birthday: '06-04' },
      roles: [{ title: 'Head', company: 'Otterbank', start: '2024-01', current: true }],
      via: {
        ...{ identity: 'address+title', name: 'headingLink', company: 'row' },
        ...{ birthday: 'icon', roles: 'list' },
      },
    },
  ],
  [
    'a post, whose id tells the moment',
    {
      kind: 'post',
      person: who,
      postId: seen(POST_ID, 'urn:activity'),
      when: seen({ hoursAgo: 20 }, 'shown'),
    },
    {
      ...{ type: 'post', ...base, degree: 'first', id: POST_ID, time: '2026-03-31T10:00:00.000Z' },
      shown: { hoursAgo: 20 },
      address: `https://www.linkedin.com/feed/update/urn:li:activity:${POST_ID}/`,
      via: { ...via, id: 'urn:activity', time: 'postId' },
    },
  ],
  [
    'a post without an id, by the time shown',
    { kind: 'post', person: who, when: seen({ hoursAgo: 20 }, 'shown') },
    {
      ...{
        type: 'post',
        ...base,
        degree: 'first',
        time: '2026-06-14T16:00:00.000Z',
        shown: { hoursAgo: 20 },
      },
      via: { ...via, time: 'shown' },
    },
  ],
  [
    'a post with an id of unknown kind: no address',
    { kind: 'post', person: who, postId: seen(POST_ID, 'key') },
    {
      ...{ type: 'post', ...base, degree: 'first', id: POST_ID, time: '2026-03-31T10:00:00.000Z' },
      via: { ...via, id: 'key', time: 'postId' },
    },
  ],
  [
    'a catch-up card',
    {
      kind: 'catchUp',
      person: who,
      event: {
        ...{ type: 'workAnniversary', raw: 'WORK_ANNIVERSARY', via: 'propUrn', id: '123' },
        ...{ company: 'Otterbank', years: 5, when: { daysAgo: 1 } },
      },
    },
    {
      ...{ type: 'catch-up', ...base, degree: 'first', company: 'Otterbank', id: '123', years: 5 },
      ...{ event: 'workAnniversary', eventRaw: 'WORK_ANNIVERSARY', eventOn: '2026-06-14' },
      via: { ...via, event: 'propUrn' },
    },
  ],
  [
    'a connection',
    { kind: 'connection', person: who, connectedOn: seen('2026-06-01', 'words') },
    {
      ...{ type: 'connection', ...base, degree: 'first', connectedOn: '2026-06-01' },
      via: { ...via, connectedOn: 'words' },
    },
  ],
  [
    'a notification',
    { kind: 'notification', person: { ...who, degree: 'unknown' }, when: seen({ daysAgo: 2 }, 'timeAgo') },
    {
      ...{ type: 'notification', ...base, time: '2026-06-13', shown: { daysAgo: 2 } },
      via: { ...via, time: 'timeAgo' },
    },
  ],
  [
    'a thread',
    {
      ...{ kind: 'thread', person: who, threadId: '2-abc' },
      last: { when: { day: '2026-06-10' }, direction: 'in', via: 'heading' },
    },
    {
      ...{
        type: 'thread',
        ...base,
        degree: 'first',
        threadId: '2-abc',
        lastOn: '2026-06-10',
        direction: 'in',
      },
      via: { ...via, lastOn: 'heading' },
    },
  ],
  [
    'a thread whose last writer is not known',
    { kind: 'thread', person: who, last: { when: { daysAgo: 0 }, direction: 'unknown', via: 'heading' } },
    { type: 'thread', ...base, degree: 'first', lastOn: '2026-06-15', via: { ...via, lastOn: 'heading' } },
  ],
  [
    'what was passed over',
    { kind: 'passed', of: 'post', why: 'severalPeople', name: seen('Two', 'order') },
    { type: 'post', use: false, why: 'several people', name: 'Two', via: { name: 'order' } },
  ],
  [
    'what was passed over, with nothing known',
    { kind: 'passed', of: 'catchUp', why: 'noPerson' },
    { type: 'catch-up', use: false, why: 'no person', via: {} },
  ],
];

describe('a record', () => {
  it.each(TABLE)('of %s', (_, sighting, expected) => {
    expect(recordOf(sighting, now)).toEqual(expected);
  });

  it('says who first', () => {
    const [, post] = TABLE[1] ?? [];
    const fields = Object.keys(recordOf(post as Sighting, now));
    expect(fields.slice(0, 7)).toEqual(['type', 'use', 'why', 'name', 'slug', 'memberId', 'degree']);
    expect(fields.at(-1)).toBe('via');
  });
});

it('a report has one record each, in page order', () => {
  const sightings = TABLE.map(([, sighting]) => sighting);
  const report = reportOf({ page: 'feed', generation: 'sdui', accepted: true, why: null, sightings }, now);
  expect(report).toMatchObject({ page: 'feed', generation: 'sdui', accepted: true, why: null });
  expect(report.readings).toEqual(TABLE.map(([, , record]) => record));
});
