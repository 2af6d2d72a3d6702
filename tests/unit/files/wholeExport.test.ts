import { describe, expect, test } from 'vitest';
import type { ExportReading } from '../../../lib/files/reading';
import { expectAccounted, file, outcomeOf, read, skips, zip } from './support';
import * as tables from './tables';

/** What each table of a complete export gives, in the forms in which LinkedIn writes it. */

const at = (moment: string): number => Date.parse(moment);
const SLUG = 'zoë-ruiz';
const reaction = (on: string, postId: string): object => ({
  kind: 'reaction',
  postId,
  on,
  at: at(`${on}T09:05:00Z`),
});

const TABLES: [file: string, text: string, gives: Partial<ExportReading>, skipped: object][] = [
  [
    'Connections.csv',
    tables.CONNECTIONS,
    {
      connections: [
        {
          slug: SLUG,
          ...{ firstName: 'Ana', lastName: 'Ruiz, PhD 🚀', mail: 'ana@example.org' },
          ...{ company: 'Kite', position: 'Lead', connectedOn: '2026-06-27' },
        },
      ],
      closedAccounts: 1,
      wholeConnections: true,
    },
    { skippedOnlyDate: 1 },
  ],
  [
    'messages.csv',
    tables.MESSAGES,
    { messages: [{ from: 'me', to: SLUG, on: '2026-03-05', at: at('2026-03-05T22:47:11Z'), count: 1 }] },
    {},
  ],
  [
    'Invitations.csv',
    tables.INVITATIONS,
    { invitations: [{ from: 'me', to: SLUG, on: '2026-06-27', withWords: false }] },
    {},
  ],
  [
    'Endorsement_Received_Info.csv',
    tables.ENDORSED,
    {
      endorsements: [
        { slug: SLUG, on: '2021-08-11', at: at('2021-08-11T11:00:35Z'), direction: 'in', count: 2 },
      ],
    },
    { skippedNotAccepted: 1 },
  ],
  [
    'Endorsement_Given_Info.csv',
    tables.ENDORSED_BY_ME,
    {
      endorsements: [
        { slug: SLUG, on: '2021-08-11', at: at('2021-08-11T11:00:35Z'), direction: 'out', count: 2 },
      ],
    },
    { skippedNotAccepted: 1 },
  ],
  ...(['Received', 'Given'] as const).map((way): (typeof TABLES)[number] => {
    const direction = way === 'Given' ? 'out' : 'in';
    return [
      `Recommendations_${way}.csv`,
      tables.RECOMMENDED,
      {
        recommendations: [
          {
            ...{ givenName: 'Ana', familyName: 'Ruiz', company: 'Kite', title: 'Lead' },
            on: '2023-12-24',
            direction,
          },
          {
            ...{ givenName: 'Bo', familyName: 'Lind', company: 'Reed & Co', title: 'Owner' },
            on: '2024-01-02',
            direction,
          },
        ],
      },
      {},
    ];
  }),
  [
    'Reactions.csv',
    tables.REACTIONS,
    {
      onPosts: [
        reaction('2026-06-24', '7204200000000000003'),
        reaction('2026-06-25', '6496601618866335744'),
        reaction('2026-06-26', '7204200000000000002'),
        reaction('2026-06-27', '7204200000000000001'),
      ] as ExportReading['onPosts'],
    },
    { skippedNotAPost: 2, skippedOnComment: 1 },
  ],
  [
    'Comments.csv',
    tables.COMMENTS,
    {
      onPosts: [
        { postId: '7204200000000000005', kind: 'comment', on: '2026-06-20', at: at('2026-06-20T10:05:00Z') },
        { postId: '7204200000000000001', kind: 'comment', on: '2026-06-27', at: at('2026-06-27T10:05:00Z') },
      ],
    },
    {},
  ],
  [
    'Profile.csv',
    tables.PROFILE,
    {
      ownName: 'Me Myself',
      ownHeadline: 'Head of Product',
      career: {
        ...{ headline: 'Head of Product', industry: 'Software', location: 'Vienna, Austria' },
        ...{ positions: [], schools: [] },
      },
    },
    {},
  ],
  [
    'Positions.csv',
    tables.POSITIONS,
    {
      career: {
        positions: [
          {
            company: 'Lanternfish Studio',
            title: 'Head of Product',
            location: 'Vienna, Austria',
            from: '2022-11',
          },
          { company: 'Otterbank', title: 'Product Manager', from: '2015', to: '2022-10' },
        ],
        schools: [],
      },
    },
    {},
  ],
  [
    'Education.csv',
    tables.EDUCATION,
    {
      career: {
        positions: [],
        schools: [{ school: 'Larkmoor University', degree: 'BSc', from: '2008', to: '2011-11' }],
      },
    },
    {},
  ],
  [
    'Contacts.csv',
    tables.CONTACTS,
    { mails: [{ mail: 'ana@example.org', slug: SLUG, name: 'Ana Ruiz', company: 'Kite' }] },
    { skippedNoMail: 1 },
  ],
];

