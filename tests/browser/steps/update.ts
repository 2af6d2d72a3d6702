import type { Peerkeep } from '../support/peerkeep';

/** The extension goes away and comes back, as at an update. Its own pages are closed by this. */
export async function reload(peerkeep: Peerkeep): Promise<void> {
  const old = await peerkeep.worker();
  const gone = new Promise((resolve) => old.once('close', resolve));
  const page = await peerkeep.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
       .then(() => chrome.developerPrivate.reload('${peerkeep.id}', { failQuietly: true }))`,
  );
  await gone;
  await page.close();
}
