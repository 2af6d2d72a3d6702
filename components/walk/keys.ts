/**
 * The key that a list walked through is asked about: a letter small, `ArrowDown` as it is.
 * @returns undefined for shortcuts of the browser, and for a key held down that does not only move:
 *   it moves on, but it decides only once.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  const moves = /^(?:Arrow.*|[jk])$/i.test(event.key);
  if (event.ctrlKey || event.metaKey || event.altKey || (event.repeat && !moves)) return undefined;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** @returns 1 for the row below, -1 for the row above, 0 for any other key. */
export function moveOf(key: string): 1 | -1 | 0 {
  if (key === 'ArrowDown' || key === 'j') return 1;
  return key === 'ArrowUp' || key === 'k' ? -1 : 0;
}
