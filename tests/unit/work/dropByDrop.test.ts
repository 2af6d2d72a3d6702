import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../../../lib/log/db';
import { readYou } from '../../../lib/log/settings';
import { undo, undoable } from '../../../lib/log/undo';
import { Desk } from '../../../lib/work/desk';
import type { WorkReport } from '../../../lib/work/messages';
import { selfOf } from '../../../lib/work/whoseExport';
import { exportFiles, zipOf } from '../../linkedin/exportBuilder';
import type { ExportContents, ExportFile } from '../../linkedin/exportBuilder';
import { personCalled, YOU } from '../../linkedin/people';
import { buildSampleWorld } from '../../linkedin/world';
import { file, TODAY } from '../files/support';
import { orphans, stateOf } from '../log/state';

/**
 * One export, brought file by file, in several zips or at once, in any order: the same log. What a file tells of
 * people whom only another file knows waits for that one.
 */

vi.setConfig({ testTimeout: 180_000 });

const world = buildSampleWorld({ today: TODAY });
const { madeOn } = world;
const connected = personCalled('tamsin-quillfeather');
const oneWay = personCalled('yevheniia-zorepad');
const metOnly = personCalled('radomir-slavokvet');
const stranger = personCalled('esperanza-luzdemar');
const namesake = personCalled('nora-lindqvarn');
const sorts = [connected, oneWay, metOnly, stranger, namesake];
const fresh = personCalled('ferran-puigclar');
const at = { on: '2026-03-02', minutes: 600 };

/** The sample export with the tables of a complete one, about people of every sort. */
const contents: ExportContents = {
  ...world.contents,
  // Two who share a name, and an address of the address book.
  connections: world.contents.connections.map(({ person, on }) => ({
    person: person.slug === 'nora-lindqvarn-88c4' ? { ...person, mail: 'nora@home.example' } : person,
    on,
  })),
  messages: [
    // Messages write some names otherwise.
    ...world.contents.messages.map((one) =>
      one.from.name === 'Bramwell Oxentide' ? { ...one, from: { ...one.from, name: 'Bram O.' } } : one,
    ),
    // Somebody who connected lately.
    { conversation: 'fresh', from: YOU, to: [fresh], ...at, content: 'Hello' },
    { conversation: 'fresh', from: fresh, to: [YOU], ...at, on: '2026-03-03', content: 'Hello' },
  ],
  invitations: [
    ...world.contents.invitations,
    ...sorts.map((from, nth) => ({ from, to: YOU, on: `2025-02-0${nth + 1}`, minutes: 60 })),
  ],
  endorsements: sorts.flatMap((person) => [
    { person, ...at, skill: 'Tea', direction: 'in' as const },
    { person, ...at, skill: 'Roadmaps', direction: 'in' as const },
    { person, ...at, skill: 'Listening', direction: 'out' as const },
  ]),
  recommendations: sorts.flatMap((person) => [
    { person, ...at, direction: 'in' as const, text: 'Kind' },
    { person: { ...person, company: 'Elsewhere Ltd' }, ...at, direction: 'out' as const, text: 'Words' },
  ]),
  reactions: [{ urn: 'activity:7204200000000000001', ...at }],
  comments: [{ urn: 'activity:7204200000000000001', ...at, message: 'Well said' }],
  positions: [{ company: 'Otterbank', title: 'Lead', from: 'Nov 2022' }],
  schools: [{ school: 'Larkmoor University', from: '2008', to: '2011' }],
  addressBook: [
    ...sorts.map(({ slug, firstName, lastName }) => ({
      firstName,
      lastName,
      slug,
      mails: [`${firstName.toLowerCase()}@home.example`],
    })),
    { firstName: 'Bramwell', lastName: 'Oxentide', company: 'Halverton Freight', mails: ['b@home.example'] },
    { firstName: 'Nobody', lastName: 'Known', company: 'Halverton Freight', mails: ['n@home.example'] },
    // The list of connections has another.
    { firstName: 'Ignatius', lastName: 'Pell', slug: 'ignatius-pell', mails: ['old@pell.example'] },
  ],
};
const files = exportFiles(contents).filter(({ name }) => !name.includes('/'));
/** A year before: fewer connections, and another company for some. */
const earlier = exportFiles({
  ...world.contents,
  connections: world.contents.connections.slice(0, -6).map(({ person, on }, nth) => ({
    person: nth % 5 === 0 ? { ...person, company: 'Formerly Ltd' } : person,
    on,
  })),
  messages: world.contents.messages.filter(({ on }) => on < '2025-11-01'),
});

