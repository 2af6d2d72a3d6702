import { browser } from '../../lib/browser';

/**
 * A link to a page of ours would otherwise open inside the panel or the popup.
 * @param opened is told once the tab is there. @returns what ends it.
 */
export function openLinksInTabs(opened?: () => void): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.target !== '' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void browser.tabs.create({ url: link.href }).then(opened);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
