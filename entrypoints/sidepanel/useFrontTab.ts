import { useEffect, useState } from 'preact/hooks';
import { readTab, type TabState } from '../../lib/bridge/tabs';
import { browser } from '../../lib/browser';

/** The tab in front of this window, and what our reader reported of it. */
export interface FrontTab {
  url: string | undefined;
  seen: TabState | null;
}

/** Follows the tab in front, its address and what is read of it. @returns undefined until first known. */
export function useFrontTab(): FrontTab | undefined {
  const [front, setFront] = useState<FrontTab>();
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const seen = tab?.id === undefined ? null : await readTab(tab.id);
      if (turn === latest) setFront({ url: tab?.url, seen });
    };
    const again = (): void => void look();
    const onStorage = (_: unknown, area: string): void => {
      if (area === 'session') again();
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
