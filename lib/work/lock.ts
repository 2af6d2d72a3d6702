/** Held while an import is written: one at a time, over all windows; and other windows can say what they wait for. */
export const WRITING_LOCK = 'peerkeep-import';

/** @returns whether some window is writing an import just now: the log answers nobody until that is done. */
export async function isWriting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === WRITING_LOCK);
}
