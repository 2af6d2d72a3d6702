import { connectionsEmberAddress } from '../addresses/connections';
import { cardLinks, eachOnce, holdsName, labelsIn, tieOf, witnessesOf } from '../lists/cardPerson';
import { connectedOn } from '../lists/connectionDate';
import { findAllIn, findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ConnectionSighting, PassedSighting, ReadEnv, Reading } from '../sighting';
import { textOf } from '../text';

/** The list of connections in the interface before 2025, as old public scripts name its classes; not captured. */

const CARD = '.mn-connection-card';

export const connectionsEmber: PageModule = {
  ...connectionsEmberAddress,
  isOn: (roots) => findIn(roots, `${CARD}, .mn-connections`) !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const cards = findAllIn(roots, CARD).filter((card) => !card.parentElement?.closest(CARD));
  const sightings = readItems(cards, env, markOf, (card) => readCard(card, env.lang));
  return sightings.length > 0
    ? { ok: true, sightings: eachOnce(sightings, () => '') }
    : { ok: false, why: 'empty' };
}

/** Two people may have one name and one occupation: their links tell them apart. */
function markOf(card: Element): string {
  const links = [...card.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return `${links.join(' ')} ${card.querySelectorAll('[alt], [aria-label]').length} ${card.textContent}`;
}

/** Picture link, link with name and occupation, `<time>`, message button. */
function readCard(card: Element, lang: string): ConnectionSighting | PassedSighting {
  const passed = (why: PassedSighting['why']): PassedSighting => ({ kind: 'passed', of: 'connection', why });
  const links = cardLinks(card);
  if (links.profiles.length === 0) return passed('noPerson');
  if (links.slugs.length > 1 || links.memberIds.length > 1) return passed('severalPeople');
  const [slug] = links.slugs;
  const name = onlyText(card, '.mn-connection-card__name');
  const labelled = labelsIn(card).some((label) => name !== null && holdsName(label, name));
  if (slug === undefined || links.torn || name === null || !tieOf(links, slug, name)) return passed('unsure');
  // The link with the name holds the name by itself; something else must say it too.
  if (!labelled && tieOf({ ...links, profiles: [] }, slug, name) === null) return passed('unsure');
  const [memberId] = links.memberIds;
  const headline = onlyText(card, '.mn-connection-card__occupation');
  const date = onlyText(card, 'time');
  const day = date === null ? null : connectedOn(date, lang);
  return {
    kind: 'connection',
    person: {
      slug,
      ...(memberId !== undefined && { memberId }),
      name: { value: name, via: 'class' },
      degree: 'first',
      ...(headline !== null && { headline: { value: headline, via: 'class' } }),
      witnesses: witnessesOf({
        profileLink: true,
        memberUrn: memberId !== undefined,
        nameText: true,
        label: labelled,
        secondLink: links.profiles.length > 1,
      }),
    },
    ...(day && { connectedOn: day }),
  };
}

/** @returns the text of the only such element; null where there is none, several, or words for screen readers in it. */
function onlyText(card: Element, selector: string): string | null {
  const elements = [...card.querySelectorAll(selector)];
  if (elements.some((element) => element.querySelector('.visually-hidden'))) return null;
  const [one, ...more] = elements.map((element) => textOf(element)).filter(Boolean);
  return one !== undefined && more.length === 0 ? one : null;
}
