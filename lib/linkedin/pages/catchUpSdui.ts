import { catchUpSduiAddress } from '../addresses/catchUp';
import { eachOnce } from '../lists/cardPerson';
import { readCatchUpCard } from '../lists/catchUpCard';
import type { CatchUpTab } from '../lists/catchUpEvent';
import { findAllIn, findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ListSighting, ReadEnv, Reading } from '../sighting';

/** The catch-up page, LinkedIn's own list of reasons to write; the birthday tab was checked on a page of 2025-11. */

const SCREEN = '[data-sdui-screen*=".mynetwork.CatchUp"]';

/** By the end of the screen's name; `CatchUpAll` has no event of its own. */
const TABS: readonly [RegExp, CatchUpTab][] = [
  [/CatchUpBirthdays?$/, 'birthday'],
  [/CatchUpWorkAnniversar(y|ies)$/, 'workAnniversary'],
  [/CatchUpJobChanges?$/, 'jobChange'],
  [/CatchUpEducations?$/, 'education'],
];

export const catchUpSdui: PageModule = {
  ...catchUpSduiAddress,
  isOn: (roots) => findIn(roots, '[data-rehydrated="true"]') !== null && findIn(roots, SCREEN) !== null,
  read,
};

/** Reads every card for itself; one that is not understood takes nothing from the others. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const screens = findAllIn(roots, SCREEN);
  if (screens.length === 0) return { ok: false, why: 'notReady' };
  const tab = tabOf(screens);
  const items = findAllIn(roots, '[role="listitem"]').filter((item) => isOurs(item) && isInnermost(item));
  const sightings = readItems(
    items,
    // What a card is also depends on the tab, which is told outside of it.
    env.items ? { items: env.items } : {},
    (item) => `${tab} ${markOf(item)}`,
    (item) => readCatchUpCard(item, tab, env.lang),
  );
  return sightings.length > 0
    ? { ok: true, sightings: eachOnce(sightings, eventOf) }
    : { ok: false, why: 'empty' };
}

/** LinkedIn's own id of the event, or else its kind. */
function eventOf(sighting: ListSighting): string {
  if (sighting.kind !== 'catchUp') return '';
  return sighting.event.id ?? sighting.event.type;
}

/** Not another page's leftover. Links in links can put the cards of a saved page behind their screen. */
function isOurs(item: Element): boolean {
  return item.closest('[data-sdui-screen]')?.matches(SCREEN) ?? true;
}

/** A carousel is a list item with items of its own: what it holds is theirs. */
function isInnermost(item: Element): boolean {
  const inner = [...item.querySelectorAll('[role="listitem"]')];
  return inner.every((one) => one.querySelector('a[href*="/in/"]') === null);
}

/** Lists put new content into elements that they have: what a card says is what it is. */
function markOf(item: Element): string {
  const links = [...item.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const labels = item.querySelectorAll('[aria-label], [alt]').length;
  return `${links.join(' ')} ${labels} ${item.textContent}`;
}

/** The one tab that the page shows; none while it changes from one to the next. */
function tabOf(screens: readonly Element[]): CatchUpTab | null {
  const [name = '', ...more] = new Set(screens.map((one) => one.getAttribute('data-sdui-screen') ?? ''));
  return more.length > 0 ? null : (TABS.find(([ending]) => ending.test(name))?.[1] ?? null);
}
