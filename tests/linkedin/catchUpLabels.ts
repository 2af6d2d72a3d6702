import type { PageLanguage } from './labels';
import type { Person } from './people';

/** What catch-up cards can tell. `recentBirthday` is one that is over; `education` has a word that says little. */
export type CatchUpKind =
  | 'birthday'
  | 'recentBirthday'
  | 'workAnniversary'
  | 'newJob'
  | 'promotion'
  | 'graduation'
  | 'education'
  | 'inTheNews';

/** Words of the catch-up page. The French birthday is as seen on a real page; the rest stand in for any other. */
export interface CatchUpLabels {
  tabs: readonly [all: string, jobs: string, birthdays: string, anniversaries: string, education: string];
  photo(name: string): string;
  message(name: string, greeting: string): string;
  menu: string;
  greeting: string;
  /** With the moment in `<strong>`, as HTML of harmless parts. */
  sentence: Record<CatchUpKind, (person: Person) => string>;
  promoted: string;
}

/** How many years a work anniversary of the invented LinkedIn counts. */
export const YEARS = 5;

export const CATCH_UP_LABELS: Record<PageLanguage, CatchUpLabels> = {
  en: {
    tabs: ['All', 'Job changes', 'Birthdays', 'Work anniversaries', 'Education'],
    photo: (name) => `${name}’s profile photo`,
    message: (name, greeting) => `Message ${name}: ${greeting}`,
    menu: 'Preferences menu',
    greeting: 'All the best!',
    sentence: {
      birthday: ({ firstName }) => `Celebrate ${firstName}’s birthday<span> </span><strong>today</strong>`,
      recentBirthday: ({ firstName }) => `Celebrate ${firstName}’s recent birthday <strong>on Aug 6</strong>`,
      workAnniversary: ({ firstName, company }) =>
        `Congratulate ${firstName} on ${YEARS} years at ${company}<span> </span><strong>yesterday</strong>`,
      newJob: ({ firstName, title, company }) =>
        `Congratulate ${firstName} for starting a new position as ${title} at ${company}`,
      promotion: ({ firstName, title, company }) =>
        `Congratulate ${firstName} on their promotion to ${title} at ${company}`,
      graduation: ({ firstName, school }) => `Congratulate ${firstName} for graduating from ${school}`,
      education: ({ firstName, school }) => `${firstName} has news from ${school}`,
      inTheNews: ({ firstName }) => `${firstName} was mentioned in the news`,
    },
    promoted: 'Promoted',
  },
  fr: {
    tabs: ['Tout', 'Changements de poste', 'Anniversaires', 'Anniversaires professionnels', 'Formation'],
    photo: (name) => `Photo de profil de ${name}`,
    message: (name, greeting) => `Envoyer un message à ${name} : ${greeting}`,
    menu: 'Menu des préférences',
    greeting: 'Je vous souhaite un très joyeux anniversaire.',
    sentence: {
      birthday: ({ firstName }) =>
        `Célébrez l’anniversaire de ${firstName}<span> </span><strong>aujourd’hui</strong>`,
      recentBirthday: ({ firstName }) =>
        `Célébrez l’anniversaire récent de ${firstName} <strong>le 6 août</strong>`,
      workAnniversary: ({ firstName, company }) =>
        `Félicitez ${firstName} pour ses ${YEARS} ans chez ${company}<span> </span><strong>hier</strong>`,
      newJob: ({ firstName, title, company }) =>
        `Félicitez ${firstName} pour son nouveau poste de ${title} chez ${company}`,
      promotion: ({ firstName, title, company }) =>
        `Félicitez ${firstName} pour sa promotion au poste de ${title} chez ${company}`,
      graduation: ({ firstName, school }) => `Félicitez ${firstName} pour son diplôme de ${school}`,
      education: ({ firstName, school }) => `${firstName} a du nouveau à ${school}`,
      inTheNews: ({ firstName }) => `${firstName} a été mentionné dans l’actualité`,
    },
    promoted: 'Post sponsorisé',
  },
  de: {
    tabs: ['Alle', 'Jobwechsel', 'Geburtstage', 'Arbeitsjubiläen', 'Ausbildung'],
    photo: (name) => `Profilfoto von ${name}`,
    message: (name, greeting) => `Nachricht an ${name}: ${greeting}`,
    menu: 'Einstellungsmenü',
    greeting: 'Alles Gute!',
    sentence: {
      birthday: ({ firstName }) =>
        `Feiern Sie den Geburtstag von ${firstName}<span> </span><strong>heute</strong>`,
      recentBirthday: ({ firstName }) => `${firstName} hatte Geburtstag: <strong>am 6. Aug.</strong>`,
      workAnniversary: ({ firstName, company }) =>
        `Gratulieren Sie ${firstName} zu ${YEARS} Jahren bei ${company}<span> </span><strong>gestern</strong>`,
      newJob: ({ firstName, title, company }) =>
        `Gratulieren Sie ${firstName} zur neuen Position als ${title} bei ${company}`,
      promotion: ({ firstName, title, company }) =>
        `Gratulieren Sie ${firstName} zur Beförderung zu ${title} bei ${company}`,
      graduation: ({ firstName, school }) => `Gratulieren Sie ${firstName} zum Abschluss: ${school}`,
      education: ({ firstName, school }) => `${firstName}: Neues von ${school}`,
      inTheNews: ({ firstName }) => `${firstName} ist in den Nachrichten`,
    },
    promoted: 'Anzeige',
  },
  ar: {
    tabs: ['الكل', 'تغييرات الوظائف', 'أعياد الميلاد', 'ذكرى العمل', 'التعليم'],
    photo: (name) => `صورة الملف الشخصي لـ ${name}`,
    message: (name, greeting) => `إرسال رسالة إلى ${name}: ${greeting}`,
    menu: 'قائمة التفضيلات',
    greeting: 'كل عام وأنت بخير!',
    sentence: {
      birthday: ({ firstName }) => `احتفل بعيد ميلاد ${firstName}<span> </span><strong>اليوم</strong>`,
      recentBirthday: ({ firstName }) => `احتفل بعيد ميلاد ${firstName} <strong>في 6 أغسطس</strong>`,
      workAnniversary: ({ firstName, company }) =>
        `هنئ ${firstName} بمرور ${YEARS} سنوات في ${company}<span> </span><strong>أمس</strong>`,
      newJob: ({ firstName, title, company }) =>
        `هنئ ${firstName} على الوظيفة الجديدة: ${title} في ${company}`,
      promotion: ({ firstName, title, company }) => `هنئ ${firstName} على الترقية: ${title} في ${company}`,
      graduation: ({ firstName, school }) => `هنئ ${firstName} على التخرج من ${school}`,
      education: ({ firstName, school }) => `أخبار ${firstName} من ${school}`,
      inTheNews: ({ firstName }) => `${firstName} في الأخبار`,
    },
    promoted: 'إعلان',
  },
};
