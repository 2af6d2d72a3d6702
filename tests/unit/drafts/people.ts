import type { DraftRequest } from '../../../lib/drafts/draft';
import { BLANKS, type EventFacts, type Intent } from '../../../lib/drafts/intents';
import type { Remembered } from '../../../lib/drafts/request';
import { stableNumber } from '../../../lib/people/stable';
import { type OccasionType, PEER_KINDS, RINGS } from '../../../lib/people/schema';

/** Invented people of many countries, made from a seed; the same at every run. */

export const TODAY = '2026-06-15';

const GIVEN =
  'Ana Bram Chioma Dorothée Élodie Farid Greta Hiroshi Inés Jakub Katarzyna Luís Mwangi Noor Oskar Priya Quentin Rosa Søren Tomás Ulrike Valentín Wanjiru Xenia Yusuf Zofia Åsa Ömer'.split(
    ' ',
  );
const FAMILY = [
  ...'Abara Bauer Castro Dubois Eriksen Fontaine García Haddad Ivanova Jansen Kowalska Lindqvist Moreau Nakamura Oduya Petrov'.split(
    ' ',
  ),
  'van der Berg',
  'O’Neil',
  'Müller-Ott',
];
const COMPANIES = [
  'Northwind Robotics',
  'Halden Labs',
  'Acme & Söhne GmbH',
  'L’Atelier Vert',
  'Ørsted Maps',
  'Iberia Data S.A.',
  '3rd Street Press',
  'Yahoo!',
  'Umbra',
  'Halo',
  'éclat',
];
const TITLES = [
  'Head of Research',
  'Engineering Manager',
  'Leiterin Einkauf',
  'Directrice artistique',
  'Jefa de Producto',
  'Analista de Dados',
  'UX Lead',
  'intern',
];
const SCHOOLS = ['University of Oslo', 'TU Graz', 'École des Ponts', 'Universidad de Sevilla', 'Insper'];
const DEGREES = ['MSc Data Science', 'Executive MBA', 'PhD Linguistics', 'Master en Histoire'];
const CITIES = ['Lisbon', 'Oslo', 'Aix-en-Provence', 'Lima', 'Ulm', 'Haarlem'];
const POSTS = ['Why we stopped estimating', 'Acht Regeln für Reviews', 'Hiring for curiosity'];
const AWARDS = ['Designer of the Year', 'Prix Lumière', 'AWS Solutions Architect', 'ISTQB Foundation'];
const PRODUCTS = ['Lantern 2', 'Series A', 'Orbit', 'éclair'];

const FILL = {
  memory: ['the harbour project', 'our night before the release', 'the workshop in Bergen'],
  other: ['the budget question', 'the first prototype', 'a talk on small teams'],
};

/** @returns one of the choices, by the seed. */
export function pick<T>(of: readonly T[], seed: string): T {
  return of[stableNumber(seed) % of.length] as T;
}

/** @returns everything that an event could tell. */
export function factsFor(intent: Intent, seed: string): EventFacts {
  const years = intent === 'anniversary1' ? 1 : intent === 'anniversary5' ? 5 : pick([10, 15, 20, 25], seed);
  return {
    company: pick(COMPANIES, `company ${seed}`),
    title: pick(TITLES, `title ${seed}`),
    school: pick(SCHOOLS, `school ${seed}`),
    degree: pick(DEGREES, `degree ${seed}`),
    years,
    city: pick(CITIES, `city ${seed}`),
    postTitle: pick(POSTS, `post ${seed}`),
    award: pick(AWARDS, `award ${seed}`),
    product: pick(PRODUCTS, `product ${seed}`),
  };
}

/** What an occasion is called that makes this intent possible. */
const TYPES: Readonly<Partial<Record<Intent, OccasionType>>> = {
  anniversary1: 'workAnniversary',
  anniversary5: 'workAnniversary',
  anniversary10: 'workAnniversary',
};

/** Every so often a name with a comma in it, or none at all. */
const ODD: Readonly<Partial<Record<number, string>>> = {
  6: 'Dr. Jane Doe, PhD',
  13: "O'Neil, Siobhan",
  22: 'LinkedIn Member',
};

/** A request for one made person: the nth. Some have no safe name, some a filled blank, a long silence or a kind. */
export function requestFor(intent: Intent, n: number, more: Partial<DraftRequest> = {}): DraftRequest {
  const seed = `person ${n}`;
  const name = ODD[n % 23] ?? `${pick(GIVEN, `g ${seed}`)} ${pick(FAMILY, `f ${seed}`)}`;
  const ring = pick(RINGS, `ring ${seed}`);
  const silence = pick([undefined, 3, 20, 45, 70, 200, 400, 1200], `silent ${seed}`);
  const known = n % 3 === 0 ? filledLog(seed) : undefined;
  return {
    name,
    ring,
    cadence: { inner: 21, close: 60, warm: 180, yearly: 365 }[ring],
    ...(silence !== undefined && { silentDays: silence }),
    seed,
    used: [],
    today: TODAY,
    intent,
    me: 'Kim',
    ...(n % 2 === 1 && { kinds: [pick(PEER_KINDS, `kind ${seed}`)] }),
    occasion: { type: TYPES[intent] ?? 'other', facts: {}, on: TODAY, more: factsFor(intent, seed) },
    ...(known && { log: known }),
    ...more,
  };
}

function filledLog(seed: string): NonNullable<DraftRequest['log']> {
  return Object.fromEntries(
    BLANKS.map((blank): [string, Remembered] => [
      blank,
      { value: pick(blank === 'memory' ? FILL.memory : FILL.other, `${blank} ${seed}`), seenOn: TODAY },
    ]),
  );
}
