/** Waiting, in a form that tests can hold in their hands. Every wait ends with its signal. */
export interface Timers {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  after(ms: number, run: () => void, signal: AbortSignal): void;
  /** When the page has nothing better to do. */
  idle(run: () => void, signal: AbortSignal): void;
}

/** A page that was still for this long has probably finished what it was doing. */
const STILL_MS = 600;
/** A page that never rests is looked at all the same, this seldom. */
const RESTLESS_MS = 3000;

/**
 * Calls `run` in the next quiet moment after each row of changes.
 * @returns a function to be called at every change.
 */
export function inQuietMoments(run: () => void, timers: Timers, signal: AbortSignal): () => void {
  return whenStill(STILL_MS, RESTLESS_MS, () => timers.idle(run, signal), timers, signal);
}

/**
 * Calls `run` once nothing was told for `stillMs`, and `atMostMs` after the first change at the latest.
 * A change costs a number: LinkedIn's pages change thousands of times while they load.
 * @returns a function to be called at every change.
 */
export function whenStill(
  stillMs: number,
  atMostMs: number,
  run: () => void,
  timers: Timers,
  signal: AbortSignal,
): () => void {
  let first: number | null = null;
  let last = 0;
  const look = (): void => {
    if (first === null) return;
    const due = Math.min(last + stillMs, first + atMostMs);
    const left = due - timers.now();
    if (left > 0) {
      timers.after(left, look, signal);
      return;
    }
    first = null;
    run();
  };
  return () => {
    last = timers.now();
    if (first !== null || signal.aborted) return;
    first = last;
    timers.after(Math.min(stillMs, atMostMs), look, signal);
  };
}
