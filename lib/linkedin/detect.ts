import { findIn } from './page';
import type { PageModule, Root } from './page';
import { PAGES } from './pages';
import type { ReadEnv, Reading } from './sighting';

/** Places where LinkedIn asks who you are. */
const SIGNED_OUT = /^\/(login|uas|authwall|checkpoint|signup)(\/|$)/;

/** @returns whether any page at this address can be read, whatever is on it by now. */
export function isReadable(url: string): boolean {
  return PAGES.some((page) => page.matches(url));
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
export function readPage(roots: readonly Root[], env: ReadEnv): Reading {
  if (isSignedOut(env.url, roots)) return { ok: false, why: 'signedOut' };
  const page = detectPage(env.url, roots);
  if (page) return page.read(roots, env);
  return { ok: false, why: isReadable(env.url) ? 'notReady' : 'wrongPage' };
}

function isSignedOut(url: string, roots: readonly Root[]): boolean {
  if (SIGNED_OUT.test(new URL(url).pathname)) return true;
  const form = 'form[action*="/checkpoint/"], form[action*="/uas/"], input[name="session_password"]';
  return findIn(roots, '[data-testid="primary-nav"]') === null && findIn(roots, form) !== null;
}
