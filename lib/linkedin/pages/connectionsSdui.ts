import { connectionsSduiAddress } from '../addresses/connections';
import { eachOnce } from '../lists/cardPerson';
import { readConnectionCard } from '../lists/connectionCard';
import { findAllIn, findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';

/** The member's own list of connections in the interface of 2025/26. Nobody has captured it: read or not at all. */

const SCREEN = '[data-sdui-screen$=".mynetwork.Connections"]';

export const connectionsSdui: PageModule = {
  ...connectionsSduiAddress,
  isOn: (roots) => findIn(roots, '[data-rehydrated="true"]') !== null && findIn(roots, SCREEN) !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const screens = findAllIn(roots, SCREEN);
  if (screens.length === 0) return { ok: false, why: 'notReady' };
  // A wrapper repeats the key of the card inside it.
  const cards = findAllIn(screens, '[componentkey^="ConnectionCard_"]').filter(
    (card) => !card.parentElement?.closest('[componentkey^="ConnectionCard_"]'),
  );
  const sightings = readItems(cards, env, markOf, (card) => readConnectionCard(card, env.lang));
  return sightings.length > 0
    ? { ok: true, sightings: eachOnce(sightings, () => '') }
    : { ok: false, why: 'empty' };
}

/** Ten cards a load, thousands in the end: the mark costs little. */
function markOf(card: Element): string {
  const labels = card.querySelectorAll('[aria-label], [alt], a[href]').length;
  return `${card.getAttribute('componentkey') ?? ''} ${labels} ${card.textContent}`;
}
