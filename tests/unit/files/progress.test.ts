import { expect, test } from 'vitest';
import type { ImportProgress } from '../../../lib/files/reading';
import { AT, connections, file, messages, outcomeOf, zip } from './support';

test('progress runs from nothing to all, and counts rows', async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `Ana,Ruiz,${AT}ana-${n * 7919},,,,27 Jun 2026`);
  const steps: ImportProgress[] = [];
  await outcomeOf(
    [file('x.zip', zip({ 'Connections.csv': connections(...rows) })), file('messages.csv', messages({}))],
    { onProgress: (progress) => steps.push(progress) },
  );
  expect(steps[0]).toMatchObject({ done: 0, rows: 0 });
  expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(new Set(steps.map(({ total }) => total)).size).toBe(1);
  expect(new Set(steps.map(({ file: name }) => name))).toEqual(new Set(['Connections.csv', 'messages.csv']));
  expect(Math.max(...steps.map((step) => step.rows))).toBeGreaterThan(3000);
});

test('looking through a broken zip gives signs of life, and no step forward', async () => {
  const bytes = zip({ 'picture.jpg': new Uint8Array(100_000), 'messages.csv': messages({}) }).slice(0, -40);
  const steps: ImportProgress[] = [];
  await outcomeOf([file('x.zip', bytes)], { onProgress: (progress) => steps.push(progress) });
  expect(steps[0]).toEqual({ done: 0, total: bytes.length, file: 'x.zip', rows: 0 });
});
