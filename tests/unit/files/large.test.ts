import { expect, test, vi } from 'vitest';
import { AT, connections, file, outcomeOf, zip } from './support';

/** Files that are large, or claim to be, with the bounds that the product has. */

vi.setConfig({ testTimeout: 120_000 });

const LISTED = 0x02014b50;
const GIGABYTE = 1024 ** 3;
const ana = connections(`Ana,Ruiz,${AT}ana,,Kite,Lead,27 Jun 2026`);

/** @returns the zip with this as the unpacked size that its list of entries states. */
function claiming(bytes: Uint8Array, unpacked: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) === LISTED) view.setUint32(at + 24, unpacked, true);
  }
  return copy;
}

test('a small zip that says it holds three gigabytes is refused unopened', async () => {
  const outcome = await outcomeOf([file('x.zip', claiming(zip({ 'Connections.csv': ana }), 3 * GIGABYTE))]);
  expect(outcome).toEqual({ ok: false, problem: 'importTooLarge', file: 'Connections.csv' });
});

test('one that holds far more than it says is read as far as it said, and told', async () => {
  const bomb = claiming(zip({ 'Connections.csv': ana + '\n'.repeat(40_000_000) }), 20_000);
  const outcome = await outcomeOf([file('x.zip', bomb)]);
  expect(outcome).toMatchObject({
    ok: true,
    reading: {
      connections: [{ slug: 'ana' }],
      wholeConnections: false,
      noted: [{ note: 'notedCutOff', rows: 1 }],
    },
  });
});

test('one that says so and does hold it is refused on the way', async () => {
  const outcome = await outcomeOf([file('x.zip', zip({ 'Connections.csv': ana + '\n'.repeat(40_000_000) }))]);
  expect(outcome).toMatchObject({ ok: false, problem: 'importTooLarge' });
});

/** A file of the same piece again and again, which is nowhere as a whole. */
function streaming(name: string, head: string, piece: string, times: number): File {
  const [start, again] = [head, piece].map((text) => new TextEncoder().encode(text)) as [
    Uint8Array,
    Uint8Array,
  ];
  let left = times;
  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start: (controller) => controller.enqueue(start),
      pull: (controller) => (left-- > 0 ? controller.enqueue(again.slice()) : controller.close()),
    });
  const part = { slice: () => new Blob([head]), stream, size: start.length + times * again.length };
  return { ...part, name, lastModified: Date.parse('2026-11-18T12:00:00Z') } as unknown as File;
}

test('a loose file of 60 megabytes is streamed, not held', async () => {
  const moment = (n: number): string => `2026-03-05 12:${10 + (n % 50)}:00 UTC`;
  const row = (n: number): string =>
    `c1,,Me,${AT}me,Ana,${AT}ana,${moment(n)},,"${'words, '.repeat(1100)}",INBOX\n`;
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
  const piece = Array.from({ length: 8 }, (_, n) => row(n)).join('');
  const times = Math.ceil((60 * 1024 * 1024) / piece.length);
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const outcome = await outcomeOf([streaming('messages.csv', head, piece, times)], {
    onProgress: () => (most = Math.max(most, process.memoryUsage().heapUsed - before)),
  });
  expect(outcome).toMatchObject({
    ok: true,
    reading: { files: [{ rows: times * 8 }], messages: [{ count: 8 }] },
  });
  expect(most).toBeLessThan(200 * 1024 * 1024);
});
