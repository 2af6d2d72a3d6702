import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../lib/bridge/schemas';

const seen = (value: unknown) => ({ value, via: 'way' });
const PERSON = {
  kind: 'person',
  slug: 'ada-example',
  memberId: `ACo${'a'.repeat(36)}`,
  witnesses: ['address', 'contactLink'],
  degree: 'first',
  name: seen('Ada Example'),
  company: seen('Example GmbH'),
  about: seen('x'.repeat(3000)),
  unproven: {
    birthday: seen('02-29'),
    connectedOn: seen('2020-01-31'),
    mail: seen('ada@example.org'),
    roles: [{ title: 'Engineer', company: 'Works', start: '2020-01', current: true, via: 'list' }],
    education: [{ school: 'Example University', degree: 'BSc', start: '2010', end: '2014', via: 'list' }],
  },
  complete: true,
};
const REF = { slug: 'ada', name: seen('Ada'), degree: 'first', witnesses: ['profileLink', 'label'] };
const EVENT = {
  type: 'newJob',
  raw: 'JOB_CHANGE',
  via: 'propUrn',
  id: 'urn:li:x:1',
  when: { daysAgo: 3 },
  company: 'Works',
  title: 'Lead',
  years: 5,
};
const ALL: object[] = [
  PERSON,
  {
    kind: 'post',
    person: REF,
    postId: seen('7100000000000000001'),
    when: seen({ at: 1_700_000_000_000 }),
    event: EVENT,
  },
  { kind: 'catchUp', person: REF, event: { ...EVENT, when: { monthDay: '12-31' } } },
  { kind: 'connection', person: { ...REF, headline: seen('Potter') }, connectedOn: seen('2020-01-01') },
  { kind: 'notification', person: REF, when: seen({ hoursAgo: 3 }) },
  {
    kind: 'thread',
    person: REF,
    threadId: '2-abc',
    last: { when: { weekday: 7 }, direction: 'unknown', via: 'eventUrn' },
  },
];
const body = (...sightings: unknown[]) => ({ page: 'feed/sdui', visit: 'visit-0001', sightings });
const message = (...sightings: unknown[]) => ({ name: 'sightings', body: body(...sightings) });
const person = (more: object) => message({ ...PERSON, ...more });
const unproven = (more: object) => person({ unproven: { ...PERSON.unproven, ...more } });
const post = (more: object) => message({ ...ALL[1], ...more });
const event = (more: object) => message({ kind: 'catchUp', person: REF, event: { ...EVENT, ...more } });

