import type { Person } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import type { Random } from '../../linkedin/random';
import { parse } from './support';

/** Changes that LinkedIn makes to its pages, or might. */
export interface Mutation {
  name: string;
  /** A reader must not even notice. */
  harmless: boolean;
  apply(page: Document, random: Random, trap: Person): void;
}

const CARD = 'section[componentkey$="Topcard"]';
const inCard = (page: Document, selector: string): Element[] => [
  ...page.querySelectorAll(
    selector
      .split(', ')
      .map((one) => `${CARD} ${one}`)
      .join(', '),
  ),
];
const drop = (elements: Iterable<Element>): void => {
  for (const element of elements) element.remove();
};

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'all classes renamed',
    harmless: true,
    apply(page, random) {
      const renamed = new Map<string, string>();
      const nameFor = (old: string): string => {
        if (!renamed.has(old)) renamed.set(old, `_${random.text(8)}`);
        return renamed.get(old) ?? old;
      };
      for (const element of page.querySelectorAll('[class]')) {
        const names = (element.getAttribute('class') ?? '').split(' ');
        element.setAttribute('class', names.map(nameFor).join(' '));
      }
      for (const style of page.querySelectorAll('style')) {
        style.textContent = style.textContent.replace(/\.([\w-]+)/g, (_, old: string) => `.${nameFor(old)}`);
      }
    },
  },
  {
    name: 'data-view-name gone',
    harmless: true,
    apply(page) {
      for (const element of page.querySelectorAll('[data-view-name]'))
        element.removeAttribute('data-view-name');
    },
  },
  {
    name: 'labels translated',
    harmless: true,
    apply(page, random) {
      for (const element of page.querySelectorAll('[aria-label]')) {
        element.setAttribute('aria-label', random.text(12));
      }
      const spoken =
        'button, a[href*="contact-info"], a[href*="/messaging/"] span span, a[href*="invite"] span span';
      for (const element of page.querySelectorAll(spoken)) element.textContent = random.text(9);
    },
  },
  {
    name: 'wrappers around every paragraph and link of the card',
    harmless: true,
    apply(page) {
      for (const element of inCard(page, 'p, a, h2')) {
        const wrapper = page.createElement('div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    },
  },
  {
    name: 'order of the cards changed',
    harmless: true,
    apply(page) {
      const card = page.querySelector(CARD);
      const column = card?.parentElement?.parentElement;
      if (card?.parentElement) column?.append(card.parentElement);
    },
  },
  {
    name: 'somebody else in a column in front',
    harmless: true,
    apply(page, _random, trap) {
      const address = `https://www.linkedin.com/in/${trap.slug}/`;
      const decoy = `<aside><section><a href="${address}"><h2>${trap.name}</h2></a><p>· 1st</p><p>${trap.headline}</p>
        <div role="button"><svg id="company-accent-4"></svg><p>${trap.company}</p></div><svg id="bell-fill-medium"></svg>
        <a href="/messaging/compose/?recipient=${trap.memberId}"></a></section></aside>`;
      page.querySelector('[data-testid="lazy-column"]')?.insertAdjacentHTML('afterbegin', decoy);
    },
  },
  {
    name: 'component keys gone',
    harmless: true,
    apply(page) {
      for (const element of page.querySelectorAll('[componentkey]')) element.removeAttribute('componentkey');
    },
  },
  {
    name: 'component keys changed',
    harmless: true,
    apply(page, random) {
      for (const element of page.querySelectorAll('[componentkey]')) {
        element.setAttribute('componentkey', random.text(20));
      }
    },
  },
  {
    name: 'both degree lines visible',
    harmless: false,
    apply: (page) => drop(page.querySelectorAll('style')),
  },
  {
    name: 'degree lines in another script',
    harmless: false,
    apply(page) {
      for (const line of inCard(page, 'p')) {
        if (line.textContent.startsWith('· ')) line.textContent = '· 次';
      }
    },
  },
  {
    name: 'degree lines gone',
    harmless: false,
    apply: (page) => drop(inCard(page, 'p').filter((line) => line.textContent.startsWith('· '))),
  },
  {
    name: 'icons renamed',
    harmless: false,
    apply(page, random) {
      for (const icon of page.querySelectorAll('svg[id]')) icon.setAttribute('id', random.text(8));
    },
  },
  {
    name: 'one icon renamed',
    harmless: false,
    apply(page, random) {
      const icons = inCard(page, 'svg[id]');
      if (icons.length > 0) random.pick(icons).setAttribute('id', 'renamed');
    },
  },
  {
    name: 'one paragraph of the card missing',
    harmless: false,
    apply(page, random) {
      const lines = inCard(page, 'p');
      if (lines.length > 0) random.pick(lines).remove();
    },
  },
  {
    name: 'one link of the card missing',
    harmless: false,
    apply(page, random) {
      const links = inCard(page, 'a');
      if (links.length > 0) random.pick(links).remove();
    },
  },
  {
    name: 'half of the card missing',
    harmless: false,
    apply(page, random) {
      drop(inCard(page, '*').filter(() => random.next() < 0.15));
    },
  },
  {
    name: 'half of the page missing',
    harmless: false,
    apply(page, random) {
      drop([...page.querySelectorAll('body *')].filter(() => random.next() < 0.1));
    },
  },
  {
    name: 'title late',
    harmless: false,
    apply(page, _random, trap) {
      page.title = `${trap.name} | LinkedIn`;
    },
  },
  {
    name: 'a strange paragraph',
    harmless: false,
    apply(page, random) {
      const lines = inCard(page, 'p');
      if (lines.length === 0) return;
      const line = page.createElement('p');
      line.textContent = random.pick(['Open to work', 'She/Her', '· New', 'Video Player is loading.', '2nd']);
      random.pick(lines).before(line);
    },
  },
  {
    name: 'the card of the person before still there, in front',
    harmless: false,
    apply(page, random, trap) {
      const before = parse(profilePage({ person: trap, degree: random.pick(['first', 'second'] as const) }));
      const card = before.querySelector(CARD);
      if (card) page.querySelector('main')?.prepend(page.importNode(card, true));
    },
  },
];
