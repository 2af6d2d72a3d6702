import { personLinks } from './conversation';
import type { Linked } from './conversation';
import { isDegreeLine } from '../profile/degree';
import type { Degree, Seen } from '../sighting';
import { textOf, tidy } from '../text';

/**
 * The card of the other side over the first message of a conversation of two (`msg-s-profile-card-one-to-one`): name,
 * degree, headline. Seen in a public capture of 2023-02, reported until 2026. It comes with the beginning of the list,
 * so long conversations may not have it.
 */
export interface ProfileCard {
  links: Linked[];
  name: string | null;
  degree: Degree;
  headline?: Seen;
}

const CARD = '.msg-s-profile-card, .msg-s-profile-card-one-to-one';
const NAME = '.profile-card-one-to-one__profile-link, .artdeco-entity-lockup__title a';

/** @returns the one card; without a name and links where there is none, or several. */
export function cardOf(list: Element): ProfileCard {
  const cards = [...list.querySelectorAll(CARD)].filter((card) => !card.parentElement?.closest(CARD));
  const links = cards.flatMap((card) => personLinks(card));
  const [card] = cards;
  if (!card || cards.length > 1) return { links, name: null, degree: 'unknown' };
  const names = new Set([...card.querySelectorAll(NAME)].map((element) => textOf(element, 200)));
  names.delete('');
  const [name] = names;
  const subtitles = [...card.querySelectorAll('.artdeco-entity-lockup__subtitle')];
  const headline = subtitles.length === 1 ? textOf(subtitles[0] ?? null) : '';
  return {
    links,
    name: names.size === 1 && name !== undefined ? name : null,
    degree: degreeOf([...card.querySelectorAll('.artdeco-entity-lockup__degree')]),
    ...(headline !== '' && { headline: { value: headline, via: 'profileCard' } }),
  };
}

/** "· 1st", "· 1er": the numeral, in the scripts that write one. */
function degreeOf(lines: readonly Element[]): Degree {
  const [line] = lines;
  if (!line || lines.length > 1 || !isDegreeLine(line)) return 'unknown';
  const said = tidy(line.textContent).replace(/^[·•]\s*/u, '');
  if (/^[1١۱१১๑]/u.test(said)) return 'first';
  return /^[23٢٣۲۳२३২৩๒๓]/u.test(said) ? 'other' : 'unknown';
}
