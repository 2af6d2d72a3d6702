import type { DraftRequest } from '../../../lib/drafts/draft';
import type { Language } from '../../../lib/drafts/facts';
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

/** As one notes them in each language: with an article, of every gender and number. */
const FILL: Readonly<Record<Language, { memory: readonly string[]; other: readonly string[] }>> = {
  en: {
    memory: ['the harbour project', 'our night before the release', 'the workshops in Bergen'],
    other: ['the garden', 'the budget question', 'a talk on small teams'],
  },
  de: {
    memory: ['das Hafenprojekt', 'der Abend vor dem Release', 'die Wochen in Bergen'],
    other: ['der Garten', 'die Budgetfrage', 'ein Vortrag über kleine Teams'],
  },
  fr: {
    memory: ['le projet du port', 'notre soirée avant la sortie', 'les ateliers à Bergen'],
    other: ['le jardin', 'la question du budget', 'une idée pour les petites équipes'],
  },
  es: {
    memory: ['el proyecto del puerto', 'nuestra noche antes del lanzamiento', 'los talleres de Bergen'],
    other: ['el jardín', 'la cuestión del presupuesto', 'una charla sobre equipos pequeños'],
  },
  pt: {
    memory: ['o projeto do porto', 'a nossa noite antes do lançamento', 'as oficinas em Bergen'],
    other: ['o jardim', 'a questão do orçamento', 'uma conversa sobre equipes pequenas'],
  },
};

/** @returns what the user might type in the blank of a draft. */
export const typed = (language: Language): string =>
  ({ en: 'the harbour project', de: 'der Garten', fr: 'le jardin', es: 'el jardín', pt: 'o jardim' })[
    language
  ];

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
  const known = n % 3 === 0 ? filledLog(seed, more.language ?? 'en') : undefined;
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

function filledLog(seed: string, language: Language): NonNullable<DraftRequest['log']> {
  const { memory, other } = FILL[language];
  return Object.fromEntries(
    BLANKS.map((blank): [string, Remembered] => [
      blank,
      { value: pick(blank === 'memory' ? memory : other, `${blank} ${seed}`), seenOn: TODAY },
    ]),
  );
}
