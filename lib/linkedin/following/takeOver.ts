/**
 * The symbol under which our isolated world, which the page cannot see, keeps what ends the reader at work in
 * it. By name, since the script is run anew each time that it is put into a page.
 */
export const AT_WORK = 'reader';

/** One reader a page: ends the one before. @returns what ends the new one. */
export function takeOver(world: object): AbortController {
  const place = world as Record<symbol, AbortController | undefined>;
  const key = Symbol.for(AT_WORK);
  place[key]?.abort();
  const stop = new AbortController();
  place[key] = stop;
  return stop;
}
