import { chromium, type Browser, type Page } from '@playwright/test';

/**
 * A second client of the same browser: the real side panel and the real popup are not among the pages of
 * the first one, but this one can drive and photograph them.
 */
export interface SecondClient {
  /** Waits for the surface that shows this page of ours and is not a tab of the first client. */
  surface(url: string): Promise<Page>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** @param port of the browser's remote debugging. */
export function secondClient(port: number): SecondClient {
  let browser: Browser | undefined;

  const connect = async (): Promise<Browser> => {
    await browser?.close();
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    return browser;
  };
  const look = (url: string): Page | undefined =>
    browser
      ?.contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith(url) && !page.isClosed());

  return {
    surface: async (url) => {
      const end = Date.now() + PATIENCE_MS;
      while (Date.now() < end) {
        // Attached afresh each time: a panel that was opened later is only found at attaching.
        await connect();
        const page = look(url);
        if (page) return page;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`${url} did not open within ${PATIENCE_MS} ms`);
    },
    close: async () => {
      await browser?.close();
      browser = undefined;
    },
  };
}
