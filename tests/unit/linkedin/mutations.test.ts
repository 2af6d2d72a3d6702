// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profilePage } from '../../linkedin/profilePage';
import { randomFrom } from '../../linkedin/random';
import { MUTATIONS } from './mutations';
import { addressOf, believedAt, parse } from './support';
import { DEGREES, PEOPLE, TRAP, TRUE_DEGREE, wrongAmongMutants, wrongIn } from './truth';

/**
 * LinkedIn changes its pages every few weeks. Whatever it changes: what is read is right, or it is empty,
 * never wrong.
 */
describe('after a redesign', () => {
  it.each(MUTATIONS.filter(({ harmless }) => harmless))('$name: everything is still read', (mutation) => {
    for (const [nth, person] of PEOPLE.entries()) {
      const degree = DEGREES[nth % 2] ?? 'first';
      const page = parse(profilePage({ person, degree, also: [TRAP] }));
      mutation.apply(page, randomFrom(`${mutation.name} ${person.slug}`), TRAP);
      const found = believedAt(addressOf(person), page);
      expect(wrongIn(found, person, degree)).toEqual([]);
      expect(found).toMatchObject({
        name: { value: person.name },
        headline: { value: person.headline },
        company: { value: person.company },
        degree: TRUE_DEGREE[degree],
        complete: true,
      });
    }
  });

  it.each(MUTATIONS.filter(({ harmless }) => !harmless))('$name: right or empty', (mutation) => {
    for (const [nth, person] of PEOPLE.entries()) {
      const degree = DEGREES[nth % 3] ?? 'first';
      const page = parse(profilePage({ person, degree, also: [TRAP] }));
      mutation.apply(page, randomFrom(`${mutation.name} ${person.slug}`), TRAP);
      expect(wrongIn(believedAt(addressOf(person), page), person, degree)).toEqual([]);
    }
  });

  it('several changes at once, a hundred times: right or empty', { timeout: 60_000 }, () => {
    expect(wrongAmongMutants('mutants', 100)).toEqual([]);
  });
});