describe('a message from a page', () => {
  it('passes when it is in the table and has its shape', () => {
    for (const sighting of ALL) expect(parseMessage(message(sighting))).toEqual(message(sighting));
    expect(parseMessage(message(...ALL))).toEqual(message(...ALL));
    for (const left of [{ why: 'moved' }, { why: 'unreadable', page: 'feed', reason: 'notReady' }])
      expect(parseMessage({ name: 'left', body: left })).toEqual({ name: 'left', body: left });
    expect(parseMessage({ name: 'hint', body: {} })).toEqual({ name: 'hint', body: {} });
  });

  it.each([
    ['another name', { name: 'export', body: {} }],
    ['no body', { name: 'sightings' }],
    ['more than it should hold', { ...message(PERSON), extra: 1 }],
    ['a page that there is not', { name: 'sightings', body: { ...body(PERSON), page: 'jobs/sdui' } }],
    ['no page', { name: 'sightings', body: { visit: 'visit-0001', sightings: [PERSON] } }],
    ['a short visit', { name: 'sightings', body: { ...body(PERSON), visit: 'v1' } }],
    ['a visit of other letters', { name: 'sightings', body: { ...body(PERSON), visit: 'VISIT 0001' } }],
    ['a person with more than it should hold', person({ ring: 'inner' })],
    ['an address among its fields', person({ url: 'https://www.linkedin.com/in/bo/' })],
    ['a slug that is none', person({ slug: 'Ada/Example' })],
    ['a slug not brought to its one form', person({ slug: 'ADA%2Dexample' })],
    ['a member id that is none', person({ memberId: 'ACo1' })],
    ['one witness', person({ witnesses: ['address'] })],
    ['an item’s witness for a person', person({ witnesses: ['address', 'nameText'] })],
    ['an empty name', person({ name: seen('') })],
    ['a name of a novel’s length', person({ name: seen('x'.repeat(201)) })],
    ['an about of a novel’s length', person({ about: seen('x'.repeat(3001)) })],
    ['a birthday that is none', unproven({ birthday: seen('13-01') })],
    ['a birthday with its year', unproven({ birthday: seen('1980-01-01') })],
    ['a mail that is none', unproven({ mail: seen('ada at example') })],
    ['a day that is none', unproven({ connectedOn: seen('2020-02-30') })],
    ['a month that is none', unproven({ roles: [{ ...PERSON.unproven.roles[0], start: '2020-13' }] })],
    [
      'a hundred and one roles',
      unproven({ roles: Array.from({ length: 101 }, () => PERSON.unproven.roles[0]) }),
    ],
    ['a post without its author', post({ person: undefined })],
    ['a post id that is none', post({ postId: seen('urn:li:activity:1') })],
    ['two moments in one', post({ when: seen({ at: 1, daysAgo: 1 }) })],
    ['a moment that is none', post({ when: seen({ at: 1.5 }) })],
    ['a moment of no kind', post({ when: seen({ soon: true }) })],
    ['the words of a post', post({ text: 'Hello' })],
    ['an unknown event', event({ type: 'lottery' })],
    ['a hundred years of work', event({ years: 100 })],
    ['an event told at length', event({ raw: 'x'.repeat(301) })],
    ['a weekday that is none', event({ when: { weekday: 8 } })],
    ['the text of a message', message({ ...ALL[5], text: 'Hi' })],
    ['what a page does not use', message({ kind: 'passed', of: 'post', why: 'promoted' })],
    ['a hundred people', message(...Array.from({ length: 100 }, () => PERSON))],
    ['a strange reason for leaving', { name: 'left', body: { why: 'unreadable', reason: 'tired' } }],
    ['somebody to have a hint of', { name: 'hint', body: { slug: 'bo' } }],
    ['an address to have a hint of', { name: 'hint', body: { url: 'https://www.linkedin.com/in/bo/' } }],
    ['a hint of nothing', { name: 'hint', body: null }],
    ['a strange page to leave', { name: 'left', body: { why: 'unreadable', page: 'jobs' } }],
  ])('is refused with %s', (_, sent) => {
    expect(parseMessage(sent)).toBeNull();
  });

  it('is refused whatever else it is, without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(parseMessage(sent)).toBeNull();
      }),
    );
  });

  it('is refused with one wrong thing anywhere in it', () => {
    const places = ALL.flatMap((_, i) => pathsOf(message(ALL[i])).map((path) => ({ i, path })));
    const wrong = fc.oneof(
      fc.constant(null),
      fc.constant([[]]),
      fc.constant(Number.NaN),
      fc.constant(-1),
      fc.constant(''),
      fc.constant('x'.repeat(5000)),
      fc.constant({ extra: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, fc.boolean(), ({ i, path }, value, add) => {
        const sent = structuredClone(message(ALL[i]));
        const spoilt = add ? withExtra(sent, path) : withValue(sent, path, value);
        expect(parseMessage(spoilt)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

type Path = readonly (string | number)[];

/** Every place of a message, but for the message itself. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => pathsOf(each, [...path, name]))
      : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

function holderOf(sent: unknown, path: Path): Record<string, unknown> {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], sent) as Record<string, unknown>;
}

function withValue(sent: unknown, path: Path, value: unknown): unknown {
  holderOf(sent, path)[String(path.at(-1))] = value;
  return sent;
}

/** Another key beside those that belong there; in lists another entry. */
function withExtra(sent: unknown, path: Path): unknown {
  const holder = holderOf(sent, path);
  if (Array.isArray(holder)) holder.push({ extra: 1 });
  else holder['surplus'] = 1;
  return sent;
}
