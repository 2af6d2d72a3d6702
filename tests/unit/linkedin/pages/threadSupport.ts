import { overlayEmber } from '../../../../lib/linkedin/pages/overlayEmber';
import { threadEmber } from '../../../../lib/linkedin/pages/threadEmber';
import type { PageModule, Root } from '../../../../lib/linkedin/page';
import type {
  ListSighting,
  PassedSighting,
  ReadEnv,
  Reading,
  ThreadSighting,
} from '../../../../lib/linkedin/sighting';
import type { Person } from '../../../linkedin/people';
import { parse } from '../support';

/** What the tests of conversations share. */

/** Reads without the rest of the extension. @param roots the document first; its language is the page's. */
export function readRoots(
  page: PageModule,
  url: string,
  roots: readonly Root[],
  env: Partial<ReadEnv> = {},
): Reading {
  const [document] = roots as [Document];
  if (!page.isOn(roots)) return { ok: false, why: 'notReady' };
  const { title, documentElement } = document;
  return page.read(roots, { url, title, lang: documentElement.lang, isRendered: () => true, ...env });
}

export const readThread = (url: string, html: string): Reading => readRoots(threadEmber, url, [parse(html)]);
export const readBubbles = (html: string, url = 'https://www.linkedin.com/feed/'): Reading =>
  readRoots(overlayEmber, url, [parse(html)]);

/** @returns what was read. @throws when nothing was. */
export function foundIn(reading: Reading): (ListSighting | PassedSighting)[] {
  if (!reading.ok) throw new Error(`nothing was read: ${reading.why}`);
  return reading.sightings as (ListSighting | PassedSighting)[];
}

/** @returns the only conversation. */
export function onlyThread(reading: Reading): ThreadSighting {
  const [one, ...more] = foundIn(reading);
  if (one?.kind !== 'thread' || more.length > 0) throw new Error(`no thread: ${JSON.stringify(one)}`);
  return one;
}

export const personIs = (person: Person): object => ({ slug: person.slug, name: { value: person.name } });