beforeEach(() => {
  const request = (_: string, __: object, run: (lock: object) => unknown) => run({});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const empty = (): Promise<unknown> => Promise.all(log.tables.map((table) => table.clear()));

/** What the page does with files, one drop. */
async function drop(given: File[]): Promise<void> {
  const said: WorkReport[] = [];
  const desk = new Desk((report) => void said.push(report));
  await desk.take({ task: 'read', files: given, today: TODAY, zone: 'Europe/Vienna' });
  const read = said.at(-1);
  // Files that nobody needs, alone.
  if (read?.type === 'problem') return;
  if (read?.type !== 'read') throw new Error(JSON.stringify(read));
  const self = selfOf(read.summary, await readYou(log));
  await desk.take({ task: 'write', self, now: 1000, batchId: crypto.randomUUID(), bringBack: false });
  expect(said.at(-1)).toMatchObject({ type: 'written' });
}

const loose = (some: readonly ExportFile[]): File[] => some.map(({ name, text }) => file(name, text, madeOn));
const zipped = (some: readonly ExportFile[], day = madeOn): File[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [file(`Complete_LinkedInDataExport_${month}-${date}-${year}.zip`, zipOf(some, day))];
};

/** The log without what is random: people are called by their addresses. */
async function essence(): Promise<string[]> {
  const names = new Map<string, string>();
  for (const { key, contactId } of await log.identities.orderBy('key').toArray()) {
    if (key.startsWith('slug:')) names.set(contactId, names.get(contactId) ?? key);
  }
  const lines = (await stateOf(log)).map((line) =>
    line
      .replace(/"(?:batchId|id)":"[^"|]*",?/g, '')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.get(id) ?? id),
  );
  // Which of a pair is the first is random.
  const sorted = lines.map((line) =>
    line.startsWith('pairs')
      ? line
          .replace(/"a":"([^"]*)","b":"([^"]*)"/, (_, a: string, b: string) => [a, b].toSorted().join(' '))
          .replace(/"id":"[^"]*"/, '')
      : line,
  );
  return sorted.sort();
}

/** Each file in one of the drops, these in any order, each as loose files or as a zip. */
const drops = (all: readonly ExportFile[]): fc.Arbitrary<File[][]> =>
  fc
    .record({
      order: fc.shuffledSubarray([...all], { minLength: all.length }),
      where: fc.array(fc.nat(4), { minLength: all.length, maxLength: all.length }),
      asZip: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    })
    .map(({ order, where, asZip }) =>
      asZip
        .map((zip, nth): File[] => {
          const some = order.filter((_, i) => where[i] === nth);
          return some.length === 0 ? [] : zip ? zipped(some) : loose(some);
        })
        .filter((given) => given.length > 0),
    );

async function undoAll(): Promise<void> {
  for (let last = await undoable(log); last; last = await undoable(log))
    expect(await undo(log, last.seq)).toMatchObject({ left: 0 });
}

test('an export in any drops is the log of the whole, twice is once, and undone it is the empty log', async () => {
  await empty();
  await drop(zipped(files));
  const whole = await essence();
  expect(await log.waiting.count()).toBe(0);
  expect(whole.filter((line) => line.startsWith('touches')).length).toBeGreaterThan(100);
  await fc.assert(
    fc.asyncProperty(drops(files), fc.nat(4), async (given, again) => {
      await empty();
      for (const one of given) await drop(one);
      expect(await essence()).toEqual(whole);
      expect(await orphans(log)).toEqual([]);
      await drop(given[again % given.length] ?? []);
      expect(await essence()).toEqual(whole);
      await undoAll();
      expect(await stateOf(log)).toEqual([]);
    }),
    { numRuns: 40, seed: 20260615 },
  );
});

test('a newer export in any drops after an earlier one is the log of both', async () => {
  const start = async (): Promise<void> => {
    await empty();
    await drop(zipped(earlier, '2025-11-01'));
  };
  await start();
  await drop(zipped(files));
  const whole = await essence();
  expect(whole.filter((line) => line.startsWith('occasions')).length).toBeGreaterThan(5);
  await fc.assert(
    fc.asyncProperty(drops(files), async (given) => {
      await start();
      const before = await stateOf(log);
      const first = (await undoable(log))?.seq;
      for (const one of given) await drop(one);
      expect(await essence()).toEqual(whole);
      for (let last = await undoable(log); last && last.seq !== first; last = await undoable(log))
        await undo(log, last.seq);
      expect(await stateOf(log)).toEqual(before);
    }),
    { numRuns: 15, seed: 20260616 },
  );
});
