import type { SaidWords } from './words';

const NUMBER = '\\d{1,2}(?::\\d\\d)?';

export const DE: SaidWords = {
  ways: [
    {
      words: '(?:e mails?|mails?) (?:von|bekommen|erhalten|gekriegt)',
      channel: 'mail',
      direction: 'in',
    },
    { words: 'gemailt|mailte|angemailt', channel: 'mail', direction: 'out', them: 'out' },
    { words: 'e mails?|mails?|emails?', channel: 'mail', direction: 'out' },
    {
      words:
        'telefoniert|angerufen|zuruckgerufen|rief|anruf|anrufe|telefonat|telefongesprach|am telefon|per telefon|' +
        '(?:video|zoom )?call|videocall|videoanruf|gecallt|gezoomt|gesprochen|sprach|geredet|unterhalten|gequatscht|' +
        'gesprach|telefonierte',
      channel: 'call',
      direction: 'both',
    },
    {
      words:
        'getroffen|traf|trafen|treffen|gesehen|sah|wiedergesehen|begegnet|besucht|spazieren|' +
        '(?:(?:zu )?(?:mittag|abend) )?(?:gegessen|essen)|(?:zum |beim )?(?:mittagessen|abendessen|lunch|fruhstuck|brunch)|' +
        'gefruhstuckt|(?:auf (?:einen|nen|n) |auf n |beim )?(?:kaffee|bier|tee|drink|wein)|getrunken|im cafe|meeting',
      channel: 'meeting',
      direction: 'both',
    },
    { words: '(?<= mich (?:.* )?)gemeldet|gemeldet(?= bei )', channel: 'message', direction: 'out' },
    {
      words:
        'gehort|gemeldet|meldete|bekommen|erhalten|gekriegt|(?:nachrichten|nachricht|antwort|post|whatsapp) (?:von|bekommen|erhalten|gekriegt)',
      channel: 'message',
      direction: 'in',
    },
    { words: 'schrieb|antwortete', channel: 'message', direction: 'out', them: 'in' },
    {
      words:
        'geschrieben|angeschrieben|zuruckgeschrieben|geantwortet|getextet|gesimst|geschickt|gesendet|nachricht|nachrichten|' +
        'whatsapp|sms',
      channel: 'message',
      direction: 'out',
    },
  ],
  fromThem: 'mir|uns|hat(?! mich )|haben mir|von',
  exchanges: {
    gave: 'gegeben|gab|geschickt|weitergegeben|vermittelt|vorgestellt|angeboten|geteilt|geliehen|empfohlen',
    got: 'bekommen|bekam|erhalten|gekriegt',
    asked: 'gebeten(?: um)?|gefragt(?: nach)?|erbeten|bat',
  },
  kinds: {
    introduction: 'vorstellung|vorgestellt|intro|kontakte?|vermittelt',
    opportunity: 'stelle|job|auftrag|chance|gelegenheit',
    reference: 'referenz|empfehlung|zeugnis',
    collaboration: 'zusammenarbeit|projekt|kooperation',
    resource: 'artikel|buch|link|folien|unterlagen',
    expertise: 'rat|ratschlag|tipps?|hilfe|feedback|ruckmeldung',
  },
  fillers:
    'ich|wir|er|sie|mir|mich|uns|ihr|ihm|ihn|ihnen|habe|hab|hatte|hatten|haben|hat|war|waren|bin|mit|an|bei|beim|von|vom|' +
    'zu|zum|zur|fur|uber|wegen|auf|im|in|am|um|der|die|das|dem|den|des|ein|eine|einen|einer|einem|eines|nen|ne|n|kurz|lange|noch|' +
    'wieder|endlich|mal|auch|gerade|nach|sich|getrunken|per',
  and: 'und|u',
  days: {
    back: [
      ['vorvorgestern', 3],
      ['vorgestern', 2],
      ['gestern', 1],
      ['heute|(?:gerade )?eben|vorhin', 0],
    ],
    part:
      `morgens|vormittags|mittags|nachmittags|abends|nachts|am (?:fruhen |spaten )?(?:morgen|vormittag|mittag|nachmittag|abend)|` +
      `in der (?:fruh|nacht|mittagspause)|(?:um|gegen|ab) ${NUMBER}(?: uhr)?(?: \\d\\d)?|${NUMBER} uhr(?: \\d\\d)?`,
    partBehind: 'fruh|morgen|vormittag|mittag|nachmittag|abend|nacht',
    numbers: {
      einem: 1,
      einer: 1,
      n: 1,
      ner: 1,
      nem: 1,
      ein: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwolf: 12,
      vierzehn: 14,
    },
    units: {
      day: 'tage?n?',
      week: 'wochen?',
      month: 'monate?n?',
      year: 'jahre?n?',
    },
    ago: ['vor (?:etwa |ungefahr |ca |rund |circa |gut |knapp )?{n} {unit}'],
    last: [
      '(?:letzte|letzten|letztes|letztem|vorige|vorigen|voriges|vergangene|vergangenen|vergangenes) {unit}',
    ],
    weekend: '(?:am |ubers |letztes |voriges |am (?:letzten|vergangenen|vorigen) )wochenende',
    weekdays: [
      'sonntags?',
      'montags?',
      'dienstags?',
      'mittwochs?',
      'donnerstags?',
      'freitags?',
      'samstags?|sonnabends?',
    ],
    shortWeekdays: ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'],
    on: 'am|am letzten|am vergangenen|am vorigen|letzten|letzter|vergangenen|vorigen|diesen|vom|den|seit',
    past: 'den',
    thisOne: 'diesen|dieser',
    ofLastWeek:
      '(?:in der |der )?(?:letzte|letzten|letzter|vorige|vorigen|voriger|vergangene|vergangenen|vergangener) woche',
    months: [
      'januar|janner|jan',
      'februar|feber|feb',
      'marz|mrz',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept?',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    ordinal: 'ter|ten|te',
    ordinals: {
      ersten: 1,
      zweiten: 2,
      dritten: 3,
      vierten: 4,
      funften: 5,
      sechsten: 6,
      siebten: 7,
      achten: 8,
      neunten: 9,
      zehnten: 10,
      elften: 11,
      zwolften: 12,
    },
    onThe: 'am|vom',
    dayFirst: true,
    vague:
      'vor (?:ein paar|einigen|wenigen|mehreren) (?:tagen|wochen|monaten|jahren)|neulich|kurzlich|letztens|unlangst|vor kurzem|' +
      'vor langerem|(?:letzten|im|diesen) (?:fruhling|sommer|herbst|winter)',
    toCome: 'morgen|ubermorgen|bald|demnachst|werde',
    ahead: 'in {n} {unit}',
    next: '(?:am )?(?:nachste[nrs]?|kommende[nrs]?) \\w+',
  },
};
