import type { Page } from '@playwright/test';
import type { ChromeInside } from '../support/chrome';

/** One frame of the panel in which something else stood than in the one before. */
export interface Frame {
  /** Milliseconds in the panel's own clock. */
  at: number;
  /** What was in front: the slug of a person, or the state of the panel. */
  shows: string;
  /** What stood in the field for notes. */
  text: string;
}

interface Watch {
  frames: Frame[];
  /** When another tab came in front, or a reading of one lay in the session. */
  causes: { at: number; what: 'activated' | 'read' }[];
  shifts: { value: number; at: number; of: string[] }[];
}

/**
 * Notes every frame of the panel that differs, what caused it, and every shift of its layout without a hand on it:
 * those since the panel opened, too (`watchAnew` forgets them).
 */
export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const watch: Watch = { frames: [], causes: [], shifts: [] };
    Object.assign(globalThis, { panelWatch: watch });
    const look = (): void => {
      const person = document.querySelector<HTMLElement>('[data-testid=person]')?.dataset['slug'];
      const state = document.querySelector<HTMLElement>('[data-testid=panel]')?.dataset['state'] ?? 'nothing';
      const text = document.querySelector<HTMLTextAreaElement>('[data-testid=remember-text]')?.value ?? '';
      const shows = person ?? state;
      const last = watch.frames.at(-1);
      if (last?.shows !== shows || last.text !== text)
        watch.frames.push({ at: performance.now(), shows, text });
    };
    const frame = (): void => {
      look();
      requestAnimationFrame(frame);
    };
    frame();
    // A headless panel may draw few frames; what stands in the document between two is looked at as well.
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
        if (!entry.hadRecentInput)
          watch.shifts.push({
            value: entry.value,
            at: entry.startTime,
            of: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? 'something'),
          });
    }).observe({ type: 'layout-shift', buffered: true });
    const { chrome } = globalThis as unknown as ChromeInside & { chrome: PanelChrome };
    const cause = (what: 'activated' | 'read'): void =>
      void watch.causes.push({ at: performance.now(), what });
    chrome.tabs.onActivated.addListener(() => cause('activated'));
    chrome.storage.session.onChanged.addListener((changes) => {
      const read = Object.entries(changes).some(
        ([key, { newValue }]) => key.startsWith('tab:') && newValue?.state === 'person',
      );
      if (read) cause('read');
    });
  });
}

/** What was noted so far. */
export function watchedPanel(panel: Page): Promise<Watch> {
  return panel.evaluate(() => (globalThis as unknown as { panelWatch: Watch }).panelWatch);
}

/** What moved by itself since the panel opened; called once it shows what it has to show, before `watchAnew`. */
export async function movedSinceOpening(panel: Page): Promise<Watch['shifts']> {
  // Whatever comes late has come by then.
  await panel.waitForTimeout(600);
  await watchPanel(panel);
  // What is buffered is told in a turn of its own.
  await panel.waitForTimeout(100);
  return (await watchedPanel(panel)).shifts;
}

/** Forgets what was noted. */
export async function watchAnew(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { panelWatch } = globalThis as unknown as { panelWatch: Watch };
    panelWatch.frames.splice(0, panelWatch.frames.length - 1);
    panelWatch.causes.length = 0;
    panelWatch.shifts.length = 0;
  });
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: { outerHTML?: string } | null }[];
}

interface PanelChrome {
  tabs: { onActivated: { addListener(heard: () => void): void } };
  storage: {
    session: {
      onChanged: {
        addListener(heard: (changes: Record<string, { newValue?: { state?: string } }>) => void): void;
      };
    };
  };
}
