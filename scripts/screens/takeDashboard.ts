import type { Peerkeep } from '../../tests/browser/support/peerkeep';
import type { Look, Take } from './take';

const WIDE: Look = { width: 920, height: 800, only: 'light' };

const OF_SOMEBODY_ELSE =
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
  'Other Body,Some One,"1/6/25, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/other-body,https://www.linkedin.com/in/some-one\n';

/** What the dashboard asks before it forgets, and what it says where something is wrong. Nothing is changed by it. */
export async function takeDashboard(peerkeep: Peerkeep, take: Take): Promise<void> {
  const page = await peerkeep.open('dashboard.html#people');
  await page.getByTestId('person-row').first().waitFor();
  await page.getByTestId('people-search').fill('zzz');
  await page.getByTestId('person-row').first().waitFor({ state: 'detached' });
  await take(page, 'people-nobody-found', { ...WIDE, height: 480 });
  await page.getByTestId('people-search').fill('');
  await page.getByTestId('person-row').first().getByRole('link').click();
  await page.getByTestId('forget').click();
  await page.getByTestId('forget-dialog').waitFor();
  await take(page, 'person-forget', WIDE);
  await page.close();

  const anew = await peerkeep.open('dashboard.html#person=new');
  await anew.getByTestId('field-company').fill('Larch Studio');
  await anew.getByTestId('field-title').fill('Potter');
  await anew.getByTestId('person-save').click();
  await anew.locator('[data-testid=field-name][aria-invalid=true]').waitFor();
  await take(anew, 'person-new', WIDE);
  await anew.close();

  const data = await peerkeep.open('dashboard.html#data');
  await data
    .getByTestId('import-file')
    .setInputFiles({ name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') });
  await data.getByTestId('import-problem').waitFor();
  await take(data, 'import-no-export', WIDE);
  await data.reload();
  await data.getByTestId('import-file').setInputFiles({
    name: 'Invitations.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(OF_SOMEBODY_ELSE),
  });
  await data.getByTestId('import-other-account').waitFor();
  await take(data, 'import-of-somebody-else', WIDE);
  await data.close();

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('forget-all').click();
  await settings.getByTestId('forget-all-dialog').waitFor();
  await take(settings, 'forget-everything', WIDE);
  await settings.getByTestId('forget-all-on').click();
  await settings.getByTestId('forget-all-yes').waitFor();
  await take(settings, 'forget-everything-really', WIDE);
  await settings.close();
}
