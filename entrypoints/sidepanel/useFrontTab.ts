import { useEffect, useState } from 'preact/hooks';
import { readTab, TABS, type TabState } from '../../lib/bridge/tabs';
import { browser } from '../../lib/browser';

/** The tab in front of this window, and what our reader reported of it. */
export interface FrontTab {
  id?: number;
  url: string | undefined;
  seen: TabState | null;
}

/**
 * Follows the tab in front, its address and what is read of it.
 * @returns undefined until first known; the same object as long as nothing of it changed.
 */
export function useFrontTab(): FrontTab | undefined {
  const [front, setFront] = useState<FrontTab>();
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const id = tab?.id;
      const seen = id === undefined ? null : await readTab(id);
      if (turn !== latest) return;
      const now: FrontTab = { url: tab?.url, seen, ...(id !== undefined && { id }) };
      setFront((old) => (JSON.stringify(old) === JSON.stringify(now) ? old : now));
    };
    const again = (): void => void look();
    // What is typed in the panel lies in the session as well, at every key.
    const onStorage = (changes: object, area: string): void => {
      if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(TABS))) again();
    };
    again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    browser.storage.onChanged.addListener(onStorage);
    return () => {
      latest = Infinity;
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
      browser.storage.onChanged.removeListener(onStorage);
    };
  }, []);
  return front;
}
