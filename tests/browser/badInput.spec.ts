import type { Page } from '@playwright/test';
import type { Touch } from '../../lib/people/schema';
import { rows } from './steps/log';
import { bring, consent, enter, type NamedFile, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

function csv(name: string, text: string): NamedFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ADA = 'Ada,Example,https://www.linkedin.com/in/ada-example,,Example GmbH,Engineer,27 Jun 2025';

async function problem(page: Page): Promise<string> {
  const place = page.getByTestId('import-problem');
  await expect(place).toBeVisible();
  return (await place.getAttribute('data-problem')) ?? '';
}

test('nothing readable: one sentence says what is wrong and what to do, and the log is as it was', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const zip = sampleZip(world).buffer;
  const welcome = await consent(peerkeep);
  const bad: [string, NamedFile][] = [
    [
      'importNotAZip',
      { name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from('not a zip at all') },
    ],
    ['importEmpty', { name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.alloc(0) }],
    ['importCutOff', { name: 'export.zip', mimeType: 'application/zip', buffer: zip.subarray(0, 60) }],
    ['importNothingKnown', csv('Skills.csv', 'Name\nPatience\n')],
    ['importEmpty', csv('Connections.csv', `${HEADER}\n,,,,,,\n,,,,,,\n`)],
  ];
  for (const [expected, file] of bad) {
    await bring(welcome, file);
    expect(await problem(welcome), file.name).toBe(expected);
    await expect(welcome.getByTestId('import-problem')).toContainText('Your log is as it was');
    expect(await peerkeep.readDb('contacts')).toEqual([]);
    expect(await peerkeep.readDb('journal')).toEqual([]);
  }
});

test('what can be read is read: no preamble, empty rows, an unreadable cell, a zip cut off', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  const odd = `${HEADER}\n${ADA}\n,,,,,,\nBo,Sample,https://www.linkedin.com/in/bo-sample,,,,yesterday\n"Cy,Broken\n`;
  await bring(welcome, csv('Connections.csv', odd));
  await expect(welcome.getByTestId('import-result')).toHaveAttribute('data-contacts', '2');
  expect(await welcome.getByTestId('skipped').locator('li').count()).toBeGreaterThan(0);

  await welcome.getByTestId('import-again').click();
  const zip = sampleZip(world);
  await bring(welcome, { ...zip, buffer: zip.buffer.subarray(0, Math.floor(zip.buffer.length * 0.6)) });
  const result = welcome.getByTestId('import-result');
  if ((await result.count()) > 0) {
    expect(Number(await result.getAttribute('data-contacts'))).toBeGreaterThanOrEqual(2);
    await expect(welcome.locator('[data-note=notedCutOff], [data-testid=skipped]').first()).toBeAttached();
  } else {
    expect(await problem(welcome)).toBe('importCutOff');
  }
});

test('the same file twice changes nothing, and an import is taken back as one step', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const data = await peerkeep.open('dashboard.html#data');
  await bring(data, sampleZip(world));
  const before = await Promise.all(['contacts', 'touches', 'identities'].map(peerkeep.readDb));
  await data.getByTestId('import-again').click();
  await bring(data, sampleZip(world));
  await expect(data.getByTestId('import-result')).toHaveAttribute('data-unchanged', 'true');
  expect(await Promise.all(['contacts', 'touches', 'identities'].map(peerkeep.readDb))).toEqual(before);

  await data.getByTestId('undo').first().click();
  await expect.poll(() => peerkeep.readDb('contacts')).toEqual([]);
  expect(await peerkeep.readDb('touches')).toEqual([]);
  await data.getByTestId('redo').first().click();
  await expect.poll(async () => (await peerkeep.readDb('contacts')).length).toBe(before[0]?.length);
  expect(await peerkeep.readDb('touches')).toEqual(before[1]);
});

test('who you are can be corrected, and every direction follows', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const data = await peerkeep.open('dashboard.html#data');
  await bring(data, sampleZip(world));
  const you = data.getByTestId('you').first();
  await expect(you).toHaveAttribute('data-slug', world.you.slug);
  const right = await peerkeep.readDb('touches');
  // Later, without the file at hand, the page still says what told it.
  const later = await peerkeep.open('dashboard.html#data');
  await expect(later.getByTestId('you')).toContainText('Your invitations were sent from this profile');
  await later.close();

  await data.getByTestId('not-you').first().click();
  await data.getByTestId('you-address').first().fill('not an address /');
  await data.getByTestId('you-save').first().click();
  await expect(you).toHaveAttribute('data-slug', world.you.slug);
  await data.getByTestId('you-address').first().fill('https://www.linkedin.com/in/somebody-else/');
  await data.getByTestId('you-save').first().click();
  await expect(you).toHaveAttribute('data-slug', 'somebody-else');
  expect(await turning(peerkeep)).toEqual([]);

  await data.getByTestId('not-you').first().click();
  await data.getByTestId('you-address').first().fill(`linkedin.com/in/${world.you.slug}`);
  await data.getByTestId('you-save').first().click();
  await expect(you).toHaveAttribute('data-slug', world.you.slug);
  expect(await peerkeep.readDb('touches')).toHaveLength(right.length);

  // Brought again, nothing is new; the correction still turns what the first import said.
  await data.getByTestId('import-again').click();
  await bring(data, sampleZip(world));
  await data.getByTestId('not-you').first().click();
  await data.getByTestId('you-address').first().fill('linkedin.com/in/somebody-else');
  await data.getByTestId('you-save').first().click();
  await expect(you).toHaveAttribute('data-slug', 'somebody-else');
  expect(await turning(peerkeep)).toEqual([]);
});

/** Touches whose direction hangs on who the user is; endorsements and recommendations have files for each direction. */
async function turning(peerkeep: Peerkeep): Promise<Touch[]> {
  const touches = await rows<Touch>(peerkeep, 'touches');
  return touches.filter(({ channel }) => channel === 'message' || channel === 'invitation');
}
