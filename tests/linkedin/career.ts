import type { PageLanguage } from './labels';
import type { Person } from './people';

/** What the lists of an invented profile say, and the words of its parts. French as seen on real pages, the rest made up. */

export interface Role {
  title: string;
  /** `YYYY-MM` */
  start: string;
  /** Absent while it lasts. */
  end?: string;
}

/** Positions at one company; more than one make a group. */
export interface Post {
  company: string;
  roles: Role[];
}

/** @returns where somebody has worked, the present first; the same on every page. */
export function careerOf(person: Person): Post[] {
  const before = person.before ?? { title: 'Adviser', company: 'Cloudberry Post' };
  return [
    { company: person.company, roles: [{ title: person.title, start: '2021-07' }] },
    {
      company: before.company,
      roles: [
        { title: before.title, start: '2018-01', end: '2021-06' },
        { title: 'Associate', start: '2016-02', end: '2017-12' },
      ],
    },
  ];
}

/** What the contact-info overlay says: a birthday on 4 June, connected since 4 August 2026. */
export const BIRTHDAY = '06-04';
export const CONNECTED_ON = '2026-08-04';
/** @returns the address in the overlay. */
export const mailOf = (person: Person): string =>
  person.mail ?? `hello@${person.memberId.slice(4, 10).toLowerCase()}.example`;
/** From when to when everybody has studied. */
export const STUDIED = { degree: 'MSc', start: '2010', end: '2014' } as const;

export interface ProfileWords {
  about: string;
  experience: string;
  education: string;
  currentCompany(company: string): string;
  schoolLabel(school: string): string;
  logo(name: string): string;
  fullTime: string;
  present: string;
  /** Between the ends of a period. */
  dash: string;
  years(count: number): string;
  /** The badge of the old interface as screen readers hear it. */
  degree(short: string): string;
  birthday: string;
  connectedOn: string;
}

export const PROFILE_WORDS: Record<PageLanguage, ProfileWords> = {
  en: {
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    currentCompany: (company) => `Current company: ${company}. Click to skip to experience card`,
    schoolLabel: (school) => `Education: ${school}. Click to skip to education card`,
    logo: (name) => `${name} logo`,
    fullTime: 'Full-time',
    present: 'Present',
    dash: ' - ',
    years: (count) => `${count} yrs`,
    degree: (short) => `${short} degree connection`,
    birthday: 'June 4',
    connectedOn: 'August 4, 2026',
  },
  fr: {
    about: 'Infos',
    experience: 'Expérience',
    education: 'Formation',
    currentCompany: (company) =>
      `Entreprise actuelle : ${company}. Cliquez pour passer à la carte d’expérience`,
    schoolLabel: (school) => `Formation : ${school}. Cliquez pour passer à la carte de formation`,
    logo: (name) => `Logo de ${name}`,
    fullTime: 'Temps plein',
    present: 'aujourd’hui',
    dash: ' - ',
    years: (count) => `${count} ans`,
    degree: (short) => `relation de ${short} niveau`,
    birthday: '4 juin',
    connectedOn: '4 août 2026',
  },
  de: {
    about: 'Info',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    currentCompany: (company) => `Aktuelles Unternehmen: ${company}. Zur Karte mit der Berufserfahrung`,
    schoolLabel: (school) => `Ausbildung: ${school}. Zur Karte mit der Ausbildung`,
    logo: (name) => `Logo von ${name}`,
    fullTime: 'Vollzeit',
    present: 'Heute',
    dash: '–',
    years: (count) => `${count} Jahre`,
    degree: (short) => `Kontakt ${short} Grades`,
    birthday: '4. Juni',
    connectedOn: '4. August 2026',
  },
  ar: {
    about: 'نبذة عني',
    experience: 'الخبرة',
    education: 'التعليم',
    currentCompany: (company) => `الشركة الحالية: ${company}`,
    schoolLabel: (school) => `التعليم: ${school}`,
    logo: (name) => `شعار ${name}`,
    fullTime: 'دوام كامل',
    present: 'الوقت الحالي',
    dash: ' - ',
    years: (count) => `${count} سنوات`,
    degree: (short) => `زميل من الدرجة ${short}`,
    birthday: '4 يونيو',
    connectedOn: '4 أغسطس 2026',
  },
};

/** "Jul 2021 - Present · 3 yrs", in a page's language. */
export function periodText(role: Role, lang: PageLanguage): string {
  const words = PROFILE_WORDS[lang];
  const month = (day: string): string =>
    new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : lang, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}-01T00:00:00Z`));
  const end = role.end === undefined ? words.present : month(role.end);
  return `${month(role.start)}${words.dash}${end} · ${words.years(3)}`;
}
