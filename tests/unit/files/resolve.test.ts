import { describe, expect, test } from 'vitest';
import { resolve } from '../../../lib/files/resolve';
import { AT, connections, INVITATIONS_HEADER, messages, read, skips } from './support';

const people = connections(`Ana,Ruiz,${AT}ana,,,,27 Jun 2026`, `Bo,Lind,${AT}bo,,,,27 Jun 2026`);
const chats = messages(
  { id: 'ana', from: 'me', to: ['ana'] },
  { id: 'ana', from: 'me', to: ['ana'], date: '2026-03-05 13:00:00 UTC' },
  { id: 'ana', from: 'ana', to: ['me'], date: '2026-03-05 14:00:00 UTC' },
  { id: 'bo', from: 'bo', to: ['me'] },
  { id: 'cy', from: 'cy', to: ['me'], fromName: 'Cy Odell' },
  { id: 'cy', from: 'me', to: ['cy'], toName: 'Cy Odell', date: '2026-03-06 12:00:00 UTC' },
  { id: 'ad', from: 'seller', to: ['me'] },
  { id: 'ad', from: 'seller', to: ['me'], date: '2026-03-07 12:00:00 UTC' },
  { id: 'others', from: 'ana', to: ['bo'] },
);
const invitations = [
  INVITATIONS_HEADER,
  `Me,Ana,"6/27/26, 9:05 AM",Hi,OUTGOING,${AT}me,${AT}ana`,
  `Stranger,Me,"6/27/26, 9:05 AM",,INCOMING,${AT}stranger,${AT}me`,
  `Ana,Bo,"6/27/26, 9:05 AM",,INCOMING,${AT}ana,${AT}bo`,
  '',
].join('\n');
const reading = await read({
  'Connections.csv': people,
  'messages.csv': chats,
  'Invitations.csv': invitations,
});
const at = (day: string, hour: number): number => Date.parse(`${day}T${hour}:00:00Z`);

describe('with the user known, an export means', () => {
  const meant = resolve(reading, 'me');

  test('touches with their direction', () => {
    expect(meant.touches).toEqual([
      { slug: 'ana', on: '2026-03-05', at: at('2026-03-05', 13), direction: 'out', count: 2 },
      { slug: 'ana', on: '2026-03-05', at: at('2026-03-05', 14), direction: 'in', count: 1 },
      { slug: 'bo', on: '2026-03-05', at: at('2026-03-05', 12), direction: 'in', count: 1 },
      { slug: 'cy', on: '2026-03-05', at: at('2026-03-05', 12), direction: 'in', count: 1 },
      { slug: 'cy', on: '2026-03-06', at: at('2026-03-06', 12), direction: 'out', count: 1 },
    ]);
  });

  test('contacts beyond the connections only after messages both ways', () => {
    expect(meant.people).toEqual([{ slug: 'cy', name: 'Cy Odell' }]);
  });

  test('invitations of contacts', () => {
    expect(meant.invitations).toEqual([{ slug: 'ana', on: '2026-06-27', direction: 'out', withWords: true }]);
  });

  test('and the rest is counted', () => {
    expect(meant.skipped).toEqual([
      { file: 'messages.csv', reason: 'skippedNotYours', rows: 1 },
      { file: 'messages.csv', reason: 'skippedOneWay', rows: 2 },
      { file: 'Invitations.csv', reason: 'skippedNotYours', rows: 1 },
      { file: 'Invitations.csv', reason: 'skippedNobody', rows: 1 },
    ]);
  });
});

test('with another user the same export means other directions', () => {
  const meant = resolve(reading, 'ana');
  expect(meant.touches.map(({ slug, direction, count }) => [slug, direction, count])).toEqual([
    ['me', 'in', 2],
    ['me', 'out', 1],
    ['bo', 'out', 1],
  ]);
  expect(meant.people.map(({ slug }) => slug)).toEqual(['me']);
});

test('with the user unknown nothing is guessed', () => {
  const meant = resolve(reading, null);
  expect(meant).toMatchObject({ touches: [], people: [], invitations: [] });
  expect(skips(meant)).toEqual({ skippedSelfUnknown: 3 });
  expect(meant.skipped.map(({ rows }) => rows)).toEqual([9, 3]);
});

test('every message is a touch or counted as skipped, whoever the user is', () => {
  const rows = reading.messages.reduce((sum, { count }) => sum + count, 0);
  for (const self of ['me', 'ana', 'bo', 'nobody', null]) {
    const { touches, skipped } = resolve(reading, self);
    const left = skipped
      .filter(({ file }) => file === 'messages.csv')
      .reduce((sum, skip) => sum + skip.rows, 0);
    expect(touches.reduce((sum, { count }) => sum + count, 0) + left).toBe(rows);
  }
});

test('a person called like a part of every object keeps a name of their own', async () => {
  const odd = await read({
    'messages.csv': messages(
      { to: ['constructor'] },
      { from: 'constructor', fromName: '', to: ['me'], toName: '' },
      { id: 'p', to: ['__proto__'] },
      { id: 'p', from: '__proto__', to: ['me'] },
    ),
  });
  expect(resolve(odd, 'me').people).toEqual([
    { slug: 'constructor', name: 'constructor name' },
    { slug: '__proto__', name: '__proto__ name' },
  ]);
});

test('a person whose name no row tells has none, rather than their address', async () => {
  const nameless = await read({
    'messages.csv': messages({ toName: '' }, { from: 'ana', fromName: 'LinkedIn Member', to: ['me'] }),
  });
  expect(resolve(nameless, 'me').people).toEqual([{ slug: 'ana' }]);
});
