import { describe, expect, test } from 'vitest';
import type { ExportReading } from '../../../lib/files/reading';
import { AT, MEMBER, messages, notes, read, skips } from './support';
import type { Message } from './support';

const readMessages = (...rows: Message[]): Promise<ExportReading> =>
  read({ 'messages.csv': messages(...rows) });
const taken = (reading: ExportReading): number => reading.messages.reduce((sum, { count }) => sum + count, 0);

describe('messages.csv', () => {
  test('gives messages by sender, other party and day of the home zone, without their text', async () => {
    const reading = await readMessages(
      { date: '2026-03-05 12:00:00 UTC', content: 'A secret' },
      { date: '2026-03-05 22:59:59 UTC' },
      { date: '2026-03-05 23:00:00 UTC' },
      { from: 'ana', to: ['me'], date: '2026-03-05 13:00:00 UTC' },
      { id: 'c2', date: '2026-03-05 14:00:00 UTC' },
    );
    const at = (time: string): number => Date.parse(`2026-03-05T${time}Z`);
    expect(reading.messages).toEqual([
      { from: 'me', to: 'ana', on: '2026-03-05', at: at('22:59:59'), count: 3 },
      { from: 'me', to: 'ana', on: '2026-03-06', at: at('23:00:00'), count: 1 },
      { from: 'ana', to: 'me', on: '2026-03-05', at: at('13:00:00'), count: 1 },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/secret|Hello/);
  });

  test.each<[string, Message, string]>([
    ['a draft', { draft: 'Yes' }, 'skippedDraft'],
    ['a draft, in other words', { draft: 'true' }, 'skippedDraft'],
    ['spam', { folder: 'SPAM' }, 'skippedSpam'],
    ['a folder that nobody knows', { folder: 'ELSEWHERE' }, 'skippedSpam'],
    ['sponsored mail', { content: '<p class="spinmail-quill-editor__spin-break">Hi' }, 'skippedSponsored'],
    ['no sender', { from: '', fromName: '' }, 'skippedNoSender'],
    ['a deleted sender', { from: '', fromName: 'LinkedIn Member' }, 'skippedNoSender'],
    ['an unreadable day', { date: 'some day' }, 'skippedDate'],
    ['a day to come', { date: '2027-01-01 00:00:00 UTC' }, 'skippedFuture'],
    ['two recipients', { to: ['ana', 'bo'] }, 'skippedGroup'],
    ['a recipient without address', { to: [] }, 'skippedOneParty'],
    ['a note to oneself', { to: ['me'] }, 'skippedOneParty'],
  ])('does not count %s', async (_, row, reason) => {
    const reading = await readMessages(row, { id: 'other', from: 'ana', to: ['me'] });
    expect(skips(reading)).toEqual({ [reason]: 1 });
    expect(reading.messages).toHaveLength(1);
  });

  test.each(['INBOX', 'ARCHIVE', 'archive', ''])('counts the folder "%s"', async (folder) => {
    expect(taken(await readMessages({ folder }))).toBe(1);
  });

  test('counts a conversation as one of two only if all of its rows agree', async () => {
    const reading = await readMessages(
      { id: 'c1' },
      { id: 'c1', from: 'bo', to: ['me'] },
      { id: 'c2' },
      { id: 'c2', from: 'cy', to: ['ana'], draft: 'Yes' },
      { id: 'c3' },
    );
    expect(skips(reading)).toEqual({ skippedGroup: 3, skippedDraft: 1 });
    expect(taken(reading)).toBe(1);
  });

  test('counts nothing of a conversation with a company beside two people', async () => {
    const text = messages({ id: 'c1' }).replace(
      `${AT}ana`,
      `"${AT}ana,https://www.linkedin.com/company/kite"`,
    );
    const reading = await read({ 'messages.csv': text });
    expect(skips(reading)).toEqual({ skippedGroup: 1 });
  });

  const pair: Message[] = [{}, { from: 'ana', to: ['me'] }];
  const nameless = (row: Message): Message => ({ from: '', to: ['me'], ...row });

  test.each(['LinkedIn Member', 'Bo Lind'])('counts nothing of a group with a closed "%s"', async (name) => {
    const reading = await readMessages(...pair, nameless({ fromName: name }), { id: 'c2' });
    expect(skips(reading)).toEqual({ skippedGroup: 3 });
    expect(taken(reading)).toBe(1);
  });

  test('nor where the closed account wrote first', async () => {
    const closed = nameless({ fromName: 'LinkedIn Member', to: ['me', 'ana'], date: 'some day' });
    expect(skips(await readMessages(closed, ...pair))).toEqual({ skippedGroup: 3 });
  });

  test.each<[string, Message, string]>([
    ['nobody', { fromName: '' }, 'skippedNoSender'],
    ['LinkedIn itself', { fromName: 'LinkedIn' }, 'skippedNoSender'],
    ['no letter', { fromName: '—' }, 'skippedNoSender'],
    ['an advertiser', { fromName: 'Kite Ads', content: '<p class="spinmail">' }, 'skippedSponsored'],
    ['the other party, without the address', { fromName: 'ANA name' }, 'skippedNoSender'],
    ['a draft of one’s own, without the address', { fromName: 'me name', draft: 'Yes' }, 'skippedDraft'],
  ])('does not take two people for a group because of a row by %s', async (_, row, reason) => {
    const reading = await readMessages(nameless(row), ...pair);
    expect(skips(reading)).toEqual({ [reason]: 1 });
    expect(taken(reading)).toBe(2);
  });

  test('does not take two people for a group because of a conversation without id', async () => {
    const closed = nameless({ fromName: 'LinkedIn Member', to: ['me', 'ana'] });
    const reading = await readMessages(...[...pair, closed].map((row) => ({ ...row, id: '' })));
    expect(taken(reading)).toBe(2);
  });

  test('says of an address that is none of a slug what it is', async () => {
    const odd = (id: string, address: string): string =>
      messages({ id, to: ['x'] }, { id, from: 'x', to: ['me'] }).replaceAll(`${AT}x`, address);
    const member = await read({ 'messages.csv': odd('c1', AT + MEMBER) });
    expect(skips(member)).toEqual({ skippedNoAddress: 2 });
    const company = await read({ 'messages.csv': odd('c1', 'https://www.linkedin.com/company/kite') });
    expect(skips(company)).toEqual({ skippedNotAProfile: 2 });
  });

  test.each(['true', 'Yes'])('takes a conversation that is a draft ("%s") for a draft', async (yes) => {
    const text = messages({}, { date: '2026-03-06 12:00:00 UTC' })
      .split('\n')
      .map((line, n) => line && `${line},${n === 0 ? 'IS CONVERSATION DRAFT' : n === 1 ? yes : 'No'}`)
      .join('\n');
    const reading = await read({ 'messages.csv': text });
    expect(skips(reading)).toEqual({ skippedDraft: 1 });
    expect(taken(reading)).toBe(1);
  });

  test('never takes a comma in a name for a second person', async () => {
    const reading = await readMessages({ toName: 'Ana Ruiz, PhD, MBA' });
    expect(taken(reading)).toBe(1);
    expect(reading.names).toMatchObject({ ana: 'Ana Ruiz, PhD, MBA' });
  });

  test.each([' ', ',', ', ', ';', '; '])('splits recipients at "%s"', async (separator) => {
    const text = messages({ to: ['ana'] }).replace(`${AT}ana`, `"${AT}ana${separator}${AT}bo"`);
    expect(skips(await read({ 'messages.csv': text }))).toEqual({ skippedGroup: 1 });
  });

  test('knows an address in all its forms as one person', async () => {
    const text = messages({ to: ['zoë'] }, { from: 'zoë', to: ['ME'] }).replace(`${AT}zoë`, `${AT}zo%C3%AB/`);
    expect(taken(await read({ 'messages.csv': text }))).toBe(2);
  });

  test('counts the very same row once, and a later second again', async () => {
    const reading = await readMessages(
      {},
      {},
      { date: '2026-03-05 12:00:01 UTC' },
      { from: 'ana', to: ['me'] },
    );
    expect(skips(reading)).toEqual({ skippedDuplicate: 1 });
    expect(taken(reading)).toBe(3);
  });

  test('counts every row where the time of day was lost', async () => {
    expect(taken(await readMessages({ date: '3/5/26' }, { date: '3/5/26' }))).toBe(2);
  });

  test('knows the latest name of a person, and never "LinkedIn Member"', async () => {
    const reading = await readMessages(
      { from: 'ana', to: ['me'], fromName: 'Ana Ruiz-Lind', date: '2026-03-05 12:00:00 UTC' },
      { from: 'ana', to: ['me'], fromName: 'LinkedIn Member', date: '2026-03-06 12:00:00 UTC' },
      { from: 'ana', to: ['me'], fromName: 'Ana Ruiz', date: '2019-03-05 12:00:00 UTC' },
    );
    expect(reading.names['ana']).toBe('Ana Ruiz-Lind');
  });

  test('names nobody of whom no message counts', async () => {
    const reading = await readMessages({ id: 'g', to: ['ana', 'stranger'] }, { id: 'd', to: ['bo'] });
    expect(Object.keys(reading.names).toSorted()).toEqual(['bo', 'me']);
  });

  test('reads a text of several lines with quotes in it', async () => {
    const reading = await readMessages(
      { content: 'One,\n"two"\n\nthree' },
      { date: '2026-03-06 12:00:00 UTC' },
    );
    expect(taken(reading)).toBe(2);
    expect(skips(reading)).toEqual({});
  });

  test('of 2023, without the last columns, is read', async () => {
    const text = messages({})
      .split('\n')
      .map((line) => line.split(',').slice(0, 10).join(','))
      .join('\n');
    expect(taken(await read({ 'messages.csv': text }))).toBe(1);
  });

  test('without conversation ids takes each pair of people for a conversation', async () => {
    const reading = await readMessages(
      { id: '' },
      { id: '', from: 'ana', to: ['me'] },
      { id: '', to: ['ana', 'bo'] },
    );
    expect(taken(reading)).toBe(2);
    expect(skips(reading)).toEqual({ skippedGroup: 1 });
  });

  test('tells of days before LinkedIn began, and takes them', async () => {
    const reading = await readMessages({ date: '1842-07-10 08:14:00 UTC' });
    expect(notes(reading)).toEqual({ notedOldDays: 1 });
    expect(taken(reading)).toBe(1);
  });
});
