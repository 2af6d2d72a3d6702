import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { personCalled } from '../../linkedin/people';
import type { Person } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import type { ShownDegree } from '../../linkedin/profilePage';
import { randomFrom } from '../../linkedin/random';
import { MUTATIONS } from './mutations';
import { addressOf, believedAt, parse } from './support';

/** The people whose pages are changed: every script, particles, credentials, pronouns, a double name. */
export const PEOPLE: readonly Person[] = [
  'tamsin-quillfeather',
  'shirakumo-aoi',
  'ليلى-نورسين-5a21',
  'marisol-quintanar-phd',
  'joost-van-der-kwikstaart',
  'nora-lindqvarn',
  'priya-chandravati-99',
  'yevheniia-zorepad',
  'hedwig-sternbaum',
].map(personCalled);

/** Somebody else who is on the page too. */
export const TRAP: Person = personCalled('ignatius-pell');

export const DEGREES: readonly ShownDegree[] = ['first', 'second', 'third'];
export const TRUE_DEGREE: Record<ShownDegree, string> = {
  first: 'first',
  second: 'other',
  third: 'other',
  self: 'self',
};

/** @returns what is wrong in a reading; nothing when it is right or empty. */
export function wrongIn(found: PersonSighting | null, person: Person, degree: ShownDegree): string[] {
  if (!found) return [];
  const differs = (name: string, value: string | undefined, truth: string): string[] =>
    value === undefined || value === truth ? [] : [`${name}: ${value}, not ${truth}`];
  return [
    ...differs('slug', found.slug, person.slug),
    ...differs('member id', found.memberId, person.memberId),
    ...differs('name', found.name.value, person.name),
    ...differs('headline', found.headline?.value, person.headline),
    ...differs('company', found.company?.value, person.company),
    ...differs('school', found.school?.value, person.school),
    ...differs('location', found.location?.value, person.location),
    ...(found.degree === 'unknown' ? [] : differs('degree', found.degree, TRUE_DEGREE[degree])),
    ...(found.complete && !found.company ? ['complete without the company that is shown'] : []),
  ];
}

/** Reads `count` pages with one to four changes each. @returns what was wrong, with the changes that led to it. */
export function wrongAmongMutants(seed: string, count: number): string[] {
  const random = randomFrom(seed);
  // A line put where another was taken away is another headline; nobody could tell.
  const combined = MUTATIONS.filter(({ name }) => name !== 'a strange paragraph');
  return Array.from({ length: count }).flatMap(() => {
    const person = random.pick(PEOPLE);
    const degree = random.pick(DEGREES);
    const visibility = random.next() < 0.3 ? 'bothVisible' : 'normal';
    const page = parse(profilePage({ person, degree, visibility, also: [TRAP] }));
    const applied = Array.from({ length: random.between(1, 4) }, () => random.pick(combined));
    for (const mutation of applied) mutation.apply(page, random, TRAP);
    const after = applied.map(({ name }) => name).join(', ');
    return wrongIn(believedAt(addressOf(person), page), person, degree).map(
      (wrong) => `${person.slug} (${degree}) after ${after}: ${wrong}`,
    );
  });
}
