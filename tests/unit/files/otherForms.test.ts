import { describe, expect, test } from 'vitest';
import { parseMonth } from '../../../lib/files/linkedin/months';
import { postInLink } from '../../../lib/files/linkedin/postLinks';
import { AT, connections, file, notes, outcomeOf, read, skips, zip } from './support';
import * as tables from './tables';

/** Older exports, and what other programs make of newer ones. */

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('recommendations', () => {
  test('in windows-1252, with a column dropped and `Creation Date.1`, are read', async () => {
    const text = `First Name,Last Name,Company,Text,Creation Date.1,Status\r\nZo\xeb,O\x92Hara,Kite,"Well\r\nsaid","12/24/23, 05:28 AM",VISIBLE\r\n`;
    const reading = await read({ 'Recommendations_Received (1).csv': latin(text) });
    expect(reading.recommendations).toEqual([
      {
        givenName: 'Zoë',
        familyName: 'O’Hara',
        company: 'Kite',
        title: '',
        on: '2023-12-24',
        direction: 'in',
      },
    ]);
    expect(notes(reading)).toEqual({ notedEncoding: 1 });
  });

  test('whose second date is the readable one are read', async () => {
    const text =
      'First Name,Last Name,Creation Date,Creation Date.1\nAna,Ruiz,#####,"12/24/23, 05:28 AM"\nBo,Lind,,\n';
    const reading = await read({ 'Recommendations_Given.csv': text });
    expect(reading.recommendations).toMatchObject([{ on: '2023-12-24', direction: 'out' }]);
    expect(skips(reading)).toEqual({ skippedDate: 1 });
  });

  test('in a file that no longer says whose they are, are counted and not taken', async () => {
    const reading = await read({ 'words.csv': tables.RECOMMENDED });
    expect(reading.recommendations).toEqual([]);
    expect(skips(reading)).toEqual({ skippedNoDirection: 2 });
  });
});

test('Comments.csv of old calls its text Comment', async () => {
  const reading = await read({ 'Comments.csv': tables.COMMENTS.replace('Message', 'Comment') });
  expect(reading.onPosts).toHaveLength(2);
});

test('Connections.csv of old, without addresses, is no whole list', async () => {
  const text =
    'First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Ruiz,,Kite,Lead,27 Jun 2019\n';
  const reading = await read({ 'Connections.csv': text });
  expect(reading).toMatchObject({ connections: [], wholeConnections: false });
});

test('Invitations.csv of 2023 tells nobody’s address', async () => {
  const text = tables.INVITATIONS.replace(/Url/g, 'Urn').replaceAll(
    /https:\S+(?=[,\n])/g,
    'urn:li:member:77',
  );
  expect(
    skips(
      await read({ 'Invitations.csv': text.replace(/,https.*\n/, ',urn:li:member:77,urn:li:member:78\n') }),
    ),
  ).toEqual({
    skippedNoAddress: 1,
  });
});

test('days of Excel are read in every file', async () => {
  const reading = await read({
    'Connections.csv': tables.CONNECTIONS.replace('27 Jun 2026', '27-Jun-26').slice(
      tables.CONNECTIONS.indexOf('First'),
    ),
    'Reactions.csv':
      tables.REACTIONS.split('\n').slice(0, 2).join('\n').replace('2026-06-27 09:05:00', '6/27/2026 9:05') +
      '\n',
    'Endorsement_Received_Info.csv': tables.ENDORSED.replace('2021/08/11 11:00:31 UTC', '11-Aug-21'),
    'Positions.csv': tables.POSITIONS.replace('Nov 2022', 'Nov-22').replace('Oct 2022', '1-Oct-22'),
  });
  expect(reading.connections[0]?.connectedOn).toBe('2026-06-27');
  expect(reading.onPosts).toEqual([{ postId: '7204200000000000001', kind: 'reaction', on: '2026-06-27' }]);
  expect(reading.endorsements).toMatchObject([{ on: '2021-08-11', count: 2 }]);
  expect(reading.career?.positions).toMatchObject([{ from: '2022-11' }, { from: '2015', to: '2022-10' }]);
});

test('a workbook called Reactions.csv is told as one, in a zip and beside other files', async () => {
  const book = zip({ 'xl/workbook.xml': '<x/>' });
  for (const given of [
    [file('x.zip', zip({ 'Reactions.csv': book, 'Connections.csv': tables.CONNECTIONS }))],
    [file('Reactions.csv', book), file('Connections.csv', tables.CONNECTIONS)],
  ]) {
    const outcome = await outcomeOf(given);
    expect(outcome.ok && outcome.reading.skipped).toContainEqual({
      ...{ file: 'Reactions.csv', reason: 'skippedFileExcel', rows: 0 },
    });
  }
});

