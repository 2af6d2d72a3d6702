import type { PageLanguage } from './labels';
import type { Person } from './people';

/** What notifications are about. The first two were seen on a real page of 2022; the rest follow older public text. */
export type NotificationKind =
  | 'viewed'
  | 'thanked'
  | 'birthday'
  | 'workAnniversary'
  | 'newJob'
  | 'quotes'
  | 'two'
  | 'counted'
  | 'post'
  | 'jobs'
  | 'company'
  | 'hidden';

/** Words of the notifications; names come as HTML, in `<strong>`. */
export interface NotificationLabels {
  title: string;
  photo(name: string): string;
  message(name: string): string;
  ago: string;
  sentence: Record<NotificationKind, (name: string, other: string, person: Person) => string>;
}

const strong = (text: string): string => `<strong>${text}</strong>`;
const SPACE = '<span class="white-space-pre"> </span>';

const ENGLISH: NotificationLabels = {
  title: 'Notifications',
  photo: (name) => `View ${name}’s profile`,
  message: (name) => `Send message to ${name}`,
  ago: '2d',
  sentence: {
    viewed: (name) => `${strong(name)}${SPACE}viewed your profile`,
    thanked: (name) => `Say hello to your new connection${SPACE}${strong(name)}`,
    birthday: (name) => `Wish${SPACE}${strong(name)}${SPACE}a happy birthday`,
    workAnniversary: (name, _other, { company }) =>
      `Congratulate${SPACE}${strong(name)} on 5 years at ${company}`,
    newJob: (name, _other, { title, company }) =>
      `Congratulate${SPACE}${strong(name)} for starting a new position as ${title} at ${company}`,
    quotes: (name, other) =>
      `${strong(name)}${SPACE}shared a post: Congratulate ${other} for starting a new position as Captain at Otterbank`,
    two: (name, other) => `${strong(name)} and ${strong(other)}${SPACE}commented on your post`,
    counted: (name) => `${strong(name)} and ${strong('12 others')}${SPACE}reacted to your post`,
    post: (name) => `${strong(name)}, who works at ${strong('Otterbank')}${SPACE}shared a post.`,
    jobs: () =>
      '<span aria-hidden="true">12 new jobs for you</span><span class="visually-hidden">12 new jobs for you</span>',
    company: () => `${strong('Brightgorse Talent')}${SPACE}posted a job`,
    hidden: () => `${strong('1 person')}${SPACE}viewed your profile`,
  },
};

/** The sentences of the others say the same in their language, as far as the tests need. */
export const NOTIFICATION_LABELS: Record<PageLanguage, NotificationLabels> = {
  en: ENGLISH,
  fr: {
    title: 'Notifications',
    photo: (name) => `Voir le profil de ${name}`,
    message: (name) => `Envoyer un message à ${name}`,
    ago: '2 j',
    sentence: {
      ...ENGLISH.sentence,
      viewed: (name) => `${strong(name)}${SPACE}a consulté votre profil`,
      thanked: (name) => `Dites bonjour à votre nouvelle relation${SPACE}${strong(name)}`,
      birthday: (name) => `Souhaitez un joyeux anniversaire à${SPACE}${strong(name)}`,
      two: (name, other) => `${strong(name)} et ${strong(other)}${SPACE}ont commenté votre post`,
      counted: (name) => `${strong(name)} et ${strong('12 autres')}${SPACE}ont réagi à votre post`,
    },
  },
  de: {
    title: 'Mitteilungen',
    photo: (name) => `Profil von ${name} anzeigen`,
    message: (name) => `Nachricht an ${name} senden`,
    ago: '2 Tage',
    sentence: {
      ...ENGLISH.sentence,
      viewed: (name) => `${strong(name)}${SPACE}hat Ihr Profil besucht`,
      thanked: (name) => `Begrüßen Sie Ihren neuen Kontakt${SPACE}${strong(name)}`,
      birthday: (name) => `Gratulieren Sie${SPACE}${strong(name)}${SPACE}zum Geburtstag`,
      two: (name, other) => `${strong(name)} und ${strong(other)}${SPACE}haben Ihren Beitrag kommentiert`,
      counted: (name) =>
        `${strong(name)} und ${strong('12 weitere')}${SPACE}haben auf Ihren Beitrag reagiert`,
    },
  },
  ar: {
    title: 'الإشعارات',
    photo: (name) => `عرض ملف ${name} الشخصي`,
    message: (name) => `إرسال رسالة إلى ${name}`,
    ago: 'قبل يومين',
    sentence: {
      ...ENGLISH.sentence,
      viewed: (name) => `شاهد${SPACE}${strong(name)}${SPACE}ملفك الشخصي`,
      thanked: (name) => `رحب بزميلك الجديد${SPACE}${strong(name)}`,
      birthday: (name) => `هنئ${SPACE}${strong(name)}${SPACE}بعيد ميلاد سعيد`,
      two: (name, other) => `${strong(name)} و${strong(other)}${SPACE}علقا على منشورك`,
      counted: (name) => `${strong(name)} و${strong('12 آخرون')}${SPACE}تفاعلوا مع منشورك`,
    },
  },
};
