import { memberIdBeside } from './emberCard';
import { fold } from '../words/fold';
import { linksIn, personIn } from '../links';
import type { PersonSighting, ReadEnv, Reading, RoleSeen, Seen, Witness } from '../sighting';
import { textOf, tidy } from '../text';
import { distinct } from './topCard';

/** The page of all positions of one person, `/in/<slug>/details/experience/`: what both generations share. */

/** What a page offers. */
export interface ExperienceParts {
  /** The main column, without other people's. */
  column: Element;
  /** Where else the page writes the person's name. */
  names: readonly Element[];
  roles: () => RoleSeen[];
}

/**
 * The page has no top card. Its person is the one of the address if links of the main column to parts of a profile
 * name the same slug and no other. The name is the one part of the title that a link to the person (or the bar on
 * top) repeats, or whose words are in the slug; a heading does not do, since the page's own is in the title too. Bar
 * and title may both be the page's before: alone they do where nothing of the name can be in the slug.
 */
export function experienceOf({ column, names, roles }: ExperienceParts, env: ReadEnv): Reading {
  const links = linksIn(column).filter(({ element }) => !element.closest('aside'));
  const slugs = distinct(links.map(({ facts }) => (facts.below ? facts.slug : undefined)));
  const [slug, ...others] = slugs;
  if (others.length > 0) return { ok: false, why: 'disagree' };
  if (slug === undefined) return { ok: false, why: 'noIdentity' };
  const memberId = memberIdBeside(column, slug);
  const named = personIn(env.url);
  if (named !== slug && (memberId === null || named !== memberId)) return { ok: false, why: 'disagree' };

  const own = links.filter(({ facts }) => facts.slug === slug && !facts.below).map(({ element }) => element);
  const name = nameOf(titleParts(env.title), own, names, slug);
  if (!name) return { ok: false, why: 'noIdentity' };
  const seen = roles();
  if (seen.length === 0) return { ok: false, why: 'empty' };
  const witnesses: Witness[] = [
    'address',
    'title',
    ...(name.via === 'title+text' ? ['heading' as const] : []),
  ];
  const edits = links.some(({ facts }) => /(^|\/)edit(\/|$)/.test(facts.below ?? ''));
  const person: PersonSighting = {
    kind: 'person',
    slug,
    ...(memberId !== null && { memberId }),
    witnesses,
    degree: edits ? 'self' : 'unknown',
    name,
    unproven: { roles: seen },
    complete: false,
  };
  return { ok: true, sightings: [person] };
}

function nameOf(
  parts: readonly string[],
  links: readonly Element[],
  bar: readonly Element[],
  slug: string,
): Seen | null {
  const textsOf = (places: readonly Element[]): string[] =>
    distinct(places.map((one) => textOf(one, 200))).filter((text) => text !== '');
  const found = distinct([...textsOf(links), ...textsOf(bar)]);
  const linked = textsOf(links).length > 0;
  // Two names: one of them was left by the page before.
  const texts = found.length === 1 ? found : [];
  const one = (fits: (part: string) => boolean, via: string): Seen | null => {
    const [value, ...more] = parts.filter(fits);
    return value !== undefined && more.length === 0 ? { value, via } : null;
  };
  return (
    one((part) => texts.includes(part) && (linked || canBeInSlug(part, slug)), 'title+text') ??
    one((part) => isInSlug(part, slug), 'title+slug')
  );
}

/** Whether a word of the name is in the slug, or none could be: slugs are mostly written in Latin letters. */
function canBeInSlug(name: string, slug: string): boolean {
  const known = fold(slug).split('-');
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return !/\p{Script=Latin}/u.test(name) || words.some((word) => word !== '' && known.includes(word));
}

/** Whether every word of a name of two words or more is in the slug: "Ada Example" in `ada-example-3b17`. */
function isInSlug(name: string, slug: string): boolean {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const known = fold(slug).split('-');
  return words.length >= 2 && words.every((word) => known.includes(word));
}

/** "(3) Experience | Ada Example | LinkedIn" in parts, without news and LinkedIn's own; their order is not known. */
function titleParts(title: string): string[] {
  const parts = tidy(title)
    .replace(/^\(\d+\+?\)\s*/u, '')
    .split(/\s+\|\s+/u);
  return parts.filter((part) => part !== '' && part !== 'LinkedIn');
}
