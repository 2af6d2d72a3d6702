import { openAnew, openTimed, percentile, type Waits, watchWaits } from './steps/speed';
import { consent, enter, TODAY } from './steps/steps';
import { buildForPage } from './support/inpage';
import { startPeerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** How long one waits for the popup, with a large log and with a small one (docs/speed.md). */

const OPENINGS = 30;
const LARGE = { contacts: 30_000, kept: 300, touchesEach: 10 };
const SMALL = { contacts: 100, kept: 50, touchesEach: 10 };
/** What a clock and the frames of a screen may add to either of two figures. */
const NOISE_MS = 8;

/** What is waited for; `cardAnew` is the first card after a change of the log. */
type Measured = Waits & { cardAnew: number };

async function measure(size: typeof LARGE): Promise<Measured[]> {
  const peerkeep = await startPeerkeep();
  try {
    await enter(peerkeep);
    const page = await consent(peerkeep);
    await page.evaluate(await buildForPage('tests/browser/support/largeLog.ts'));
    await page.evaluate(`inpage.fill(${JSON.stringify(size)}, ${JSON.stringify(TODAY)})`);
    await page.close();
    const popup = await peerkeep.context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await watchWaits(popup);
    const url = `${peerkeep.origin}/popup.html`;
    const worker = await peerkeep.worker();
    const forget = (): Promise<unknown> => worker.evaluate('chrome.storage.session.remove("lastLook")');
    const waits: Measured[] = [];
    // The first openings also make the browser's cache of our code.
    for (let n = -2; n < OPENINGS; n++) {
      const one = await openTimed(popup, url, 'amkpz'[Math.abs(n) % 5] ?? 'a', n);
      const cardAnew = await openAnew(popup, url, forget);
      // It is asked again and kept for the next one.
      await popup.waitForTimeout(400);
      if (n >= 0) waits.push({ ...one, cardAnew });
    }
    return waits;
  } finally {
    await peerkeep.close();
  }
}

test('the popup is as quick with 30,000 contacts as with 100', async () => {
  const [large, small] = [await measure(LARGE), await measure(SMALL)];
  const row = (of: readonly Measured[], what: keyof Measured) => {
    const values = of.map((each) => each[what]);
    return { p50: percentile(values, 50), p95: percentile(values, 95) };
  };
  const table = (['card', 'cardAnew', 'foundAtOnce', 'found', 'slip'] as const).map((what) => {
    const [many, few] = [row(large, what), row(small, what)];
    return { what, many, few, ratio: (many.p50 - NOISE_MS) / few.p50 };
  });
  for (const { what, many, few, ratio } of table)
    console.log(
      `speed: ${what}: 30,000 contacts p50 ${many.p50.toFixed(0)} p95 ${many.p95.toFixed(0)} ms; ` +
        `100 contacts p50 ${few.p50.toFixed(0)} p95 ${few.p95.toFixed(0)} ms; ratio ${ratio.toFixed(2)}`,
    );
  const [card, anew, atOnce, found, slip] = table;
  // Undisturbed these are 76 and 85 ms (docs/speed.md); a machine that does other things takes longer.
  expect(card?.many.p50).toBeLessThanOrEqual(150);
  expect(atOnce?.many.p50).toBeLessThanOrEqual(200);
  expect(found?.many.p50).toBeLessThanOrEqual(50);
  expect(slip?.many.p50).toBeLessThanOrEqual(100);
  expect(found?.ratio).toBeLessThanOrEqual(1.3);
  // After a change the log is asked, of those kept: 300 here beside 50 there.
  expect(anew?.many.p50).toBeLessThanOrEqual(300);
  expect(anew?.ratio).toBeLessThanOrEqual(2);
  expect(card?.ratio).toBeLessThanOrEqual(1.3);
});
