import { expect, test } from 'vitest';
import { TOUCH_WEIGHTS } from '../../../lib/keeping/touchWeights';
import { toImported } from '../../../lib/files/toImported';
import { commentsCsv, reactionsCsv } from '../../linkedin/exportDeeds';
import { exportFiles, zipOf } from '../../linkedin/exportBuilder';
import type { ExportContents } from '../../linkedin/exportBuilder';
import { personCalled, YOU } from '../../linkedin/people';
import { expectAccounted, file, outcomeOf } from './support';

const tamsin = personCalled('tamsin-quillfeather');
const leyla = personCalled('ليلى-نورسين-5a21');
const stranger = personCalled('gideon-tarnwick');
const onDay = { on: '2026-10-02', minutes: 605 };

/** A complete export as the builder writes it. */
const contents: ExportContents = {
  you: YOU,
  connections: [tamsin, leyla].map((person) => ({ person, on: '2024-05-06' })),
  onlyDates: ['2023-01-01'],
  messages: [],
  invitations: [{ from: YOU, to: tamsin, on: '2024-05-05', minutes: 600, message: 'Hello' }],
  endorsements: [
    { person: tamsin, ...onDay, skill: 'Tea', direction: 'in' },
    { person: tamsin, ...onDay, minutes: 606, skill: 'Roadmaps', direction: 'in' },
    { person: leyla, ...onDay, skill: 'Listening', direction: 'out' },
    { person: stranger, ...onDay, skill: 'Hiring', direction: 'in' },
  ],
  recommendations: [
    { person: tamsin, ...onDay, direction: 'out', text: 'She "listens".\n\nAnd acts.', status: 'HIDDEN' },
  ],
  reactions: [
    { urn: 'activity:7204200000000000001', ...onDay },
    { urn: 'activity:7204200000000000001', ...onDay, commentId: '7204200000000000002' },
  ],
  comments: [{ urn: 'ugcPost:7204200000000000003', ...onDay, message: 'Less, "but kept"\nindeed' }],
  positions: [{ company: 'Otterbank', title: 'Lead', from: 'Nov 2022' }],
  schools: [{ school: 'Larkmoor University', from: '2008', to: '2011' }],
  addressBook: [
    {
      firstName: 'Tamsin',
      lastName: 'Quillfeather',
      mails: ['t@example.org'],
      slug: tamsin.slug,
      phone: '+43',
    },
  ],
};
const bytes = zipOf(exportFiles(contents, { memberNumber: 7789716, folder: 'Complete/' }), '2026-11-18');
const outcome = await outcomeOf([file('Complete_LinkedInDataExport_11-18-2026.zip', bytes)]);
if (!outcome.ok) throw new Error(outcome.problem);
const { reading } = outcome;
const { imported, skipped } = toImported(reading, reading.selves[0] ?? null, new Set());

test('a complete export brings endorsements as touches with contacts only', () => {
  const { endorsement } = TOUCH_WEIGHTS;
  const base = { on: '2026-10-02', channel: 'endorsement', weight: endorsement };
  expect(
    imported.touches.filter(({ channel }) => channel === 'endorsement').toSorted((a, b) => a.count - b.count),
  ).toEqual([
    { ...base, slug: leyla.slug, at: Date.parse('2026-10-02T10:05:00Z'), direction: 'out', count: 1 },
    { ...base, slug: tamsin.slug, at: Date.parse('2026-10-02T10:06:00Z'), direction: 'in', count: 2 },
  ]);
  expect(skipped).toContainEqual({ file: 'Endorsement_Given_Info.csv', reason: 'skippedNobody', rows: 1 });
  expect(imported.strangers).toMatchObject([{ slug: stranger.slug, channel: 'endorsement', count: 1 }]);
  const known = toImported(reading, reading.selves[0] ?? null, new Set([stranger.slug]));
  expect(known.imported.touches.some(({ slug }) => slug === stranger.slug)).toBe(true);
  expect(known.imported.strangers).toEqual([]);
});

test('the rest is passed on as it was read', () => {
  expect(imported).toMatchObject({
    recommendations: [
      { givenName: 'Tamsin', familyName: 'Quillfeather', direction: 'out', on: '2026-10-02' },
    ],
    onPosts: [
      { postId: '7204200000000000001', kind: 'reaction', on: '2026-10-02' },
      { postId: '7204200000000000003', kind: 'comment', on: '2026-10-02' },
    ],
    mails: [{ mail: 't@example.org', slug: tamsin.slug, name: 'Tamsin Quillfeather' }],
    closedAccounts: 1,
    wholeConnections: true,
    career: {
      headline: YOU.headline,
      industry: 'Software',
      location: YOU.location,
      positions: [{ from: '2022-11' }],
    },
    touches: [{ channel: 'invitation', weight: 1 }, {}, {}],
  });
  expectAccounted(reading);
  expect(JSON.stringify(imported)).not.toMatch(/listens|but kept|\+43/);
});

test('an export without the further tables brings none of them', async () => {
  const basic = await outcomeOf([
    file('x.zip', zipOf(exportFiles(contents, { only: ['Connections.csv'] }), '2026-11-18')),
  ]);
  const plain = basic.ok && toImported(basic.reading, null, new Set()).imported;
  expect(plain).toMatchObject({ recommendations: [], onPosts: [], mails: [], wholeConnections: true });
  expect(plain).not.toHaveProperty('career');
});

test.each([{ separator: ';' }, { separator: '\t' }, { lineEnd: '\r\n' }, { byteOrderMark: true }] as const)(
  'the builder’s tables of posts are read with %s',
  async (shape) => {
    const given = [
      file('Comments.csv', commentsCsv(contents.comments ?? [], shape)),
      file('Reactions.csv', reactionsCsv(contents.reactions ?? [], shape)),
    ];
    expect(await outcomeOf(given)).toMatchObject({ ok: true, reading: { onPosts: reading.onPosts } });
  },
);
