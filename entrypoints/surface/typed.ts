import type { Typed } from '../../components/views';
import { browser } from '../../lib/browser';
import type { ContactId } from '../../lib/people/schema';

/**
 * What was typed about somebody and is not kept yet, so that a glance at another tab or a closed panel loses nothing. It
 * lives in `storage.session`, in memory only, by person: no text can come up beside another one.
 */
const keyOf = (id: ContactId): string => `typed:${id}`;

/** @param typed all fields of this person. */
export async function rememberTyped(id: ContactId, typed: Typed): Promise<void> {
  const said = Object.entries(typed).filter(([, text]) => text !== undefined);
  if (said.length > 0) await browser.storage.session.set({ [keyOf(id)]: Object.fromEntries(said) });
  else await browser.storage.session.remove(keyOf(id));
}

export async function readTyped(id: ContactId): Promise<Typed> {
  const key = keyOf(id);
  return ((await browser.storage.session.get(key))[key] as Typed | undefined) ?? {};
}

/** Somebody was forgotten: so is what was being typed about them. */
export async function forgetTyped(id: ContactId): Promise<void> {
  await browser.storage.session.remove(keyOf(id));
}
