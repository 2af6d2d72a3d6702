import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bulkFiles } from '../linkedin/bulk/bulkExport';
import { stateOf } from './steps/logState';
import { enter } from './steps/steps';
import { watchHeap } from './support/heap';
import { expect, test } from './support/test';

/** Single files of half a gigabyte, of which nothing may be held as a whole. */

const HALF_A_GIGABYTE = 500_000_000;
const PATIENCE = 10 * 60_000;

/** @returns a file of `head` and then so much of `block` again and again. */
function largeFile(folder: string, name: string, head: string, block: string): string {
  const path = join(folder, name);
  const bytes = Buffer.from(block.repeat(Math.ceil(4_000_000 / block.length)));
  const file = openSync(path, 'w');
  for (let size = writeSync(file, head); size < HALF_A_GIGABYTE; size += bytes.length) writeSync(file, bytes);
  closeSync(file);
  return path;
}

/** @returns how many rows were left out for the reason in which this word stands. */
async function rowsSkipped(page: Page, word: string): Promise<number> {
  const reason = page.getByTestId('skipped').locator('[data-rows]', { hasText: word });
  return Number(await reason.getAttribute('data-rows'));
}

const messages = bulkFiles({ seed: 'again', connections: 300, messages: 5000 }).find(
  ({ name }) => name === 'messages.csv',
)!.text;
const lineEnd = messages.indexOf('\n') + 1;
const HEADER = messages.slice(0, lineEnd);

test('messages.csv of 500 MB, the same messages again and again: each is taken once, all others counted', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-csv-'));
  try {
    const path = largeFile(folder, 'messages.csv', HEADER, messages.slice(lineEnd));
    const heap = await watchHeap(peerkeep.debuggingPort, page.url());
    const begin = Date.now();
    await page.getByTestId('import-file').setInputFiles(path);
    await expect(page.getByTestId('import-result')).toBeVisible({ timeout: PATIENCE });
    const held = heap();
    console.log(`messages.csv of 500 MB: ${(Date.now() - begin) / 1000} s, ${JSON.stringify(held)}`);
    expect(await rowsSkipped(page, 'twice')).toBeGreaterThan(1_000_000);
    expect(held.worker).toBeLessThan(1500);
    await page.getByTestId('undo-last').click();
    await expect(page.getByTestId('redo-last')).toBeVisible({ timeout: 60_000 });
    expect(await peerkeep.readDb('contacts')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('500 MB that are no table, or one that never ends a cell: said or counted, and the log as it was', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const before = await stateOf(peerkeep);
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-csv-'));
  try {
    const noTable = largeFile(folder, 'messages.csv', '', 'No table at all, and no line end. ');
    await page.getByTestId('import-file').setInputFiles(noTable);
    const problem = page.getByTestId('import-problem');
    await expect(problem).toHaveAttribute('data-problem', 'importNoHeader', { timeout: PATIENCE });
    await expect(problem).toContainText('Your log is as it was');
    expect(await stateOf(peerkeep)).toEqual(before);
    rmSync(noTable);

    const heap = await watchHeap(peerkeep.debuggingPort, page.url());
    const begin = Date.now();
    const endless = largeFile(folder, 'messages.csv', `${HEADER}2-a==,,"`, 'and so on and on, ');
    await page.getByTestId('import-file').setInputFiles(endless);
    await expect(page.getByTestId('import-result')).toBeVisible({ timeout: PATIENCE });
    const held = heap();
    console.log(`a cell of 500 MB: ${(Date.now() - begin) / 1000} s, ${JSON.stringify(held)}`);
    expect(await rowsSkipped(page, 'damaged')).toBeGreaterThan(0);
    expect(held.worker).toBeLessThan(500);
    expect(await peerkeep.readDb('contacts')).toEqual([]);
    expect(await peerkeep.readDb('touches')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
