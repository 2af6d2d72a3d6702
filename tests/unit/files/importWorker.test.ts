import { afterEach, expect, test, vi } from 'vitest';
import type { ImportReport, ImportTask } from '../../../lib/files/workerMessages';
import { AT, connections, file, TODAY } from './support';

/** What the worker says for a task, in a world where `refused` cannot be sent to the page. */
async function saidFor(
  files: File[],
  refused: (report: ImportReport) => boolean = () => false,
): Promise<ImportReport[]> {
  const said: ImportReport[] = [];
  const scope: { onmessage?: (event: { data: ImportTask }) => void; postMessage: (r: ImportReport) => void } =
    {
      postMessage: (report) => {
        if (refused(report)) throw new DOMException('Out of memory', 'DataCloneError');
        said.push(report);
      },
    };
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('../../../lib/files/importWorker');
  scope.onmessage?.({ data: { files, today: TODAY, zone: 'Europe/Vienna' } });
  await vi.waitFor(() => expect(said.some(({ type }) => type === 'outcome')).toBe(true));
  return said;
}

const text = connections(`Ana,Ruiz,${AT}ana,,,,27 Jun 2026`);
const given = (): File => file('Connections.csv', text);
const gone = new DOMException('A requested file could not be found', 'NotFoundError');

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a task is answered by progress and one outcome', async () => {
  const said = await saidFor([given()]);
  expect(said.map(({ type }) => type)).toEqual(['progress', 'outcome']);
  expect(said.at(-1)).toMatchObject({ outcome: { ok: true } });
});

test('an outcome that cannot be sent is a problem that can', async () => {
  const said = await saidFor([given()], (report) => report.type === 'outcome' && report.outcome.ok);
  expect(said.at(-1)).toEqual({ type: 'outcome', outcome: { ok: false, problem: 'importFailed' } });
});

test('a file that was deleted before it was opened is a problem with its name', async () => {
  const lost = given();
  lost.slice = () => {
    throw gone;
  };
  expect((await saidFor([lost])).at(-1)).toEqual({
    type: 'outcome',
    outcome: { ok: false, problem: 'importFailed', file: 'Connections.csv' },
  });
});

test('a file that was deleted while it is read gives the rows before, and says so', async () => {
  const lost = given();
  const bytes = new TextEncoder().encode(text);
  let pulled = 0;
  lost.stream = () =>
    new ReadableStream({
      pull: (to) => {
        pulled += 1;
        if (pulled === 1) to.enqueue(bytes);
        else to.error(gone);
      },
    });
  expect((await saidFor([lost])).at(-1)).toMatchObject({
    outcome: {
      ok: true,
      reading: { connections: [{ slug: 'ana' }], noted: [{ note: 'notedCutOff', rows: 1 }] },
    },
  });
});
