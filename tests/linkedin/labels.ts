/** Interface texts of the invented LinkedIn. The French are as seen on real pages; the rest stand in for any other. */
export type PageLanguage = 'en' | 'fr' | 'de' | 'ar';

export interface Labels {
  first: string;
  second: string;
  third: string;
  message: string;
  connect: string;
  follow: string;
  more: string;
  contactInfo: string;
  connections: string;
  photo: string;
  bell(name: string): string;
  mutual(first: string, second: string): string;
  edit: string;
}

export const LABELS: Record<PageLanguage, Labels> = {
  en: {
    first: '1st',
    second: '2nd',
    third: '3rd',
    message: 'Message',
    connect: 'Connect',
    follow: 'Follow',
    more: 'More',
    contactInfo: 'Contact info',
    connections: '500+ connections',
    photo: 'Profile photo',
    bell: (name) => `Manage notifications about ${name}`,
    mutual: (first, second) => `${first}, ${second} and 5 other mutual connections`,
    edit: 'Edit intro',
  },
  fr: {
    first: '1er',
    second: '2e',
    third: '3e',
    message: 'Message',
    connect: 'Se connecter',
    follow: 'Suivre',
    more: 'Plus',
    contactInfo: 'Coordonnées',
    connections: 'Plus de 500 relations',
    photo: 'Photo de profil',
    bell: (name) => `Gérer les notifications sur ${name}`,
    mutual: (first, second) => `${first}, ${second} et 5 autres relations en commun`,
    edit: 'Modifier l’intro',
  },
  de: {
    first: '1.',
    second: '2.',
    third: '3.',
    message: 'Nachricht',
    connect: 'Vernetzen',
    follow: 'Folgen',
    more: 'Mehr',
    contactInfo: 'Kontaktinfo',
    connections: '500+ Kontakte',
    photo: 'Profilfoto',
    bell: (name) => `Benachrichtigungen zu ${name} verwalten`,
    mutual: (first, second) => `${first}, ${second} und 5 weitere gemeinsame Kontakte`,
    edit: 'Intro bearbeiten',
  },
  ar: {
    first: 'الأولى',
    second: 'الثانية',
    third: 'الثالثة',
    message: 'رسالة',
    connect: 'تواصل',
    follow: 'متابعة',
    more: 'المزيد',
    contactInfo: 'معلومات الاتصال',
    connections: 'أكثر من 500 زميل',
    photo: 'صورة الملف الشخصي',
    bell: (name) => `إدارة الإشعارات حول ${name}`,
    mutual: (first, second) => `${first} و${second} و5 زملاء مشتركون آخرون`,
    edit: 'تعديل المقدمة',
  },
};
