import { BIRTHDAY, CONNECTED_ON, STUDIED, careerOf, mailOf } from '../career';
import { experienceEmberPage, experiencePage } from '../experiencePage';
import type { PageLanguage } from '../labels';
import { personCalled } from '../people';
import type { Person } from '../people';
import { profileEmberPage } from '../profileEmberPage';
import { aboutText, profilePage } from '../profilePage';
import type { ShownDegree } from '../topCard';
import type { PageCase, Truth } from './case';

const BYSTANDERS = ['ignatius-pell', 'zofia-mglista'].map(personCalled);
const DEGREES = { first: 'first', second: 'other', third: 'other', self: 'self' } as const;

type Row = [slug: string, lang: PageLanguage, degree: ShownDegree];
const ROWS: readonly Row[] = [
  ['tamsin-quillfeather', 'en', 'first'],
  ['odalys-fernhollow-3b17', 'fr', 'second'],
  ['hedwig-sternbaum', 'de', 'third'],
  ['ليلى-نورسين-5a21', 'ar', 'first'],
  ['shirakumo-aoi', 'en', 'second'],
  ['wren-applegarth', 'en', 'self'],
];

/** Profiles and pages of all positions, in both generations. @param seed other class names and keys. */
export function cases(seed: string): PageCase[] {
  const also = BYSTANDERS;
  return ROWS.flatMap(([slug, lang, degree]) => {
    const person = personCalled(slug);
    const home = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
    const own = degree === 'self';
    const common = { bystanders: [...BYSTANDERS] };
    const truth = profileTruth(person, degree);
    const late = { ...careerFacts(person, lang), ...schoolFacts(person) };
    const withLate = { ...common, truths: [{ ...truth, facts: { ...truth.facts, ...late } }] };
    const withContact = {
      ...common,
      truths: [{ ...truth, facts: { ...truth.facts, ...contactFacts(person) } }],
    };
    const positions = { ...common, truths: [positionsTruth(person, lang, own)] };
    const named = `${lang}, ${degree}`;
    return [
      {
        page: 'profile/sdui',
        name: `profile/sdui, ${named}`,
        url: home,
        html: profilePage({ person, degree, lang, also, seed, scrolled: true }),
        ...withLate,
      },
      {
        page: 'profile/sdui',
        name: `profile/sdui, ${named}, contact info`,
        url: `${home}overlay/contact-info/`,
        html: profilePage({ person, degree, lang, also, seed, overlay: true }),
        ...withContact,
      },
      {
        page: 'profile/ember',
        name: `profile/ember, ${named}`,
        url: home,
        html: profileEmberPage({ person, degree, lang, also }),
        ...withLate,
      },
      {
        page: 'experience/sdui',
        name: `experience/sdui, ${named}`,
        url: `${home}details/experience/`,
        html: experiencePage({ person, lang, also, own, seed }),
        // The page names nobody but in its title, and this one's is in another script than the slug.
        ...(slug === 'shirakumo-aoi' ? { ...common, truths: [] } : positions),
      },
      {
        page: 'experience/ember',
        name: `experience/ember, ${named}`,
        url: `${home}details/experience/`,
        html: experienceEmberPage({ person, lang, also, own }),
        ...positions,
      },
    ] satisfies PageCase[];
  });
}

function profileTruth(person: Person, degree: ShownDegree): Truth {
  const { slug, memberId, name, headline, company, school, location } = person;
  const facts = { headline, company, school, location, about: aboutText(person) };
  // Not what they say about themselves: that rests on a key, and is left out where it is gone.
  const required = ['headline', 'company', 'school', 'location'];
  return { kind: 'person', slug, memberId, name, degree: DEGREES[degree], facts, required };
}

function positionsTruth(person: Person, lang: PageLanguage, own: boolean): Truth {
  const { slug, memberId, name } = person;
  const degree = own ? 'self' : 'unknown';
  return { kind: 'person', slug, memberId, name, degree, facts: careerFacts(person, lang), required: [] };
}

/** An open end is known by a word, and Arabic has no pack of words. */
function careerFacts(person: Person, lang: PageLanguage): Record<string, string> {
  const roles = careerOf(person).flatMap(({ company, roles: held }) =>
    held.map((role) => ({ ...role, company })),
  );
  return Object.fromEntries(
    roles.map(({ title, company, start, end }, nth) => [
      `role${nth}`,
      `${title} | ${company} | ${start} | ${end ?? (lang === 'ar' ? '' : 'now')}`,
    ]),
  );
}

const schoolFacts = ({ school }: Person): Record<string, string> =>
  school === '' ? {} : { education0: `${school} | ${STUDIED.start} | ${STUDIED.end}` };

const contactFacts = (person: Person): Record<string, string> => ({
  birthday: BIRTHDAY,
  connectedOn: CONNECTED_ON,
  mail: mailOf(person),
});
