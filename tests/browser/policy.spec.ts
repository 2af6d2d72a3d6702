import { expect, test } from './support/test';

/** What a page of ours is not allowed to do, tried for real (promise 2). */
const TRIES: [what: string, attempt: string][] = [
  [
    'fetch from LinkedIn',
    `fetch('https://www.linkedin.com/feed/').then(() => 'done', (e) => 'refused ' + e)`,
  ],
  [
    'open a socket',
    `new Promise((yes) => { const s = new WebSocket('wss://www.linkedin.com/'); s.onerror = () => yes('refused'); s.onopen = () => yes('done'); })`,
  ],
  [
    'load a picture',
    `new Promise((yes) => { const i = new Image(); i.onerror = () => yes('refused'); i.onload = () => yes('done'); i.src = 'https://www.linkedin.com/x.png'; })`,
  ],
  [
    'start another worker',
    `(() => { try { new Worker('/background.js'); return 'done'; } catch (e) { return 'refused ' + e; } })()`,
  ],
  [
    'make a policy of its own',
    `(() => { try { trustedTypes.createPolicy('other', {}); return 'done'; } catch (e) { return 'refused ' + e; } })()`,
  ],
  [
    'write HTML',
    `(() => { try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); return 'done'; } catch (e) { return 'refused ' + e; } })()`,
  ],
];

test('our own pages can send nothing, load nothing and run nothing but our files (promise 2)', async ({
  peerkeep,
}) => {
  const page = await peerkeep.open('welcome.html');
  await expect(page.getByTestId('welcome')).toBeVisible();
  for (const [what, attempt] of TRIES) {
    expect(await page.evaluate(attempt), what).toMatch(/^refused/);
  }
  const beacon = await page.evaluate(`navigator.sendBeacon('https://www.linkedin.com/x', 'x')`);
  expect(typeof beacon).toBe('boolean');
  const worker = await peerkeep.worker();
  expect(
    await worker.evaluate(`fetch('https://www.linkedin.com/').then(() => 'done', (e) => 'refused ' + e)`),
  ).toMatch(/^refused/);
  // The fixture's proxy and interception have seen none of it.
  expect(peerkeep.linkedin.requests()).toEqual([]);
});
