/** @returns whether the disk is full: IndexedDB says so in an error, Dexie wraps it, sometimes several deep. */
export function isQuota(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; depth++) {
    if (/quota/i.test(`${one.name} ${one.message}`)) return true;
    one = (one as { inner?: unknown }).inner ?? one.cause;
  }
  return false;
}
