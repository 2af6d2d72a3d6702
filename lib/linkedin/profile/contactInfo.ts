import { linksIn } from '../links';
import { findAllIn } from '../page';
import type { Root } from '../page';
import type { Unproven } from '../sighting';
import { sameName, textOf } from '../text';
import { calendarDay, monthDay } from '../words/times';

/**
 * The contact-info overlay, which only the user opens. Nobody has captured it; its screen name, and the icons
 * that tell its rows apart in any language, are reported (2026-08).
 */

const PATH = /\/overlay\/contact-info\/?$/;
const DIALOGS =
  '[data-sdui-screen$=".ProfileContactDetailsOverlay"], .pv-contact-info, dialog, [role="dialog"]';
const ICONS = { mail: 'envelope', birthday: 'calendar', connected: 'people' } as const;
const MAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']{1,190}\.[^\s@<>"'.]{2,24}$/;

/** Whose overlay it must be. */
export interface OverlayOwner {
  slug: string;
  name: string;
}

/**
 * @param url of the top frame; only where it names the overlay is there anything to read.
 * @returns what the overlay says. It must name the person a second time, by a link to their profile or by a
 *   heading, and nobody else.
 */
export function contactInfo(
  roots: readonly Root[],
  owner: OverlayOwner,
  { url, lang }: { url: string; lang: string },
): Pick<Unproven, 'birthday' | 'connectedOn' | 'mail'> {
  if (!PATH.test(new URL(url).pathname)) return {};
  const dialog = dialogOf(roots, owner);
  if (!dialog) return {};
  const birthday = only(dialog, ICONS.birthday, (row) => textsOf(row).map((text) => monthDay(text, lang)));
  const connectedOn = only(dialog, ICONS.connected, (row) =>
    textsOf(row).map((text) => calendarDay(text, lang)),
  );
  const mail = only(dialog, ICONS.mail, mailsOf);
  return {
    ...(birthday !== null && { birthday: { value: birthday, via: 'icon' } }),
    ...(connectedOn !== null && { connectedOn: { value: connectedOn, via: 'icon' } }),
    ...(mail !== null && { mail: { value: mail, via: 'icon' } }),
  };
}

/** The widest dialog that names the person; null where two are open or somebody else is named. */
function dialogOf(roots: readonly Root[], { slug, name }: OverlayOwner): Element | null {
  const found = findAllIn(roots, DIALOGS);
  const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  const fitting = outer.filter((dialog) => hasIcon(dialog, '') || dialog.querySelector('a[href^="mailto:"]'));
  const [dialog, ...more] = fitting;
  if (!dialog || more.length > 0) return null;
  const slugs = linksIn(dialog).flatMap(({ facts }) => (facts.slug === undefined ? [] : [facts.slug]));
  if (slugs.some((one) => one !== slug)) return null;
  const named = [...dialog.querySelectorAll('h1, h2')].some((one) => sameName(textOf(one), name));
  return slugs.length > 0 || named ? dialog : null;
}

/** The one value that the row of this icon gives; null where it gives none, or several. */
function only(dialog: Element, icon: string, valuesOf: (row: Element) => (string | null)[]): string | null {
  const rows = iconsIn(dialog, icon).flatMap((one) => rowOf(one, dialog) ?? []);
  const values = new Set(rows.flatMap(valuesOf).filter((value) => value !== null));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** The smallest part around an icon that has text and no second icon. */
function rowOf(icon: Element, dialog: Element): Element | null {
  let row = icon.parentElement;
  while (row && row !== dialog && textOf(row) === '') row = row.parentElement;
  return row && row !== dialog && row.querySelectorAll('svg').length === 1 ? row : null;
}

/** Icons by the beginning of their name, in the ways that both interfaces write it. */
function iconsIn(root: Element, name: string): Element[] {
  return [...root.querySelectorAll('svg')].filter((svg) =>
    [
      svg.getAttribute('id'),
      svg.getAttribute('data-test-icon'),
      svg.getAttribute('type'),
      svg.querySelector('use')?.getAttribute('href')?.replace(/^#/, ''),
    ].some((id) => id?.startsWith(name) && /^(envelope|calendar|people|phone|link|house|home)/.test(id)),
  );
}

const hasIcon = (root: Element, name: string): boolean => iconsIn(root, name).length > 0;

/** Texts of the smallest elements, each once. */
function textsOf(row: Element): string[] {
  const leaves = [...row.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
  return [...new Set(leaves.map((one) => textOf(one, 80)).filter((text) => text !== ''))];
}

function mailsOf(row: Element): string[] {
  const linked = [...row.querySelectorAll('a[href^="mailto:"]')].map(
    (one) => (one.getAttribute('href') ?? '').slice('mailto:'.length).split('?')[0] ?? '',
  );
  const texts = linked.length > 0 ? linked : textsOf(row);
  return texts.map((text) => text.trim().toLowerCase()).filter((text) => MAIL.test(text));
}
