/** What scripts/start.mjs hands over, already checked. */
export interface DemoOptions {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  /** By itself: how many of the first candidates to keep. */
  keep: number;
  /** The user's own export; the sample where left out. */
  export?: string;
  /** By itself: where to write the summary as JSON. */
  json?: string;
  /** The day to take for today; the machine's where left out. */
  today?: string;
}

/** @returns today on this machine, `YYYY-MM-DD`. */
export function machineToday(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
