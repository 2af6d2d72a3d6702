import type { PageModule } from '../../../../lib/linkedin/page';
import { rootsOf } from '../../../../lib/linkedin/roots';
import type { PersonSighting, Reading } from '../../../../lib/linkedin/sighting';
import { renderedIn } from '../support';

/** Reads a page with one module, as far as the module says that it is its page. */
export function readWith(module: PageModule, url: string, page: Document): Reading {
  const roots = rootsOf(page);
  if (!module.matches(url)) return { ok: false, why: 'wrongPage' };
  if (!module.isOn(roots)) return { ok: false, why: 'notReady' };
  return module.read(roots, {
    url,
    title: page.title,
    lang: page.documentElement.lang,
    isRendered: renderedIn(page),
  });
}

/** @returns the person that a page of one person gives, or null. */
export function personWith(module: PageModule, url: string, page: Document): PersonSighting | null {
  const reading = readWith(module, url, page);
  const [first] = reading.ok ? reading.sightings : [];
  return first?.kind === 'person' ? first : null;
}
