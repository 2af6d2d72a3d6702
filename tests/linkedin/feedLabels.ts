import type { PageLanguage } from './labels';

/** Interface texts of the feed. The English are as seen on 2026-03-31; the others stand in for any language. */
export interface FeedLabels {
  postHeading: string;
  menu(name: string): string;
  hide(name: string): string;
  view(name: string): string;
  viewCompany(name: string): string;
  follow: string;
  followNamed(name: string): string;
  verified: string;
  you: string;
  following: string;
  followers: string;
  header: Record<'commented' | 'likes' | 'reposted' | 'follow' | 'suggested', string>;
  promoted: string;
  age: Record<'hours' | 'edited' | 'weeks', string>;
  /** For screen readers, in the old interface. */
  spokenAge: Record<'hours' | 'edited' | 'weeks', string>;
  visibility: string;
  comments: string;
  like: string;
  more: string;
  /** What somebody writes who has a new job. */
  newJob(title: string, company: string): string;
}

export const FEED_LABELS: Record<PageLanguage, FeedLabels> = {
  en: {
    postHeading: 'Feed post',
    menu: (name) => `Open control menu for post by ${name}`,
    hide: (name) => `Hide post by ${name}`,
    view: (name) => `View ${name}’s profile`,
    viewCompany: (name) => `View company: ${name}`,
    follow: 'Follow',
    followNamed: (name) => `Follow ${name}`,
    verified: 'Verified Profile',
    you: 'You',
    following: 'Following',
    followers: '759,874 followers',
    header: {
      commented: 'commented on this',
      likes: 'likes this',
      reposted: 'reposted this',
      follow: 'and 72 other connections follow',
      suggested: 'Suggested',
    },
    promoted: 'Promoted',
    age: { hours: '20h •', edited: '1w • Edited •', weeks: '2w •' },
    spokenAge: { hours: '20 hours ago', edited: '1 week ago • Edited', weeks: '2 weeks ago' },
    visibility: 'Visibility: Global',
    comments: '15 comments',
    like: 'Like',
    more: 'more',
    newJob: (title, company) =>
      `I’m happy to share that I’m starting a new position as ${title} at ${company}!`,
  },
  fr: {
    postHeading: 'Post du fil',
    menu: (name) => `Ouvrir le menu de contrôle pour le post de ${name}`,
    hide: (name) => `Masquer le post de ${name}`,
    view: (name) => `Voir le profil de ${name}`,
    viewCompany: (name) => `Voir l’entreprise : ${name}`,
    follow: 'Suivre',
    followNamed: (name) => `Suivre ${name}`,
    verified: 'Profil vérifié',
    you: 'Vous',
    following: 'Suivi',
    followers: '759 874 abonnés',
    header: {
      commented: 'a commenté ceci',
      likes: 'aime ça',
      reposted: 'a republié ceci',
      follow: 'et 72 autres relations suivent',
      suggested: 'Suggestion',
    },
    promoted: 'Post sponsorisé',
    age: { hours: '20 h •', edited: '1 sem. • Modifié •', weeks: '2 sem. •' },
    spokenAge: {
      hours: 'il y a 20 heures',
      edited: 'il y a 1 semaine • Modifié',
      weeks: 'il y a 2 semaines',
    },
    visibility: 'Visibilité : Tout le monde',
    comments: '15 commentaires',
    like: 'J’aime',
    more: 'plus',
    newJob: (title, company) =>
      `J’ai le plaisir de vous annoncer que j’occupe désormais le poste de ${title} chez ${company} !`,
  },
  de: {
    postHeading: 'Beitrag im Feed',
    menu: (name) => `Einstellungsmenü für den Beitrag von ${name} öffnen`,
    hide: (name) => `Beitrag von ${name} ausblenden`,
    view: (name) => `Profil von ${name} anzeigen`,
    viewCompany: (name) => `Unternehmen anzeigen: ${name}`,
    follow: 'Folgen',
    followNamed: (name) => `${name} folgen`,
    verified: 'Verifiziertes Profil',
    you: 'Sie',
    following: 'Abonniert',
    followers: '759.874 Follower:innen',
    header: {
      commented: 'hat dies kommentiert',
      likes: 'gefällt das',
      reposted: 'hat dies erneut geteilt',
      follow: 'und 72 weitere Kontakte folgen',
      suggested: 'Vorgeschlagen',
    },
    promoted: 'Anzeige',
    age: { hours: '20 Std. •', edited: '1 Woche • Bearbeitet •', weeks: '2 Wochen •' },
    spokenAge: { hours: 'vor 20 Stunden', edited: 'vor 1 Woche • Bearbeitet', weeks: 'vor 2 Wochen' },
    visibility: 'Sichtbarkeit: Alle',
    comments: '15 Kommentare',
    like: 'Gefällt mir',
    more: 'mehr',
    newJob: (title, company) =>
      `Ich freue mich, mitteilen zu können, dass ich eine neue Position als ${title} bei ${company} angetreten habe!`,
  },
  ar: {
    postHeading: 'منشور في الصفحة',
    menu: (name) => `فتح قائمة التحكم لمنشور \u2068${name}\u2069`,
    hide: (name) => `إخفاء منشور \u2068${name}\u2069`,
    view: (name) => `عرض الملف الشخصي لـ${name}`,
    viewCompany: (name) => `عرض الشركة: ${name}`,
    follow: 'متابعة',
    followNamed: (name) => `متابعة ${name}`,
    verified: 'ملف موثق',
    you: 'أنت',
    following: 'متابَع',
    followers: '759,874 متابعًا',
    header: {
      commented: 'علّق على هذا',
      likes: 'أعجبه هذا',
      reposted: 'أعاد نشر هذا',
      follow: 'و72 زميلاً آخر يتابعون',
      suggested: 'مقترح',
    },
    promoted: 'ممول',
    age: { hours: 'قبل 20 ساعة •', edited: 'قبل 3 أسابيع • معدل •', weeks: 'قبل 3 أسابيع •' },
    spokenAge: { hours: 'قبل 20 ساعة', edited: 'قبل 3 أسابيع • معدل', weeks: 'قبل 3 أسابيع' },
    visibility: 'مرئي للجميع',
    comments: '15 تعليقًا',
    like: 'إعجاب',
    more: 'المزيد',
    newJob: (title, company) => `يسعدني أن أعلن أنني بدأت منصبًا جديدًا بصفتي ${title} في ${company}!`,
  },
};
