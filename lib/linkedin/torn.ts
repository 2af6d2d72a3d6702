import { slugSays } from './lists/slugSays';
import type { ListSighting, PassedSighting } from './sighting';
import { wordsOf } from './text';

type Item = ListSighting | PassedSighting;

/**
 * Takes back what contradicts itself on one page. An item that got somebody else's link or content, be it for a
 * moment, mostly stands there with that person's own: two items with one slug have one name and one member id, two
 * with one member id have one slug, two with one post id have one author. Which of two is right nobody can say.
 * Two people may have one name, and then their slugs mostly say it.
 * @returns the sightings in their order; those that are torn as passed over.
 */
export function withoutTorn(sightings: readonly Item[]): Item[] {
  const names = new Ways();
  const ids = new Ways();
  const slugsOfId = new Ways();
  const slugsOfName = new Ways();
  const authors = new Ways();
  for (const one of sightings) {
    if (one.kind === 'passed') continue;
    const { slug, memberId, name } = one.person;
    names.add(slug, name.value);
    ids.add(slug, memberId);
    slugsOfId.add(memberId, slug);
    slugsOfName.add(name.value, slug);
    if (one.kind === 'post') authors.add(one.postId?.value, slug ?? memberId);
  }
  const tornSlugs = new Set(names.several().filter((slug) => !canAllBeOne(names.of(slug))));
  return sightings.map((one) => {
    if (one.kind === 'passed') return one;
    const { slug, memberId, name } = one.person;
    const isTorn =
      (slug !== undefined && tornSlugs.has(slug)) ||
      ids.of(slug).length > 1 ||
      slugsOfId.of(memberId).length > 1 ||
      (slugsOfName.of(name.value).length > 1 && !slugSays(slug ?? '', name.value)) ||
      (one.kind === 'post' && authors.of(one.postId?.value).length > 1);
    return isTorn ? { kind: 'passed', of: one.kind, why: 'unsure' } : one;
  });
}

/** What goes with a key, each once. */
class Ways {
  private readonly found = new Map<string, string[]>();

  add(key: string | undefined, value: string | undefined): void {
    if (key === undefined || value === undefined) return;
    const known = this.found.get(key);
    if (!known) this.found.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }

  of(key: string | undefined): readonly string[] {
    return (key !== undefined && this.found.get(key)) || [];
  }

  /** The keys with more than one. */
  several(): string[] {
    return [...this.found].filter(([, values]) => values.length > 1).map(([key]) => key);
  }
}

/** Whether all words of the shorter name are in the longer, for every two: "Ada" and "Ada Example, PhD". */
function canAllBeOne(names: readonly string[]): boolean {
  return names.every((one, i) => names.slice(i + 1).every((other) => canBeOne(one, other)));
}

function canBeOne(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return short.length === 0 ? one === other : short.every((word) => long.includes(word));
}
