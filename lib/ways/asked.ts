import { browser } from '../browser';

/**
 * Somebody whom the user wants to add, on the way to the page on which they say so. It travels in `storage.session`,
 * not in the page's address: a browser keeps addresses, and may send them elsewhere with the history.
 */
export interface Asked {
  /** Their address, where the link carried one. */
  slug?: string;
  /** As the page in front says it. */
  name?: string;
  /** What comes once they are added. */
  then: 'person' | 'log';
}

const keyOf = (token: string): string => `asked:${token}`;

/** @returns the token under which it is read again. */
export async function noteAsked(asked: Asked): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(token)]: asked });
  return token;
}

/** @returns undefined where nothing was noted under that token. */
export async function readAsked(token: string): Promise<Asked | undefined> {
  const key = keyOf(token);
  return (await browser.storage.session.get(key))[key] as Asked | undefined;
}

/** Once they are added. */
export async function forgetAsked(token: string | undefined): Promise<void> {
  if (token !== undefined) await browser.storage.session.remove(keyOf(token));
}