/** Columns in the opposite order; cells of these tables hold no separator but the quoted ones. */
function shuffled(text: string): string {
  const start = text.startsWith('Notes:') ? text.indexOf('First Name') : 0;
  const cells = (line: string): string[] => line.match(/(?:"(?:\\"|""|[^"])*"|[^,"])*(?:,|$)/g) ?? [];
  const lines = text.slice(start).match(/(?:"(?:\\"|""|[^"])*"|[^"\n])+/g) ?? [];
  const width = cells(lines[0] ?? '').filter((_, i, all) => i < all.length - 1).length;
  return lines
    .map(
      (line) =>
        cells(line)
          .slice(0, width)
          .map((cell) => cell.replace(/,$/, ''))
          .reverse()
          .join(',') + '\n',
    )
    .join('');
}

function withSeparator(text: string, separator: string): string {
  return text.replace(/"(?:\\"|""|[^"])*"|,/g, (part) => (part === ',' ? separator : part));
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const SHAPES: [shape: string, bend: (text: string) => string | Uint8Array][] = [
  ['as LinkedIn writes it', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['in UTF-16', utf16],
  ['with semicolons', (text) => withSeparator(text, ';')],
  ['with tabs', (text) => withSeparator(text, '\t')],
  ['with its columns the other way round', shuffled],
  [
    'with a column that nobody knows',
    (text) => text.replace(/^(.*(?:Name|Date|From|CONVERSATION ID).*)$/m, '$1,New'),
  ],
];

describe.each(TABLES)('%s is read', (name, text, gives, skipped) => {
  test.each(SHAPES)('%s', async (_, bend) => {
    const reading = await read({ [name]: bend(text) });
    expect(reading).toMatchObject(gives);
    expect(skips(reading)).toEqual(skipped);
    expectAccounted(reading);
  });

  test('in a zip, in a folder, with a number, and as a second download', async () => {
    for (const path of [
      `Complete/${name}`,
      name.replace('.csv', '_7789716.csv'),
      name.replace('.csv', ' (1).csv'),
    ]) {
      const outcome = await outcomeOf([file('x.zip', zip({ [path]: text }))]);
      expect(outcome).toMatchObject({ ok: true, reading: gives });
    }
  });
});

test('no text of a message, comment, recommendation or profile is kept, nor a number or street', async () => {
  const reading = JSON.stringify(await read(tables.ALL));
  for (const secret of [
    'Hello',
    'less, but kept',
    'She listens',
    'And acts',
    'Kind words',
    '+43',
    'Street',
    'Mar 14',
    'Long words',
    'What I do',
    'ana@home',
  ]) {
    expect(reading).not.toContain(secret);
  }
  expect(reading).toContain('ana@example.org');
});

test('all together, every row is accounted for, and everything not needed is named', async () => {
  const given = {
    ...tables.ALL,
    'Company Follows.csv': 'Organization,Followed On\n',
    'Profile Summary.csv': 'x',
    'learning_role_play_messages.csv': tables.MESSAGES,
  };
  const outcome = await outcomeOf([file('Complete_LinkedInDataExport_11-18-2026.zip', zip(given))]);
  if (!outcome.ok) throw new Error(outcome.problem);
  expectAccounted(outcome.reading);
  expect(outcome.reading.files).toHaveLength(13);
  expect(outcome.reading.skipped.filter(({ reason }) => reason.startsWith('skippedFile'))).toEqual([
    { file: 'Company Follows.csv', reason: 'skippedFileNotNeeded', rows: 0 },
    { file: 'learning_role_play_messages.csv', reason: 'skippedFileLookalike', rows: 0 },
    { file: 'Profile Summary.csv', reason: 'skippedFileNotNeeded', rows: 0 },
  ]);
});
