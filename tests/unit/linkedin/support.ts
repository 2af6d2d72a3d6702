import { readPage } from '../../../lib/linkedin/detect';
import { judge } from '../../../lib/linkedin/gate';
import { rootsOf } from '../../../lib/linkedin/roots';
import type { PersonSighting, Reading } from '../../../lib/linkedin/sighting';
import type { Person } from '../../linkedin/people';

/** What the tests of readers share. The DOM is happy-dom's; it has no layout, so visibility is worked out here. */

export const addressOf = (person: Person): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** A page as the reader meets it: parsed, its scripts not run, and without frames, which would be loaded. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<iframe[^>]*>(<\/iframe>)?/g, ''), 'text/html');
}

/** Visible unless a style rule of the page hides a class of the element or of something around it. */
export function renderedIn(page: Document): (element: Element) => boolean {
  const css = [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  const hidden = [...css.matchAll(/\.([\w-]+)\s*\{\s*display:\s*none\s*\}/g)].map((rule) => rule[1] ?? '');
  return (element) => hidden.every((name) => !element.closest(`[class~="${name}"]`));
}

export function readAt(url: string, page: Document): Reading {
  return readPage(rootsOf(page), {
    url,
    title: page.title,
    lang: page.documentElement.lang,
    isRendered: renderedIn(page),
  });
}

/** The person that is believed at this address, or null: what would reach the log. */
export function believedAt(url: string, page: Document): PersonSighting | null {
  const reading = readAt(url, page);
  if (judge(reading, url) !== 'believe' || !reading.ok) return null;
  const [first] = reading.sightings;
  return first?.kind === 'person' ? first : null;
}
