/** What may happen to a tab while it is followed. */
export interface Follower {
  /** The address may have changed without a new document. */
  moved(): void;
  /** The tab came to the front or went behind. */
  visibilityChanged(): void;
  /** The page came back as it was, after the tab had shown another one meanwhile. */
  returned(): void;
}

/**
 * Tells the follower what happens to the tab. In-app moves of the page are seen through the Navigation
 * API: its `navigatesuccess` comes after the address has changed. Without it only going back and forth
 * is seen.
 */
export function listen(window: Window, follower: Follower, signal: AbortSignal): void {
  const { document } = window;
  const navigation = (window as Partial<Pick<typeof globalThis, 'navigation'>>).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', () => follower.moved(), { signal });
  else window.addEventListener('popstate', () => follower.moved(), { signal });
  document.addEventListener('visibilitychange', () => follower.visibilityChanged(), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && follower.returned(), { signal });
}
