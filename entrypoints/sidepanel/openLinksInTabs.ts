import { browser } from '../../lib/browser';

/** A link to a page of ours would otherwise open inside the panel. @returns what ends it. */
export function openLinksInTabs(): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.target !== '' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void browser.tabs.create({ url: link.href });
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
