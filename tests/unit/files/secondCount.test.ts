import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readExportFiles } from '../../../lib/files/exportReader';
import { toImported } from '../../../lib/files/toImported';
import type { ExportReading, Skipped } from '../../../lib/files/reading';
import { Log } from '../../../lib/log/db';
import { importPeople } from '../../../lib/log/importPeople';
import type { Imported } from '../../../lib/people/imported';
import { bulkZip } from '../../linkedin/bulk/bulkExport';
import type { BulkShape } from '../../linkedin/bulk/bulkExport';
import type { ExportShape } from '../../linkedin/exportBuilder';
import { buildSampleWorld } from '../../linkedin/world';
import { countAgain, type SecondCount } from '../../secondCount/count';
import { file } from './support';

/** The importer's counts beside those of a second count that shares nothing with it. */

vi.setConfig({ testTimeout: 240_000 });

const TODAY = '2026-06-15';
const ZONE = 'Pacific/Auckland';

async function importerOn(zip: Uint8Array, name = 'Complete_LinkedInDataExport.zip', today = TODAY) {
  const outcome = await readExportFiles([file(name, zip)], { today, zone: ZONE });
  if (!outcome.ok) throw new Error(outcome.problem);
  const { reading } = outcome;
  return { reading, ...toImported(reading, reading.selves[0] ?? null, new Set()) };
}

/** Everything that is said before anything is in the log. */
function expectSame(
  count: SecondCount,
  reading: ExportReading,
  imported: Imported,
  skipped: Skipped[],
): void {
  expect(reading.selves[0]?.slug ?? null).toBe(count.self);
  expect(imported.people.map(({ slug }) => slug).sort()).toEqual([...count.people].sort());
  const told = imported.touches.map(
    ({ slug, channel, direction, on, count: n }) => `${slug} ${channel} ${direction} ${on} ${n}`,
  );
  const counted = [...count.sums.touches].map(([key, n]) => `${key} ${n}`);
  expect(told.sort()).toEqual(counted.filter((line) => !line.includes(' recommendation ')).sort());
  expect(byKind(reading, skipped)).toEqual(Object.fromEntries([...count.sums.skipped].sort()));
}

function byKind({ files }: ExportReading, skipped: readonly Skipped[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { file: name, reason, rows } of skipped) {
    const kind = files.find((one) => one.name === name)?.kind;
    if (kind === undefined || rows === 0 || kind === 'education' || kind === 'positions') continue;
    sums.set(`${kind} ${reason}`, (sums.get(`${kind} ${reason}`) ?? 0) + rows);
  }
  return Object.fromEntries([...sums].sort());
}

/** What lies in the log, and what the import said that it put there. */
async function expectInLog(count: SecondCount, imported: Imported): Promise<void> {
  const db = new Log(`second-count-${crypto.randomUUID()}`);
  const result = await importPeople(db, imported, 'test', Date.parse(`${TODAY}T09:00:00Z`));
  expect(result).toMatchObject({
    contactsNew: count.people.size,
    contactsKnown: 0,
    touchesNew: count.sums.touches.size,
  });
  const contacts = new Map((await db.contacts.toArray()).map((contact) => [contact.id, contact]));
  const slugs = new Map<string, string>();
  for (const { key, contactId } of await db.identities.toArray())
    if (key.startsWith('slug:')) slugs.set(contactId, key.slice('slug:'.length));
  const rows = (await db.touches.toArray()).map(
    ({ contactId, channel, direction, on, count: n }) =>
      `${slugs.get(contactId)} ${channel} ${direction} ${on} ${n}`,
  );
  expect(rows.sort()).toEqual([...count.sums.touches].map(([key, n]) => `${key} ${n}`).sort());
  for (const [id, slug] of slugs) {
    const { touches, lastTouchOn } = contacts.get(id) ?? {};
    const clock = count.sums.clock.get(slug)?.toSorted() ?? [];
    expect([slug, touches?.firstOn, lastTouchOn]).toEqual([
      slug,
      count.sums.days.get(slug)?.toSorted()[0],
      clock.at(-1),
    ]);
    expect(touches?.count ?? 0).toBe(clock.length);
  }
  db.close();
}

const BULK: [BulkShape, ExportShape][] = [
  [{ seed: 'one', connections: 40, messages: 400 }, {}],
  [{ seed: 'two', connections: 300, messages: 1500 }, { folder: 'Complete_LinkedInDataExport_06-10-2026/' }],
  [
    { seed: 'three', connections: 300, messages: 3000 },
    { messageColumns: '2023', preamble: false, lineEnd: '\r\n' },
  ],
  [{ seed: 'four', connections: 150, messages: 1500 }, { invitationAddresses: 'urn' }],
  [
    { seed: 'five', connections: 3, messages: 200 },
    { byteOrderMark: true, draftWords: ['true', 'false'] },
  ],
];

/** What a large export holds. */
const ODDITIES = [
  'connections skippedOnlyDate',
  ...['Draft', 'Spam', 'Sponsored', 'Group', 'NoSender', 'OneParty', 'OneWay', 'Duplicate'].map(
    (reason) => `messages skipped${reason}`,
  ),
  'invitations skippedNobody',
  'invitations skippedDuplicate',
  'endorsements skippedNobody',
  'endorsements skippedNotAccepted',
  'reactions skippedOnComment',
  'reactions skippedNotAPost',
  'contacts skippedNoMail',
];

describe('the importer and a second count agree', () => {
  test.each(BULK)('on %o %o, to each row of the log', async (shape, form) => {
    const zip = bulkZip(shape, form);
    const count = countAgain(zip, { today: TODAY, zone: ZONE });
    const { reading, imported, skipped } = await importerOn(zip);
    expectSame(count, reading, imported, skipped);
    await expectInLog(count, imported);
  });

  test('on a large one, before it comes into the log', async () => {
    const zip = bulkZip({ seed: 'six', connections: 6000, messages: 60_000 });
    const { reading, imported, skipped } = await importerOn(zip);
    const count = countAgain(zip, { today: TODAY, zone: ZONE });
    expectSame(count, reading, imported, skipped);
    // Agreeing on what is not there would say little.
    expect([...count.sums.skipped.keys()]).toEqual(expect.arrayContaining(ODDITIES));
  });

  test('on the sample world', async () => {
    const zip = buildSampleWorld({ today: TODAY }).exportZip();
    const count = countAgain(zip, { today: TODAY, zone: ZONE });
    const { reading, imported, skipped } = await importerOn(zip);
    expectSame(count, reading, imported, skipped);
    await expectInLog(count, imported);
  });
});

const own = process.env['PEERKEEP_EXPORT'] ?? '';
const missing = own !== '' && existsSync(own) ? '' : ' (set PEERKEEP_EXPORT to a zip to run this)';

test.skipIf(missing !== '')(`and on an export from outside${missing}`, async () => {
  const zip = new Uint8Array(readFileSync(own));
  const today = new Date().toISOString().slice(0, 10);
  const { reading, imported, skipped } = await importerOn(zip, basename(own), today);
  expectSame(countAgain(zip, { today, zone: ZONE }), reading, imported, skipped);
});
