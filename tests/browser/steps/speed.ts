import type { Page } from '@playwright/test';

/** Milliseconds that a user waits for the popup. */
export interface Waits {
  /** From the beginning of the popup's page until the first card is painted. */
  card: number;
  /** From a letter that is typed in the moment of the first card until somebody found is painted. */
  foundAtOnce: number;
  /** From a key stroke a while later until somebody found is painted. */
  found: number;
  /** From a name with a slip in each word until somebody found is painted. */
  slip: number;
}

interface Watch {
  card: Promise<number>;
  foundAtOnce: Promise<number>;
  found: Promise<number>;
}

/** Runs in the page before it: notes when what is waited for is painted. */
function watch(): void {
  const painted = (selector: string): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        const element = document.querySelector(selector);
        if (!element?.checkVisibility()) return;
        seen.disconnect();
        // A message that is sent while a frame is made arrives when the frame is done.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage('');
        });
      };
      const seen = new MutationObserver(look);
      seen.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  const RESULT = '[data-testid=search-result]';
  const type = (text: string): void => {
    const field = document.querySelector<HTMLInputElement>('[data-testid=search]');
    if (!field) throw new Error('There is no search');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const card = painted('[data-testid=prompt]');
  const foundAtOnce = card.then(async () => {
    const from = performance.now();
    type('an');
    return (await painted(RESULT)) - from;
  });
  const found = new Promise<number>((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => void painted(RESULT).then((moment) => resolve(moment - timeStamp)),
      { capture: true, once: true },
    );
  });
  const clear = (): void => type('');
  const slip = async (text: string): Promise<number> => {
    clear();
    while (document.querySelector(RESULT)) await new Promise(requestAnimationFrame);
    const from = performance.now();
    type(text);
    return (await painted(RESULT)) - from;
  };
  Object.assign(globalThis, { waits: { card, foundAtOnce, found }, clear, slip });
}

interface Inside {
  waits: Watch;
  clear: () => void;
  slip: (text: string) => Promise<number>;
}

/** Of people in the large log, with a slip of the hand in both words. */
const SLIPS = ['Tamsn Mglitsa', 'Priay Chandar', 'Igntius Asnate', 'Marisl Oduay'] as const;

/**
 * Opens the popup once.
 * @param key what is typed when it has been open for a while.
 * @param n of the opening: which misspelt name is typed.
 */
export async function openTimed(page: Page, url: string, key: string, n: number): Promise<Waits> {
  await page.goto('about:blank');
  await page.goto(url);
  const { card, foundAtOnce } = await page.evaluate(async () => {
    const { waits, clear } = globalThis as unknown as Inside;
    const early = { card: await waits.card, foundAtOnce: await waits.foundAtOnce };
    clear();
    return early;
  });
  await page.waitForTimeout(400);
  await page.locator('[data-testid=search]').focus();
  await page.keyboard.press(key);
  const found = await page.evaluate(() => (globalThis as unknown as Inside).waits.found);
  const slip = await page.evaluate(
    (text) => (globalThis as unknown as Inside).slip(text),
    SLIPS[Math.abs(n) % SLIPS.length] ?? SLIPS[0],
  );
  return { card, foundAtOnce, found, slip };
}

/** Opens the popup once as after a change of the log, without the last look. @returns milliseconds until the first card. */
export async function openAnew(page: Page, url: string, forget: () => Promise<unknown>): Promise<number> {
  await page.goto('about:blank');
  await forget();
  await page.goto(url);
  return page.evaluate(() => (globalThis as unknown as Inside).waits.card);
}

export async function watchWaits(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}
