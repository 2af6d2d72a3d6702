import type { PageModule } from '../../lib/linkedin/page';
import { rootsOf } from '../../lib/linkedin/roots';
import type { ItemMemory, PassedSighting, PostSighting, Reading } from '../../lib/linkedin/sighting';

/** How tests ask one page module, without the gate and the other pages. */

/** @returns what the module says of the page; `notReady` where it does not see itself. */
export function readPost(page: PageModule, document: Document, url: string, items?: ItemMemory): Reading {
  const roots = rootsOf(document);
  if (!page.matches(url)) return { ok: false, why: 'wrongPage' };
  if (!page.isOn(roots)) return { ok: false, why: 'notReady' };
  const { title } = document;
  const lang = document.documentElement.lang;
  return page.read(roots, { url, title, lang, isRendered: () => true, ...(items && { items }) });
}

/** @returns the posts of a reading, in page order; none where nothing was read. */
export function sightingsOf(reading: Reading): (PostSighting | PassedSighting)[] {
  if (!reading.ok) return [];
  return reading.sightings.filter((one) => one.kind === 'post' || one.kind === 'passed');
}

/**
 * Parses a page as the live page is: links inside links, which LinkedIn builds by script and no HTML parser keeps
 * (happy-dom's even moves what follows them out of the list).
 */
export function parseNested(html: string, parse: (html: string) => Document): Document {
  const page = parse(html.replace(/<(\/?)a(?=[\s>])/g, '<$1nested-a'));
  for (const stand of [...page.querySelectorAll('nested-a')]) {
    const link = page.createElement('a');
    for (const { name, value } of stand.attributes) link.setAttribute(name, value);
    link.append(...stand.childNodes);
    stand.replaceWith(link);
  }
  return page;
}
