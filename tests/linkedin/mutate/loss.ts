import type { Mutation, Scene } from './mutation';
import { cardsOf, contentOf } from './mutation';

/** Takes away each element that answers, with this probability. */
function lose({ page, random }: Scene, selector: string, share: number): void {
  for (const element of [...contentOf(page).querySelectorAll(selector)]) {
    if (random.next() < share) element.remove();
  }
}

/** One element of a page's content. */
function anyPart({ page, random }: Scene): Element | null {
  const parts = [...contentOf(page).querySelectorAll('*')].filter((one) => one.localName !== 'style');
  return parts.length > 0 ? random.pick(parts) : null;
}

/** Changes that take away what a reader rests on, or contradict it. */
export const LOSS: readonly Mutation[] = [
  {
    name: 'component keys dropped',
    harmless: false,
    apply({ page }) {
      for (const element of page.querySelectorAll('[componentkey]')) element.removeAttribute('componentkey');
    },
  },
  {
    name: 'component keys changed',
    harmless: false,
    apply({ page, random }) {
      for (const element of page.querySelectorAll('[componentkey]')) {
        element.setAttribute('componentkey', random.text(20));
      }
    },
  },
  {
    name: 'test ids and view names gone',
    harmless: false,
    apply({ page }) {
      for (const name of ['data-testid', 'data-view-name', 'data-component-type']) {
        for (const element of page.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
    },
  },
  {
    name: 'both degree lines visible',
    harmless: false,
    apply({ page }) {
      for (const style of page.querySelectorAll('style')) style.remove();
    },
  },
  {
    name: 'icons renamed',
    harmless: false,
    apply({ page, random }) {
      for (const icon of page.querySelectorAll('svg[id]')) icon.setAttribute('id', random.text(8));
    },
  },
  {
    name: 'title late',
    harmless: false,
    apply({ page, trap }) {
      page.title = `${trap.name} | LinkedIn`;
    },
  },
  {
    name: 'half of the page missing',
    harmless: false,
    apply: (scene) => lose(scene, '*', scene.random.pick([0.05, 0.1, 0.2])),
  },
  {
    name: 'links missing',
    harmless: false,
    apply: (scene) => lose(scene, 'a[href]', scene.random.pick([0.2, 0.5])),
  },
  {
    name: 'texts missing',
    harmless: false,
    apply: (scene) => lose(scene, 'p, h1, h2, h3, span, time', scene.random.pick([0.2, 0.5])),
  },
  {
    name: 'links lose their address',
    harmless: false,
    apply({ page, random }) {
      for (const link of contentOf(page).querySelectorAll('a[href]')) {
        if (random.next() < 0.4) link.removeAttribute('href');
      }
    },
  },
  {
    name: 'labels gone',
    harmless: false,
    apply({ page }) {
      for (const element of page.querySelectorAll('[aria-label], [alt]')) {
        element.removeAttribute('aria-label');
        element.removeAttribute('alt');
      }
    },
  },
  {
    name: 'one marked class gone',
    harmless: false,
    apply({ page, random }) {
      const names = new Set(
        [...contentOf(page).querySelectorAll('[class]')].flatMap((one) => [...one.classList]),
      );
      if (names.size === 0) return;
      const gone = random.pick([...names]);
      for (const element of [...page.querySelectorAll('[class]')]) element.classList.remove(gone);
    },
  },
  {
    name: 'one element gone',
    harmless: false,
    apply: (scene) => anyPart(scene)?.remove(),
  },
  {
    name: 'one attribute gone',
    harmless: false,
    apply(scene) {
      const part = anyPart(scene);
      const names = part?.getAttributeNames() ?? [];
      if (names.length > 0) part?.removeAttribute(scene.random.pick(names));
    },
  },
  {
    name: 'one text empty',
    harmless: false,
    apply({ page, random }) {
      const texts: Node[] = [];
      const walker = page.createTreeWalker(contentOf(page), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent?.trim()) texts.push(node);
      }
      if (texts.length > 0) random.pick(texts).textContent = '';
    },
  },
  {
    name: 'one element doubled',
    harmless: false,
    apply(scene) {
      const part = anyPart(scene);
      part?.after(part.cloneNode(true));
    },
  },
  {
    name: 'two neighbours swapped',
    harmless: false,
    apply(scene) {
      const part = anyPart(scene);
      part?.nextElementSibling?.after(part);
    },
  },
  {
    name: 'somebody else mentioned in every part',
    harmless: false,
    apply({ page, random, trap }) {
      const cards = cardsOf(page);
      for (const part of cards.length > 0 ? cards : contentOf(page).querySelectorAll('section')) {
        const mention = page.createElement('p');
        mention.innerHTML = `<a href="https://www.linkedin.com/in/${trap.slug}/"><strong>${trap.name}</strong></a> ${random.text(6)}`;
        const places = [...part.querySelectorAll('div')];
        (places.length > 0 ? random.pick(places) : part).prepend(mention);
      }
    },
  },
  {
    name: 'parts of two cards run together',
    harmless: false,
    apply({ page, random }) {
      const cards = cardsOf(page);
      if (cards.length < 2) return;
      const from = random.pick(cards);
      const to = random.pick(cards);
      if (from !== to) to.append(...[...from.children].map((one) => one.cloneNode(true)));
    },
  },
  {
    name: 'the part of somebody else left in front',
    harmless: false,
    apply({ page, case: shown, trap }) {
      const [first] = shown.truths;
      if (first?.kind !== 'person') return;
      const part = contentOf(page).querySelector('section');
      if (!part) return;
      const copy = page.createElement('div');
      copy.innerHTML = [first.memberId, encodeURIComponent(first.slug), first.slug, first.name].reduce(
        (html, known, i) => html.replaceAll(known, [trap.memberId, trap.slug, trap.slug, trap.name][i] ?? ''),
        part.outerHTML,
      );
      part.before(copy);
    },
  },
];
