import type { Page } from '@playwright/test';
import type { ChromeInside } from '../../tests/browser/support/chrome';
import type { Look } from '../../lib/linkedin/report/looked';

/** How often the page is looked at. */
const EVERY_MS = 300;
/** What the gate believes must stay the same for this long, as a page does that has finished. */
const STILL_MS = 600;
/** A person's page of which something is missing is given more. */
const STILL_IN_PART_MS = 2400;
/** As long as the reader hopes for a page, and a little. */
const GIVE_UP_MS = 12_000;
/** What the page does not mend by itself is not waited for so long. */
const HOPELESS_MS = 2400;
const HOPELESS: readonly Look['why'][] = ['wrongPage', 'signedOut', 'errorPage'];

const NOTHING: Look = {
  page: null,
  generation: null,
  accepted: false,
  why: 'notReady',
  sightings: [],
  skeleton: '',
};

type Inside = ChromeInside & {
  chrome: {
    scripting: {
      executeScript(options: object): Promise<{ result?: unknown }[]>;
    };
  };
};

/**
 * Looks at the LinkedIn tab, as lib/look.ts does, until the gate believes what is read and that rests, or until it
 * gives up.
 * @param own one of the extension's own pages, from which it looks.
 * @returns the last look.
 */
export async function settledLook(own: Page): Promise<Look> {
  const begin = Date.now();
  let words = '';
  let since = begin;
  for (;;) {
    const look = (await own.evaluate(lookAtLinkedIn)) ?? NOTHING;
    const at = Date.now();
    const said = JSON.stringify([look.page, look.why, look.sightings]);
    if (said !== words) [words, since] = [said, at];
    if (at - since >= stillFor(look) || at - begin >= GIVE_UP_MS) return look;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

function stillFor({ accepted, why, sightings }: Look): number {
  if (!accepted) return HOPELESS.includes(why) ? HOPELESS_MS : Infinity;
  const inPart = sightings.some((one) => one.kind === 'person' && !one.complete);
  return inPart ? STILL_IN_PART_MS : STILL_MS;
}

/** Runs in the extension's page. */
async function lookAtLinkedIn(): Promise<Look | null> {
  const { chrome } = globalThis as unknown as Inside;
  try {
    const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const [tab] = tabs as { id?: number }[];
    if (tab?.id === undefined) return null;
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['look.js'],
      // A page that is kept from going elsewhere may never count as loaded.
      injectImmediately: true,
    });
    return (frame?.result as Look | undefined) ?? null;
  } catch {
    // The page is just being exchanged for another.
    return null;
  }
}
