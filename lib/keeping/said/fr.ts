import type { SaidWords } from './words';

const LETTER = 'messages?|sms|textos?|whatsapp|mot|reponse';
const MAIL = 'e mails?|mails?|emails?|courriels?';
const HOUR = '\\d{1,2}(?::\\d\\d|h\\d{0,2})?';

export const FR: SaidWords = {
  ways: [
    {
      words: `(?:${MAIL}) (?:de|d|du|recu)|recu (?:un |son |des )?(?:${MAIL})`,
      channel: 'mail',
      direction: 'in',
    },
    { words: MAIL, channel: 'mail', direction: 'out' },
    {
      words:
        'appelee?s?|rappelee?s?|telephone|appel|appels|coups? de (?:fil|telephone)|au telephone|au tel|par telephone|' +
        'parlee?|discutee?|discussion|conversation|visio|en visio|bavarde|echange|call|appelait|appelle',
      channel: 'call',
      direction: 'both',
    },
    {
      words:
        '(?:pris |bu )?(?:un )?(?:cafe|verre|the|pot)|rencontree?s?|rencontre|vue?s?|revue?s?|croisee?s?|retrouvee?s?|' +
        'petit dejeuner|petit dej|dejeunee?|dejeuner|dej|dinee?|diner|brunch|apero|resto|restaurant|lunch|reunion|rendez vous|' +
        'rdv|entrevue|promenade|balade|mange',
      channel: 'meeting',
      direction: 'both',
    },
    {
      words: `recu (?:un |une |des |son |sa )?(?:${LETTER})|(?:${LETTER}|nouvelles) (?:de|d|du)|(?:eu |recu )?(?:des )?nouvelles`,
      channel: 'message',
      direction: 'in',
    },
    {
      words: `ecrit|reecrit|ecrivait|repondu|contactee?|recontactee?|relancee?|envoyee?s?|${LETTER}`,
      channel: 'message',
      direction: 'out',
    },
  ],
  fromThem:
    '(?:m|nous) (?:a|ont|avait|ecrit|envoie|repond|relance)|(?:a|ont) (?:re)?(?:ecrit|envoye|repondu|contacte|relance)|recu',
  exchanges: {
    gave: 'donnee?|offerte?|offert|partagee?|transmise?|presentee?|prete|envoyee?|propose',
    got: 'recue?|obtenue?|eu',
    asked: 'demandee?|sollicitee?',
  },
  kinds: {
    introduction: 'mise en relation|mises en relation|introduction|intro|presentation|presentee?',
    opportunity: 'opportunites?|poste|offre|mission|piste|emploi',
    reference: 'recommandations?|references?',
    collaboration: 'collaborations?|projets?|partenariat',
    resource: 'articles?|livres?|liens?|documents?|ressources?',
    expertise: 'conseils?|aide|avis|retours?|expertise|coup de main',
  },
  fillers:
    'j|je|on|nous|me|m|moi|il|elle|lui|l|le|la|les|un|une|des|du|de|d|a|au|aux|ai|as|avons|ont|avait|est|suis|etait|ete|c|s|y|' +
    'avec|pour|par|chez|sur|en|dans|ce|cette|ma|mon|mes|son|sa|ses|eu|fait|passe|pris|bu|recu|rapide|rapidement|encore|' +
    'aussi|enfin|bref|longuement|ensemble|propos|sujet|qui|tot|dernier|derniere',
  and: 'et',
  days: {
    back: [
      ['avant avant hier', 3],
      ['avant hier', 2],
      ['hier', 1],
      ['aujourd hui|ce (?:matin|midi|soir)|cet apres midi|tout a l heure|a l instant|maintenant', 0],
    ],
    part:
      `(?:le |dans la |dans l )?(?:matin|matinee|apres midi|soiree)|(?:le|au) soir|a (?:midi|${HOUR})(?: heures?)?(?: \\d\\d)?|vers (?:midi|${HOUR})(?: heures?)?|` +
      'en (?:debut|fin) de (?:matinee|journee|soiree)|en soiree|en matinee',
    partBehind: 'matin|midi|apres midi|soir',
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      quinze: 15,
    },
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|annees?' },
    ago: ['(?:il )?y a (?:environ |a peu pres |presque )?{n} {unit}', 'voici {n} {unit}', 'voila {n} {unit}'],
    last: ['(?:la |le |l )?{unit} (?:derniere?|passee?|precedente?)'],
    weekend: '(?:le |ce |au )?(?:week end|weekend)(?: dernier| passe)?',
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    on: 'le|ce|du|depuis|le dernier|des',
    past: 'dernier|passe|le',
    thisOne: 'ce',
    ofLastWeek: '(?:de )?la semaine (?:derniere|passee|precedente)',
    months: [
      'janvier|janv|jan',
      'fevrier|fevr|fev',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    ordinal: 'er|eme|e',
    ordinals: { premier: 1 },
    onThe: 'le',
    dayFirst: true,
    vague:
      '(?:il )?y a (?:quelques|plusieurs) (?:jours|semaines|mois|annees)|l autre jour|recemment|dernierement|' +
      '(?:il )?y a (?:peu|longtemps|un moment)|naguere|(?:cet|l) (?:ete|hiver|automne)(?: dernier)?|(?:ce|le|au) printemps(?: dernier)?',
    toCome: 'demain|apres demain|bientot|vais',
    ahead: 'dans {n} {unit}',
    next: '(?:le |la )?(?:week end |\\w+ )?prochaine?',
  },
};
