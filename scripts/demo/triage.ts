import type { Page } from '@playwright/test';

/** The key of each ring; whom none is suggested for gets warm. */
export const KEY_OF: Record<string, string> = { inner: '1', close: '2', warm: '3', yearly: '4' };

/**
 * Keeps the first candidates with the number keys, each in the ring that the row suggests (warm where it
 * suggests none).
 *
 * @returns the slugs of those kept, in order; fewer than asked for where the list is shorter
 */
export async function keepFirst(triage: Page, count: number): Promise<string[]> {
  const kept: string[] = [];
  const current = triage.locator('[data-testid="candidate"][aria-current="true"]');
  const rows = triage.getByTestId('candidate');
  if ((await rows.count()) > 0) await rows.first().locator('button').first().focus();
  while (kept.length < count && (await rows.count()) > 0) {
    const id = (await current.getAttribute('data-id')) ?? '';
    const suggested = (await current.getAttribute('data-suggested')) ?? '';
    kept.push((await current.getAttribute('data-slug')) ?? '');
    await triage.keyboard.press(KEY_OF[suggested] ?? '3');
    await triage.locator(`[data-testid="candidate"][data-id="${id}"]`).waitFor({ state: 'detached' });
    await triage.locator(`[data-testid="kept"][data-kept="${kept.length}"]`).waitFor();
  }
  return kept;
}
