import type { ContactId, Day } from '../people/schema';
import type { Log } from './db';

/** Key of the settings row with the secret of the hashes; never journaled, so that no undo can take it away. */
export const SECRET = 'forgetSecret';

/**
 * Whom the user forgot, as keyed hashes of their addresses: enough to know them again in a later import, and
 * nothing that tells anybody who they were.
 */

/** How somebody without any address is known again, as after a backup: by the row. */
export const withoutAddress = (id: ContactId): string => `contact:${id}`;

/**
 * @param keys identities (`slug:…`, `member:…`, `mail:…`), or what {@link withoutAddress} says.
 * @returns those of them whose people the user forgot. Not for use inside a transaction: hashing is no work of
 *   IndexedDB's, and would end it.
 */
export async function forgottenAmong(db: Log, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0 || (await db.forgotten.count()) === 0) return new Set();
  const hash = await hasher(db);
  if (!hash) return new Set();
  const known = new Set(await db.forgotten.toCollection().primaryKeys());
  const hashes = await Promise.all(keys.map(hash));
  return new Set(keys.filter((_, i) => known.has(hashes[i] ?? '')));
}

/** @returns the hashes under which these addresses will be known again; makes the secret where there is none. */
export async function hashesOf(db: Log, keys: readonly string[]): Promise<string[]> {
  if (!(await db.settings.get(SECRET))) {
    const secret = [...crypto.getRandomValues(new Uint8Array(32))];
    await db.settings.put({ key: SECRET, value: secret });
  }
  const hash = await hasher(db);
  return hash ? Promise.all(keys.map(hash)) : [];
}

/** The user wants these people after all. */
export async function unforget(db: Log, keys: readonly string[]): Promise<void> {
  if ((await db.forgotten.count()) === 0) return;
  await db.forgotten.bulkDelete(await hashesOf(db, keys));
}

/** Notes hashes; part of the transaction that forgets. */
export async function noteForgotten(db: Log, hashes: readonly string[], on: Day): Promise<void> {
  await db.forgotten.bulkPut(hashes.map((hash) => ({ hash, on })));
}

async function hasher(db: Log): Promise<((key: string) => Promise<string>) | null> {
  const secret = (await db.settings.get(SECRET))?.value;
  if (!Array.isArray(secret)) return null;
  const bytes = Uint8Array.from(secret as number[]);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
