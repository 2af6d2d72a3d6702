import type { Timers } from './quiet';

/**
 * As long as one reading works at a stretch. A frame has 16 ms, of which most is the page's; who scrolls back to
 * three hundred posts gets them read in thirty such slices.
 */
const SLICE_MS = 8;

/** The time that one reading may take. */
export interface Slice {
  /** Whether one more item may be read now. The first always may, so that every reading gets on. */
  mayRead(): boolean;
  /** Whether there was more to read than time. */
  isCut(): boolean;
}

/** Begins a slice of reading. */
export function sliceFrom({ now }: Pick<Timers, 'now'>): Slice {
  const end = now() + SLICE_MS;
  let count = 0;
  let cut = false;
  return {
    mayRead() {
      if (count++ === 0 || now() < end) return true;
      cut = true;
      return false;
    },
    isCut: () => cut,
  };
}
