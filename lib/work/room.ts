/** Whether there is room for what is about to be written. */

/** A row with its indexes, generously: LevelDB writes everything twice. */
const BYTES_A_ROW = 2000;
/** What is left to the browser for its own house-keeping. */
const SPARE_BYTES = 20_000_000;

/**
 * To be asked before much is written. A transaction that finds its quota used up is taken back whole; but a disk that
 * is full to its last byte can make Chromium give up a database as damaged and begin an empty one, so it must not
 * come to that.
 * @param rows how many rows will be written.
 * @throws QuotaExceededError where there is too little room. Where the browser does not tell, nothing is thrown.
 */
export async function expectRoom(rows: number): Promise<void> {
  // Types promise it; some contexts have none.
  const { storage } = navigator as Partial<Navigator>;
  const { quota, usage = 0 } = (await storage?.estimate()) ?? {};
  if (quota !== undefined && quota - usage < rows * BYTES_A_ROW + SPARE_BYTES)
    throw new DOMException('There is too little room', 'QuotaExceededError');
}
