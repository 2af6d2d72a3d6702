import { eachOnce } from '../lists/cardPerson';
import { readConnectionCard } from '../lists/connectionCard';
import { findAllIn, findIn, readItems } from '../page';
import type { Examples, PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';

/** The member's own list of connections in the interface of 2025/26. Nobody has captured it: read or not at all. */

const PATH = /^\/mynetwork\/invite-connect\/connections\/?$/;
const SCREEN = '[data-sdui-screen$=".mynetwork.Connections"]';

const examples: Examples = {
  match: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/?sortBy=recent',
  ],
  not: [
    'https://www.linkedin.com/mynetwork/invite-connect/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D',
    'https://example.com/mynetwork/invite-connect/connections/',
  ],
};

export const connectionsSdui: PageModule = {
  id: 'connections/sdui',
  checkedOn: null,
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
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
  const sightings = readItems(cards, env.items, markOf, (card) => readConnectionCard(card, env.lang));
  return sightings.length > 0
    ? { ok: true, sightings: eachOnce(sightings, () => '') }
    : { ok: false, why: 'empty' };
}

/** Ten cards a load, thousands in the end: the mark costs little. */
function markOf(card: Element): string {
  const labels = card.querySelectorAll('[aria-label], [alt], a[href]').length;
  return `${card.getAttribute('componentkey') ?? ''} ${labels} ${card.textContent}`;
}
