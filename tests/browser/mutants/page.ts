import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { launchChromium } from '../support/launch';
import { buildForPage } from '../support/inpage';

const ENTRY = join(import.meta.dirname, '../../linkedin/mutate/inpage.ts');
const HOME = 'https://www.linkedin.com/blank/';

/** A page of LinkedIn's origin with nothing on it but the readers, in a Chromium without the extension. */
export const mutantPage = base.extend<object, { readers: Page }>({
  readers: [
    async ({}, use) => {
      const { context, close } = await launchChromium({});
      await context.route(/^https?:/, (route) =>
        route.request().url() === HOME
          ? route.fulfill({
              contentType: 'text/html',
              body: '<!doctype html><title>Blank</title><body></body>',
            })
          : route.abort(),
      );
      const page = await context.newPage();
      await page.goto(HOME);
      await page.addScriptTag({ content: await buildForPage(ENTRY) });
      await use(page);
      await close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
