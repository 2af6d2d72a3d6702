import type { PageCase } from '../cases/case';
import type { Random } from '../random';

/** What a mutation may know of the page that it changes. */
export interface Scene {
  page: Document;
  case: PageCase;
  random: Random;
  /** Somebody who is nowhere on the page and whom no reading may name. */
  trap: { slug: string; name: string; memberId: string };
}

/** A change that LinkedIn makes to its pages, or might. */
export interface Mutation {
  name: string;
  /**
   * On pages of the new interface a reader must not even notice: there nothing rests on class names, on words, on
   * wrappers, on the order of parts or on what stands beside them.
   */
  harmless: boolean;
  apply(scene: Scene): void;
}

/** The part of a page that speaks of its people: navigation and frames apart. */
export function contentOf(page: Document): Element {
  return page.querySelector('main') ?? page.body;
}

/** The cards of a list, whatever the page; none on a page of one person. */
export function cardsOf(page: Document): Element[] {
  const cards = contentOf(page).querySelectorAll(
    '[role="listitem"], article.nt-card, [data-id^="urn:li:activity"], .feed-shared-update-v2, .mn-connection-card, [componentkey^="ConnectionCard_"]',
  );
  return [...cards].filter((card) => !card.parentElement?.closest('[role="listitem"]'));
}

/** Takes names apart from the words around them, which are the interface's. */
export function withoutNames(
  text: string,
  names: readonly string[],
  replace: (words: string) => string,
): string {
  const found = names.find((name) => name !== '' && text.includes(name));
  if (found === undefined) return text.trim() === '' ? text : replace(text);
  const at = text.indexOf(found);
  return (
    withoutNames(text.slice(0, at), names, replace) +
    found +
    withoutNames(text.slice(at + found.length), names, replace)
  );
}

/** Proper names on the page, of people, companies and schools: no translation changes them. Longest first. */
export function namesOn({ truths, bystanders }: PageCase): string[] {
  const said = truths.flatMap(({ name, facts }) => [name, ...Object.values(facts).map(String)]);
  const parts = said.flatMap((one) => [one, ...one.split(' | ')]);
  const names = [...parts, ...bystanders.map(({ name }) => name)].filter((one) => /\p{L}{2}/u.test(one));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}
