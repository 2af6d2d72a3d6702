import { degreeBy, degreeNumeral, showsIcon, showsLink } from './degree';
import type { DegreeMarks } from './degree';
import { between } from './emberCard';
import type { EmberCard } from './emberCard';
import { fold } from '../words/fold';
import { packsFor } from '../words/locales';
import type { Degree, ReadEnv } from '../sighting';
import { textOf } from '../text';

/**
 * How the person of an old top card is connected. The badge behind the name says the degree twice, for eyes and
 * for screen readers ("2nd", "2nd degree connection"; 2024-07); the icon of an invitation and the list of their
 * connections can contradict it.
 */
export function emberDegree(card: EmberCard, memberId: string | null, env: ReadEnv): Degree {
  const { root, links, isStrange } = card;
  const isRendered = (one: Element): boolean => !isStrange(one) && env.isRendered(one);
  const [slug] = card.slugs;
  return degreeBy({
    // In this generation the bell is offered to followers too.
    bell: false,
    connectionsListed: showsLink(
      links,
      ({ listsAllOf }) => memberId !== null && listsAllOf === memberId,
      isRendered,
    ),
    invitation: showsIcon(root, 'connect-small', isRendered),
    edits: links.some(({ facts }) => facts.slug === slug && /^edit(\/|$)/.test(facts.below ?? '')),
    message: root.querySelector('.profile-action-compose-option') !== null,
    line: badgeLine(card, env),
  });
}

function badgeLine(card: EmberCard, { lang, isRendered }: ReadEnv): DegreeMarks['line'] {
  const badges = between(card, '.distance-badge').filter(isRendered);
  const texts = badges.flatMap((badge) => {
    const parts = [...badge.querySelectorAll('span')].filter((one) => one.childElementCount === 0);
    return parts.length > 0 ? parts.map((one) => textOf(one)) : [textOf(badge)];
  });
  const said = new Set(texts.filter((text) => text !== '').map((text) => degreeWord(text, lang)));
  const [line, ...more] = said;
  return line !== undefined && more.length === 0 ? line : null;
}

/** By its numeral or, where the language writes none, by the words of its pack. */
function degreeWord(text: string, lang: string): DegreeMarks['line'] {
  const numeral = degreeNumeral(text);
  if (numeral) return numeral;
  const pack = packsFor(lang).find(
    ({ degree }) => degree.first.test(fold(text)) || degree.other.test(fold(text)),
  );
  if (!pack) return null;
  return pack.degree.first.test(fold(text)) ? 'first' : 'other';
}
