import type { Mutation } from './mutation';
import { cardsOf, contentOf, namesOn, withoutNames } from './mutation';

/** Changes of a page's shape that take nothing away. */
export const SHAPE: readonly Mutation[] = [
  {
    name: 'all classes renamed',
    harmless: true,
    apply({ page, random }) {
      const renamed = new Map<string, string>();
      const nameFor = (old: string): string => {
        if (!renamed.has(old)) renamed.set(old, `_${random.text(8)}`);
        return renamed.get(old) ?? old;
      };
      for (const element of page.querySelectorAll('[class]')) {
        const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
        element.setAttribute('class', names.map(nameFor).join(' '));
      }
      for (const style of page.querySelectorAll('style')) {
        style.textContent = style.textContent.replace(/\.([\w-]+)/g, (_, old: string) => `.${nameFor(old)}`);
      }
    },
  },
  {
    name: 'labels translated',
    harmless: true,
    apply({ page, case: shown, random }) {
      const names = namesOn(shown);
      const foreign = (words: string): string => words.replace(/[\p{L}\p{M}]+/gu, () => random.text(6));
      for (const attribute of ['aria-label', 'alt', 'title', 'placeholder']) {
        for (const element of page.querySelectorAll(`[${attribute}]`)) {
          const label = element.getAttribute(attribute) ?? '';
          element.setAttribute(attribute, withoutNames(label, names, foreign));
        }
      }
      for (const control of page.querySelectorAll('button, label, a[href*="/messaging/compose"]')) {
        const walker = page.createTreeWalker(control, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          node.textContent = withoutNames(node.textContent ?? '', names, foreign);
        }
      }
    },
  },
  {
    name: 'wrappers added',
    harmless: true,
    apply({ page, random }) {
      for (const element of contentOf(page).querySelectorAll(
        'p, a, h1, h2, h3, span, figure, button, time',
      )) {
        if (random.next() < 0.5) continue;
        const wrapper = page.createElement('div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    },
  },
  {
    name: 'order of cards changed',
    harmless: true,
    apply({ page, random }) {
      const cards = cardsOf(page);
      const parts = cards.length > 1 ? cards : [...contentOf(page).querySelectorAll('section')];
      for (const part of parts) {
        const home = part.parentElement;
        if (home && random.next() < 0.5) home.append(part);
      }
    },
  },
  {
    name: 'a decoy in a side column',
    harmless: true,
    apply({ page, trap }) {
      const aside = page.createElement('aside');
      aside.innerHTML = `<section><a href="https://www.linkedin.com/in/${trap.slug}/"><h2>${trap.name}</h2></a><p>· 1st</p>
        <p>Somebody in a side column</p><div role="button"><svg id="company-accent-4"></svg><p>Elsewhere</p></div>
        <svg id="bell-fill-medium"></svg><a href="/messaging/compose/?recipient=${trap.memberId}"><span>Message</span></a></section>`;
      contentOf(page).parentElement?.prepend(aside);
    },
  },
  {
    name: 'a decoy within the page',
    harmless: true,
    apply({ page, random, trap }) {
      const more = page.createElement('div');
      more.innerHTML = `<h3>${random.text(8)}</h3><ul><li><a href="https://www.linkedin.com/in/${trap.slug}/"><p>${trap.name}</p><p>• 1st</p>
        <p>Somebody to know</p></a><button aria-label="${random.text(6)} ${trap.name}"></button></li></ul>`;
      const parts = cardsOf(page);
      const beside = parts.length > 0 ? random.pick(parts) : contentOf(page).querySelector('section');
      beside?.after(more);
    },
  },
  {
    name: 'nested anchors',
    harmless: false,
    apply({ page }) {
      // The live page nests links in links, which no parser of HTML would build.
      const parts = cardsOf(page).length > 0 ? cardsOf(page) : [contentOf(page)];
      for (const part of parts) {
        const link = part.querySelector('a[href*="/in/"]');
        const home = link?.parentElement;
        const href = link?.getAttribute('href');
        if (!home || !href || home === part || home.closest('a') || home.parentElement === null) continue;
        const outer = page.createElement('a');
        outer.setAttribute('href', href);
        home.replaceWith(outer);
        outer.append(home);
      }
    },
  },
];
