import { basename } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { DemoOptions } from './options';
import type { Stage } from './stage';

/** Opens Peerkeep for a person to look around, and stays until they close the browser. */
export async function show({ peerkeep, exportFile }: Stage, options: DemoOptions): Promise<void> {
  const { context, firstPage } = peerkeep;
  const handOver = (page: Page): void => {
    page.on('filechooser', (chooser) => void chooser.setFiles(exportFile).catch(() => undefined));
  };
  context.pages().forEach(handOver);
  context.on('page', handOver);

  await peerkeep.visit('/feed/');
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  // The day was set after the page had read the clock.
  await firstPage.reload();
  await firstPage.bringToFront();
  console.log(
    [
      '',
      'Peerkeep is open in a browser of its own.',
      options.export === undefined
        ? '  The people, the LinkedIn beside it and the export are invented.'
        : `  The LinkedIn beside it is invented; the export is yours (${basename(exportFile)}).`,
      `  Any file button brings ${exportFile}`,
      ...(options.today === undefined ? [] : [`  Today is ${options.today}.`]),
      '  The toolbar keeps its button behind the puzzle piece; “See today’s people” leads there too.',
      '  The profile is temporary: all of it is gone when you close the browser. Nothing can leave it.',
      '',
      'Close the browser, or press Ctrl-C here, to end.',
    ].join('\n'),
  );
  await ended(context);
}

/** Waits until the browser or its last window is closed. */
async function ended(context: BrowserContext): Promise<void> {
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    const timer = setInterval(() => {
      if (context.pages().length > 0) return;
      clearInterval(timer);
      resolve();
    }, 1000);
  });
}
