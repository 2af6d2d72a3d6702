import { isReadable } from './addresses';
import type { PageModule, Root } from './page';
import { OVERLAYS, PAGES } from './pages';
import type { ReadEnv, Reading } from './sighting';
import { closedState } from './state';

/** What one part of a page said. */
export interface PartRead {
  /** Null where the address is no page that can be read, or where it is not there (yet). */
  page: PageModule | null;
  reading: Reading;
}

/**
 * Finds out which page this is: by the address first, then by what is there, since two generations of
 * LinkedIn's interface live side by side.
 * @returns null where no page fits or it is not there yet.
 */
export function detectPage(url: string, roots: readonly Root[]): PageModule | null {
  return PAGES.find((page) => page.matches(url) && page.isOn(roots)) ?? null;
}

/** Reads whatever page this is. Pages that are signed out, unfinished or unknown are read as nothing. */
export function readMain(roots: readonly Root[], env: ReadEnv): PartRead {
  const state = closedState(env.url, roots);
  if (state === 'signedOut') return { page: null, reading: { ok: false, why: state } };
  const page = detectPage(env.url, roots);
  if (page) return { page, reading: page.read(roots, env) };
  // The mark of an error stays in the head when the user goes on from there.
  if (state === 'errorPage') return { page: null, reading: { ok: false, why: state } };
  return { page: null, reading: { ok: false, why: isReadable(env.url) ? 'notReady' : 'wrongPage' } };
}

/** Reads the conversations that are open over the page, whatever page it is. @returns null where there are none. */
export function readOverlay(roots: readonly Root[], env: ReadEnv): PartRead | null {
  const page = OVERLAYS.find((one) => one.matches(env.url) && one.isOn(roots));
  return page ? { page, reading: page.read(roots, env) } : null;
}

/** Everything that can be read now: the page first, then what lies over it. */
export function readAll(roots: readonly Root[], env: ReadEnv): PartRead[] {
  const overlay = readOverlay(roots, env);
  return [readMain(roots, env), ...(overlay ? [overlay] : [])];
}

/** @returns what the page itself says. */
export function readPage(roots: readonly Root[], env: ReadEnv): Reading {
  return readMain(roots, env).reading;
}
