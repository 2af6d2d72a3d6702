import type { Day } from '../../lib/people/schema';
import { daysBefore } from './days';
import type { ExportContents } from './exportBuilder';
import type { EndorsementEntry, RecommendationEntry } from './exportDeeds';
import { personCalled, YOU } from './people';

/**
 * What the people of the sample export did for each other, and what it tells of the user. All of it is older than the
 * last message with the same person, so that messages alone say when somebody was last in touch.
 */

type Deeds = Pick<
  ExportContents,
  'endorsements' | 'recommendations' | 'reactions' | 'comments' | 'positions' | 'schools' | 'addressBook'
>;

/** @param madeOn the day on which the export was made. */
export function deedsIn(madeOn: Day): Deeds {
  const back = (days: number): Day => daysBefore(madeOn, days);
  return {
    endorsements: endorsements(back),
    recommendations: recommendations(back),
    reactions: [
      { urn: 'activity:7204200000000000001', on: back(21), minutes: 520 },
      { urn: 'ugcPost:7204200000000000002', on: back(48), minutes: 611, type: 'PRAISE' },
      { urn: 'activity:7204200000000000003', on: back(90), minutes: 700, commentId: '7204200000000000009' },
    ],
    comments: [
      {
        urn: 'activity:7204200000000000004',
        on: back(63),
        minutes: 801,
        message: 'Well said: "less, but kept"',
      },
    ],
    positions: [
      { company: YOU.company, title: YOU.title, location: YOU.location, from: 'Nov 2022' },
      { company: 'Brindlewick Analytics', title: 'Product Manager', from: 'Mar 2017', to: 'Oct 2022' },
      { company: 'Otterbank', title: 'Analyst', from: '2013', to: '2017' },
    ],
    schools: [{ school: YOU.school, degree: 'BSc', from: '2009', to: 'Jul 2013' }],
    addressBook: [
      {
        firstName: 'Tamsin',
        lastName: 'Quillfeather',
        mails: ['tam@quillfeather.example'],
        slug: 'tamsin-quillfeather',
      },
      {
        firstName: 'Aunt',
        lastName: 'Petronella',
        mails: ['aunt.petronella@mail.example'],
        phone: '+43 1 2345',
      },
      { firstName: 'Dentist', lastName: '', mails: [], phone: '+43 1 6789' },
    ],
  };
}

function endorsements(back: (days: number) => Day): EndorsementEntry[] {
  const of = (slug: string, ago: number, direction: 'in' | 'out', ...skills: string[]): EndorsementEntry[] =>
    skills.map((skill, nth) => ({
      person: personCalled(slug),
      on: back(ago),
      minutes: 640 + nth / 60,
      skill,
      direction,
    }));
  const [hidden] = of('gideon-tarnwick', 400, 'in', 'Recruiting');
  return [
    ...of('ignatius-pell', 410, 'in', 'Roadmaps', 'Listening'),
    ...of('priya-chandravati-99', 820, 'in', 'Roadmaps'),
    ...of('bramwell-oxentide', 1200, 'out', 'Operations', 'Logistics'),
    // Never shown to anybody.
    ...(hidden ? [{ ...hidden, status: 'PENDING' as const }] : []),
  ];
}

function recommendations(back: (days: number) => Day): RecommendationEntry[] {
  return [
    {
      person: personCalled('priya-chandravati-99'),
      on: back(700),
      minutes: 328,
      direction: 'in',
      text: 'Wren listens, "always".\n\nAnd then acts.',
    },
    {
      person: personCalled('tamsin-quillfeather'),
      on: back(900),
      minutes: 611,
      direction: 'out',
      text: 'The calmest designer I know.',
    },
  ];
}
