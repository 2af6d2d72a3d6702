import { CATCH_UP_TABS, catchUpAddress, catchUpPage } from '../catchUpPage';
import type { CatchUpCardOptions, CatchUpTabName } from '../catchUpPage';
import { YEARS } from '../catchUpLabels';
import type { CatchUpKind } from '../catchUpLabels';
import { CONNECTED_ON, CONNECTIONS_ADDRESS, connectionsPage } from '../connectionsPage';
import type { PageLanguage } from '../labels';
import { NOTIFICATIONS_ADDRESS, notificationsPage } from '../notificationsPage';
import type { NotificationCardOptions } from '../notificationsPage';
import type { NotificationKind } from '../notificationsLabels';
import { personCalled } from '../people';
import type { Person } from '../people';
import type { PageCase, Truth } from './case';

/** Lists of people: catch-up, connections, notifications. Everybody has another name: of two who share one, a card may show either. */
const PEOPLE: readonly Person[] = [
  'tamsin-quillfeather',
  'shirakumo-aoi',
  'ليلى-نورسين-5a21',
  'marisol-quintanar-phd',
  'joost-van-der-kwikstaart',
  'priya-chandravati-99',
  'yevheniia-zorepad',
  'hedwig-sternbaum',
].map(personCalled);
const BESIDE: readonly Person[] = ['zofia-mglista', 'bramwell-oxentide'].map(personCalled);
const LANGUAGES: readonly PageLanguage[] = ['en', 'fr', 'de', 'ar'];

/** @param seed class names and keys of the pages. @returns pages of every list, generation and language. */
export function cases(seed: string): PageCase[] {
  return LANGUAGES.flatMap((lang, nth) => [
    catchUp('all', lang, seed, nth),
    catchUp(TABS[nth] ?? 'birthday', lang, seed, nth + 2),
    ...(['sdui', 'ember'] as const).map((generation) => connections(generation, lang, seed, nth)),
    notifications(lang, nth),
  ]);
}

const TABS: readonly CatchUpTabName[] = ['birthday', 'work_anniversaries', 'job_changes', 'education'];
const KINDS: Record<CatchUpTabName, readonly CatchUpKind[]> = {
  all: ['birthday', 'newJob', 'workAnniversary', 'inTheNews', 'graduation', 'promotion'],
  birthday: ['birthday', 'recentBirthday', 'birthday'],
  work_anniversaries: ['workAnniversary', 'workAnniversary'],
  job_changes: ['newJob', 'promotion', 'newJob'],
  education: ['graduation', 'graduation'],
};

function catchUp(tab: CatchUpTabName, lang: PageLanguage, seed: string, from: number): PageCase {
  const cards = KINDS[tab].map((kind, nth): CatchUpCardOptions => ({ kind, person: personAt(from + nth) }));
  return {
    page: 'catchUp/sdui',
    name: `catchUp/sdui ${CATCH_UP_TABS[tab]}, ${lang}`,
    url: catchUpAddress(tab),
    html: catchUpPage({
      cards,
      tab,
      lang,
      seed: `${seed} ${tab}`,
      extras: tab === 'all' ? ['ad', 'prompt', 'games', 'group'] : ['games', 'ad'],
      also: BESIDE,
    }),
    truths: cards.map(({ person, kind }) => truthOf('catchUp', person, eventFacts(person, kind))),
    bystanders: [...BESIDE],
  };
}

/** All that a sentence may be read as; without words only the type is. */
function eventFacts(person: Person, kind: CatchUpKind): Truth['facts'] {
  const { company, title, school } = person;
  switch (kind) {
    case 'birthday':
      return { event: 'birthday', eventWhen: JSON.stringify({ daysAgo: 0 }) };
    case 'recentBirthday':
      return { event: 'birthday', eventWhen: JSON.stringify({ monthDay: '08-06' }) };
    case 'workAnniversary':
      return {
        event: 'workAnniversary',
        eventCompany: company,
        eventYears: YEARS,
        eventWhen: JSON.stringify({ daysAgo: 1 }),
      };
    case 'newJob':
    case 'promotion':
      return { event: kind, eventCompany: company, eventTitle: title };
    case 'graduation':
      return { event: 'degree', eventSchool: school };
    default:
      return {};
  }
}

function connections(generation: 'sdui' | 'ember', lang: PageLanguage, seed: string, from: number): PageCase {
  const people = [0, 1, 2, 3].map((nth) => personAt(from + nth * 2));
  const dated = generation === 'sdui' ? { connectedOn: CONNECTED_ON } : {};
  return {
    page: `connections/${generation}`,
    name: `connections/${generation}, ${lang}`,
    url: CONNECTIONS_ADDRESS,
    html: connectionsPage({ people, generation, lang, seed, also: BESIDE }),
    truths: people.map((person) => ({
      ...truthOf('connection', person, { headline: person.headline, ...dated }),
      degree: 'first',
      required: ['name', 'headline', ...Object.keys(dated), ...(generation === 'sdui' ? ['memberId'] : [])],
    })),
    bystanders: [...BESIDE],
  };
}

// Not "Ada and Bo": what is left when Bo is lost is a true sentence about Ada.
const NOTIFIED: readonly NotificationKind[] = [
  'viewed',
  'birthday',
  'newJob',
  'workAnniversary',
  'quotes',
  'post',
  'jobs',
  'company',
  'hidden',
];

function notifications(lang: PageLanguage, from: number): PageCase {
  const [other] = BESIDE;
  const cards = NOTIFIED.map((kind, nth): NotificationCardOptions => ({
    kind,
    person: personAt(from + nth),
    ...(other && { other }),
  }));
  const about = cards.filter(({ kind }) => !['post', 'jobs', 'company', 'hidden'].includes(kind));
  return {
    page: 'notifications/ember',
    name: `notifications/ember, ${lang}`,
    url: NOTIFICATIONS_ADDRESS,
    html: notificationsPage({ cards, lang }),
    truths: about.map(({ person, kind }) => truthOf('notification', person, notifiedFacts(person, kind))),
    bystanders: [...BESIDE],
  };
}

function notifiedFacts({ company, title }: Person, kind: NotificationKind): Truth['facts'] {
  switch (kind) {
    case 'birthday':
      return { event: 'birthday' };
    case 'workAnniversary':
      return { event: 'workAnniversary', eventCompany: company, eventYears: 5 };
    case 'newJob':
      return { event: 'newJob', eventCompany: company, eventTitle: title };
    default:
      return {};
  }
}

function truthOf(kind: Truth['kind'], person: Person, facts: Truth['facts']): Truth {
  const { slug, memberId, name } = person;
  const required = kind === 'catchUp' ? ['name', 'memberId', ...(facts['event'] ? ['event'] : [])] : ['name'];
  return { kind, slug, memberId, name, degree: 'unknown', facts, required };
}

const personAt = (nth: number): Person => PEOPLE[nth % PEOPLE.length] as Person;