test('an address book under its newer name, with other columns, gives its mails', async () => {
  const text = `First Name,Last Name,Email Addresses,Websites\nAna,Ruiz,x;ana@example.org,see ${AT}ana-ruiz\n,,nobody@example.org,\n`;
  const reading = await read({ 'ImportedContacts.csv': text });
  expect(reading.mails).toEqual([{ mail: 'ana@example.org', slug: 'ana-ruiz', name: 'Ana Ruiz' }]);
  expect(skips(reading)).toEqual({ skippedNoName: 1 });
});

test('the user’s address in an endorsement that is a company’s is counted', async () => {
  const text = tables.ENDORSED.replace(
    /www\.linkedin\.com\/in\/bo,PENDING/,
    'www.linkedin.com/company/kite,ACCEPTED',
  );
  expect(skips(await read({ 'Endorsement_Received_Info.csv': text }))).toEqual({ skippedNotAProfile: 1 });
});

describe('the list of connections is whole', () => {
  const ana = `Ana,Ruiz,${AT}ana,,Kite,Lead,27 Jun 2026`;
  const whole = async (...files: File[]): Promise<boolean | null> => {
    const outcome = await outcomeOf(files);
    return outcome.ok ? outcome.reading.wholeConnections : null;
  };
  test.each<[string, boolean, string, string]>([
    ['when it is read to its end', true, 'Connections.csv', connections(ana)],
    [
      'even with closed accounts and somebody twice',
      true,
      'Connections.csv',
      connections(ana, ana, ',,,,,,14 May 2021'),
    ],
    ['but not without its last line end', false, 'Connections.csv', connections(ana).trimEnd()],
    ['but not as a part', false, 'Connections_part1.csv', connections(ana)],
    [
      'but not with an unreadable row',
      false,
      'Connections.csv',
      connections(`"Bo,Lind,${AT}bo,,,,27 Jun 2026`, ana),
    ],
    [
      'but not with somebody whose address is missing',
      false,
      'Connections.csv',
      connections(ana, 'Bo,Lind,,,,,27 Jun 2026'),
    ],
    ['but not when it is another table', false, 'messages.csv', tables.MESSAGES],
  ])('%s', async (_, is, name, text) => {
    expect(await whole(file(name, text))).toBe(is);
  });

  test('but not out of a broken zip', async () => {
    expect(await whole(file('x.zip', zip({ 'Connections.csv': connections(ana) })))).toBe(true);
    expect(await whole(file('x.zip', zip({ 'Connections.csv': connections(ana) }).slice(0, -30)))).toBe(
      false,
    );
  });

  test('as the newest of several says', async () => {
    const old = file('Connections.csv', connections(ana).trimEnd(), '2024-01-01');
    expect(await whole(old, file('Connections.csv', connections(ana)))).toBe(true);
    expect(
      await whole(
        file('Connections.csv', connections(ana), '2024-01-01'),
        file('Connections.csv', connections(ana).trimEnd()),
      ),
    ).toBe(false);
  });
});

test.each([
  ['Nov 2022', '2022-11'],
  ['2015', '2015'],
  ['Sept 2020', '2020-09'],
  ['Nov-22', '2022-11'],
  ['Nov-98', '1998-11'],
  ['1-Nov-22', '2022-11'],
  ['2022-11', '2022-11'],
  ['11/1/22', '2022-11'],
  ['soon', null],
  ['2022-13', null],
  ['Smarch 2022', null],
])('the month of %s is %s', (text, month) => {
  expect(parseMonth(text)).toBe(month);
});

test.each([
  ['https://www.linkedin.com/feed/update/urn:li:activity:7204200000000000001', '7204200000000000001'],
  [
    'https://www.linkedin.com/feed/update/urn%3ali%3Ashare%3A7204200000000000001?trk=x',
    '7204200000000000001',
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A12345-7204200000000000001',
    '7204200000000000001',
  ],
  ['https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A72042', null],
  ['https://www.linkedin.com/learning/tea', null],
  ['', null],
])('the post of %s is %s', (link, postId) => {
  expect(postInLink(link)).toEqual(postId === null ? { reason: 'skippedNotAPost' } : { postId });
});
