import type { CDPSession, Page } from '@playwright/test';
import type { Peerkeep } from './peerkeep';

/** How long our script worked on a page's main thread, in milliseconds. */
export interface Worked {
  total: number;
  /** The longest stretch without a pause. */
  longest: number;
}

const INTERVAL_US = 200;
/**
 * The browser takes a sample whatever the page is doing, also inside its own functions. A gap of more than ten samples
 * is time that the machine gave to something else.
 */
const LONGEST_GAP_MS = (10 * INTERVAL_US) / 1000;

type Profile = Awaited<ReturnType<typeof stopped>>;
const stopped = async (cdp: CDPSession) => (await cdp.send('Profiler.stop')).profile;

/** Measures the reader in a tab by the browser's own profiler: every sample that has our script on its stack. */
export async function profileReader(
  peerkeep: Peerkeep,
  tab: Page,
): Promise<{ start(): Promise<void>; stop(): Promise<Worked> }> {
  const cdp = await peerkeep.context.newCDPSession(tab);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  return {
    start: async () => {
      await cdp.send('Profiler.start');
    },
    stop: async () => workedIn(await stopped(cdp), peerkeep.origin),
  };
}

function workedIn(profile: Profile, origin: string): Worked {
  const ours = new Set<number>();
  // Parents come before their children in a profile.
  for (const node of profile.nodes) {
    if (node.callFrame.url.startsWith(origin) || ours.has(node.id)) {
      ours.add(node.id);
      for (const child of node.children ?? []) ours.add(child);
    }
  }
  const { samples = [], timeDeltas = [] } = profile;
  let total = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((node, i) => {
    const ms = Math.min((timeDeltas[i + 1] ?? 0) / 1000, LONGEST_GAP_MS);
    stretch = ours.has(node) ? stretch + ms : 0;
    if (ours.has(node)) total += ms;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}
