import type { PageLanguage } from './labels';

/** Interface texts of conversations. The English are as reported; the rest stand in for any other. */
export interface MessageLabels {
  messaging: string;
  open(name: string): string;
  view(firstName: string): string;
  sent(name: string): string;
  sentAt: string;
  failed: string;
  write: string;
  online: string;
  options(names: string): string;
  sponsored: string;
  accepted(name: string): string;
}

export const MESSAGE_LABELS: Record<PageLanguage, MessageLabels> = {
  en: {
    messaging: 'Messaging',
    open: (name) => `Open ${name}’s profile`,
    view: (firstName) => `View ${firstName}’s profile`,
    sent: (name) => `${name} sent the following message at`,
    sentAt: 'Sent at',
    failed: 'Failed to send',
    write: 'Write a message…',
    online: 'Status is online',
    options: (names) => `Open the options list in your conversation with ${names}`,
    sponsored: 'Sponsored',
    accepted: (name) => `${name} accepted your invitation`,
  },
  fr: {
    messaging: 'Messagerie',
    open: (name) => `Ouvrir le profil de ${name}`,
    view: (firstName) => `Voir le profil de ${firstName}`,
    sent: (name) => `${name} a envoyé le message suivant à`,
    sentAt: 'Envoyé le',
    failed: 'Échec de l’envoi',
    write: 'Rédigez un message…',
    online: 'Statut : en ligne',
    options: (names) => `Ouvrir la liste d’options de votre conversation avec ${names}`,
    sponsored: 'Sponsorisé',
    accepted: (name) => `${name} a accepté votre invitation`,
  },
  de: {
    messaging: 'Nachrichten',
    open: (name) => `Profil von ${name} öffnen`,
    view: (firstName) => `Profil von ${firstName} anzeigen`,
    sent: (name) => `${name} hat die folgende Nachricht gesendet um`,
    sentAt: 'Gesendet am',
    failed: 'Senden fehlgeschlagen',
    write: 'Nachricht verfassen…',
    online: 'Status: online',
    options: (names) => `Optionen für Ihre Unterhaltung mit ${names} öffnen`,
    sponsored: 'Gesponsert',
    accepted: (name) => `${name} hat Ihre Einladung angenommen`,
  },
  ar: {
    messaging: 'الرسائل',
    open: (name) => `فتح ملف ${name}`,
    view: (firstName) => `عرض ملف ${firstName}`,
    sent: (name) => `أرسل ${name} الرسالة التالية في`,
    sentAt: 'تم الإرسال في',
    failed: 'تعذر الإرسال',
    write: 'كتابة رسالة…',
    online: 'الحالة: متصل',
    options: (names) => `فتح قائمة الخيارات في محادثتك مع ${names}`,
    sponsored: 'إعلان',
    accepted: (name) => `قبل ${name} دعوتك`,
  },
};
