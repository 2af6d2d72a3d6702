import type { Contact, Touch } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, consent, enter, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

test('adding, editing, logging, archiving and forgetting somebody by hand', async ({ peerkeep }) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#people');
  await page.getByTestId('add-person').click();
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-name')).toHaveAttribute('aria-invalid', 'true');
  await page.getByTestId('field-name').fill('Zora Quillfeather');
  await page.getByTestId('field-company').fill('Larch Studio');
  await page.getByTestId('field-address').fill('https://www.linkedin.com/in/Zora-Quill/');
  await page.getByTestId('field-mail').fill('nonsense');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-mail')).toHaveAttribute('aria-invalid', 'true');
  await page.getByTestId('field-mail').fill('zora@mail.example');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('person-page')).toContainText('Zora Quillfeather');

  await page.locator('[data-testid=ring][data-ring=close]').click();
  await page.getByTestId('person-facts').locator('summary').click();
  await page.getByTestId('field-company').fill('');
  await page.getByTestId('person-save').click();
  await expect
    .poll(async () => (await rows<Contact>(peerkeep, 'contacts'))[0])
    .toMatchObject({ ring: 'close', cleared: { company: '2026-06-15' }, connected: 'unknown' });

  // What is refused stays, to be mended.
  await page.getByTestId('field-mail').fill('zora at mail');
  await page.getByTestId('field-title').fill('Potter');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-mail')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByTestId('field-mail')).toHaveValue('zora at mail');
  await expect(page.getByTestId('field-title')).toHaveValue('Potter');
  await page.getByTestId('field-mail').fill('zora@mail.example');
  await page.getByTestId('field-title').fill('');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-mail')).not.toHaveAttribute('aria-invalid', 'true');

  await page.getByTestId('touch-exchange').selectOption('gave');
  await page.getByTestId('touch-log').click();
  await expect(page.getByTestId('touch')).toContainText('gave an introduction');
  expect((await rows<Touch>(peerkeep, 'touches'))[0]).toMatchObject({
    channel: 'call',
    weight: 3,
    via: 'user',
  });
  const before = await stateOf(peerkeep);
  await page.getByTestId('touch-remove').click();
  await expect(page.getByTestId('touch')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('touch')).toHaveCount(1);
  expect(await stateOf(peerkeep)).toEqual(before);

  await page.getByTestId('archive').click();
  await expect(page.getByTestId('archived')).toBeVisible();
  await page.getByTestId('undo-last').click();
  await expect(page.getByTestId('archived')).toHaveCount(0);
  await page.getByTestId('redo-last').click();
  await expect(page.getByTestId('archived')).toBeVisible();
  // Keys that come faster than the log: each of them counts, in its turn.
  const pressed = (keys: { key: string; shiftKey?: boolean }[]): Promise<void> =>
    page.evaluate((all) => {
      for (const one of all) dispatchEvent(new KeyboardEvent('keydown', { ctrlKey: true, ...one }));
    }, keys);
  await pressed([{ key: 'z' }, { key: 'z' }]);
  await expect(page.getByTestId('archived')).toHaveCount(0);
  await expect(page.getByTestId('touch')).toHaveCount(0);
  await pressed([{ key: 'y' }, { key: 'Z', shiftKey: true }]);
  await expect(page.getByTestId('touch')).toHaveCount(1);
  await expect(page.getByTestId('archived')).toBeVisible();

  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('forget').click();
  await expect(page.getByTestId('forget-dialog')).toContainText('1 touch; 2 addresses');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('forget-yes').click();
  await expect(page.getByTestId('toast')).toContainText(
    /Zora Quillfeather\S? is forgotten. Gone: 1 touch; 2 addresses/,
  );
  await expect(page.getByTestId('people')).toBeVisible();
  const tables = ['contacts', 'identities', 'touches', 'questions', 'journal', 'journalParts', 'settings'];
  const held = JSON.stringify(await Promise.all(tables.map((table) => peerkeep.readDb(table))));
  expect(held).not.toMatch(/zora|quill/i);
  expect(await peerkeep.readDb('forgotten')).toHaveLength(2);
});

test('two entries of one person are found, made one, and taken apart again', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  const page = await peerkeep.open('dashboard.html#person=new');
  const person = world.relations.connected[0]!;
  await page.getByTestId('field-name').fill(person.name);
  await page.getByTestId('field-company').fill('Somewhere Else Ltd');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('person-page')).toBeVisible();
  await page.goto(`${peerkeep.origin}/dashboard.html#people`);
  await page.getByTestId('to-duplicates').click();
  const pair = page.getByTestId('pair').filter({ hasText: 'One of them has no LinkedIn address' });
  await expect(pair).toHaveCount(1);
  expect(await axeFinds(page)).toEqual([]);
  const before = await stateOf(peerkeep);
  await pair.getByTestId('merge').click();
  await expect(pair).toHaveCount(0);
  await page.getByTestId('toast-undo').click();
  await expect(pair).toHaveCount(1);
  expect(await stateOf(peerkeep)).toEqual(before);
  await pair.getByTestId('not-same').click();
  await expect(pair).toHaveCount(0);
});

test('a backup is saved, and brings everything back into an empty log', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  const before = await stateOf(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const saving = page.waitForEvent('download');
  await page.getByTestId('backup-save').click();
  const path = await (await saving).path();
  await expect(page.getByTestId('backup-last')).toContainText('today');

  await page.getByTestId('changes').getByTestId('undo').first().click();
  await expect.poll(async () => (await peerkeep.readDb('contacts')).length).toBe(0);
  await page.getByTestId('backup-file').setInputFiles(path);
  await page.getByTestId('backup-confirm').click();
  await expect(page.getByTestId('backup-done')).toBeVisible();
  const after = await stateOf(peerkeep);
  expect(after).toEqual(before);

  await page.getByTestId('backup-file').setInputFiles({
    name: 'photo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await page.getByTestId('backup-confirm').click();
  await expect(page.getByTestId('backup-problem')).toContainText('no backup of Peerkeep');
});

test('an export of somebody else is asked about, and not mixed in', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  const before = await stateOf(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const invitation =
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
    'Other Body,Some One,"1/6/25, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/other-body,https://www.linkedin.com/in/some-one\n';
  const files = [{ name: 'Invitations.csv', mimeType: 'text/csv', buffer: Buffer.from(invitation) }];
  await page.getByTestId('import-file').setInputFiles(files);
  await expect(page.getByTestId('import-other-account')).toContainText('Other Body');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('import-not-me').click();
  await expect(page.getByTestId('drop-zone')).toBeVisible();
  expect(await stateOf(peerkeep)).toEqual(before);
});

test('a log that the browser threw away is noticed and said', async ({ peerkeep }) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  await expect.poll(async () => JSON.stringify(await peerkeep.readDb('settings'))).toContain('canary');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase('peerkeep');
        gone.onsuccess = resolve;
      }),
  );
  const later = await peerkeep.open('popup.html');
  await expect(later.getByTestId('log-lost')).toBeVisible();
  await later.getByTestId('log-lost-known').click();
  await expect(later.getByTestId('log-lost')).toHaveCount(0);
});
