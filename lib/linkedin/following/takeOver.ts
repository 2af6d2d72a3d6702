/**
 * The symbols under which our isolated world, which the page cannot see, keeps what ends the script at work in
 * it. By name, since a script is run anew each time that it is put into a page.
 */
export const READER_AT_WORK = 'reader';
export const HINTS_AT_WORK = 'hints';
export type AtWork = typeof READER_AT_WORK | typeof HINTS_AT_WORK;

/** One of each kind a page: ends the one before. @returns what ends the new one. */
export function takeOver(world: object, atWork: AtWork = READER_AT_WORK): AbortController {
  const place = world as Record<symbol, AbortController | undefined>;
  const key = Symbol.for(atWork);
  place[key]?.abort();
  const stop = new AbortController();
  place[key] = stop;
  return stop;
}
