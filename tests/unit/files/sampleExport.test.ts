import { describe, expect, test } from 'vitest';
import { resolve } from '../../../lib/files/resolve';
import type { ExportReading } from '../../../lib/files/reading';
import { buildSampleWorld } from '../../linkedin/world';
import type { ExportShape } from '../../linkedin/exportBuilder';
import { file, outcomeOf, TODAY } from './support';

/** The sample export that `npm start` shows, in all the shapes in which exports come. */

const world = buildSampleWorld({ today: TODAY });

async function readShaped(shape: ExportShape): Promise<ExportReading> {
  const files = world.exportShaped(shape).map(({ name, text }) => file(name.replace(/^.*\//, ''), text));
  const outcome = await outcomeOf(files.filter(({ name }) => /^(Conn|mess|Inv|Profile\.)/.test(name)));
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

async function readZip(): Promise<ExportReading> {
  const outcome = await outcomeOf([file('Basic_LinkedInDataExport.zip', world.exportZip())]);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

const essence = ({ connections, messages, invitations, selves, names }: ExportReading): object => ({
  connections,
  messages,
  invitations,
  selves,
  names,
});

describe('the sample export', () => {
  test('names its owner, who writes with their connections both ways', async () => {
    const reading = await readZip();
    expect(reading.selves[0]).toMatchObject({
      slug: world.you.slug,
      name: world.you.name,
      because: 'invitations',
    });
    expect(reading.ownName).toBe(world.you.name);
    expect(reading.seenOn).toBe(world.madeOn);
    const { touches } = resolve(reading, world.you.slug);
    expect(new Set(touches.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
  });

  test.each<[string, ExportShape]>([
    ['as loose files', {}],
    ['without preamble', { preamble: false }],
    ['with CRLF', { lineEnd: '\r\n' }],
    ['with semicolons', { separator: ';' }],
    ['with tabs', { separator: '\t' }],
    ['with a byte order mark', { byteOrderMark: true }],
    ['with the dates of Excel', { connectionDates: 'excel', preamble: false, lineEnd: '\r\n' }],
    ['with rows of only commas', { emptyRows: 3 }],
    ['of autumn 2026', { messageColumns: '2026 autumn' }],
    ['with drafts called true', { draftWords: ['true', 'false'] }],
  ])('says the same %s', async (_, shape) => {
    expect(essence(await readShaped(shape))).toEqual(essence(await readZip()));
  });

  test('of 2023 names its owner by messages alone', async () => {
    const reading = await readShaped({ invitationAddresses: 'urn', messageColumns: '2023' });
    expect(reading.selves[0]).toMatchObject({ slug: world.you.slug, because: 'messages' });
    expect(reading.invitations).toEqual([]);
  });
});
