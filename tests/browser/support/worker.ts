import type { BrowserContext, Page, Worker } from '@playwright/test';

/**
 * @returns the extension's worker; waits for its first start. The handle outlives a stop: once an event has
 * started the worker again, it speaks to the new one.
 */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  // A browser may bring workers of its own extensions; WXT calls ours by this name.
  const isOurs = (worker: Worker): boolean => /^chrome-extension:.*\/background\.js$/.test(worker.url());
  const there = context.serviceWorkers().find(isOurs);
  return there ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 }));
}

/**
 * Stops the extension's worker, as the browser does after half a minute of quiet, and waits until it is
 * really gone.
 *
 * @param page any page of the extension's origin
 */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  try {
    const states = new Map<string, string>();
    // Looked at with every change: an event of the browser's own may start the worker again at once.
    const worker = { gone: false };
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const one of versions) states.set(one.versionId, one.runningStatus);
      worker.gone ||= states.size > 0 && [...states.values()].every((state) => state === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    const end = Date.now() + 20_000;
    for (let waited = 0; !worker.gone; waited += 20) {
      // A worker that is just starting does not hear the first request to stop.
      if (waited % 1000 === 0) await session.send('ServiceWorker.stopAllWorkers');
      if (Date.now() > end) {
        throw new Error(`The worker did not stop: ${JSON.stringify([...states.values()])}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await session.detach();
  }
}
