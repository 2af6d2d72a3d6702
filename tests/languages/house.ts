/** How a language is written in Peerkeep (docs/languages.md), as far as a machine can see it. */
export interface House {
  /** Texts that are rightly the same as in English. */
  same: readonly string[];
  /** Texts that speak about forms of address, and hold both. */
  aboutWords: readonly string[];
  /** What must not be found, by the rule that it breaks. */
  wrong: Readonly<Record<string, RegExp>>;
}

const ABOUT_WORDS = ['draftsAddressFamiliar', 'draftsAddressPolite'];
/** The browser’s own name of us, and the words of address. */
const SHARED = ['extName', ...ABOUT_WORDS];
const ENGLISH_QUOTES = /“[^„]*”|‘[^‚]*’\s/;

export const HOUSE: Readonly<Record<string, House>> = {
  de: {
    same: [...SHARED, 'fieldName', 'draftToneWarm'],
    // LinkedIn itself says Sie, and is quoted.
    aboutWords: [...ABOUT_WORDS, 'howOpen'],
    wrong: {
      'quotes are „…“': ENGLISH_QUOTES,
      'every „ is closed by “': /„[^“]*(?:„|$)/,
      'du, never Sie': /(?<![.?:!]\s|^|\| )\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/,
      'no guilt': /!|überfällig|\bmusst?\b|ungültig|\bFehler\b|fehlgeschlagen|\bbitte\b/i,
    },
  },
  fr: {
    same: [...SHARED, 'channelMessage', 'channelInvitation', 'channelMail', 'fieldMail', 'draftChannelMail'],
    aboutWords: ABOUT_WORDS,
    wrong: {
      'a narrow space before ; ! ?': /(?<![\u202f])[;!?]/,
      'a fixed space before :': /(?<![\u00a0\u202f\d]|https|\b\w)[:](?!\/\/)/,
      'quotes are « … » with fixed spaces': /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»|[“”„]/,
      'vous, never tu': /(?<![\p{L}-])(?:tu|toi|ton|ta|tes|t’)(?![\p{L}])/iu,
      'no guilt': /!|en retard|\bdevez\b|\binvalide|\berreur|\béchoué|s’il vous plaît/i,
    },
  },
  es: {
    same: [...SHARED, 'no', 'questionNo', 'doesMarketing'],
    aboutWords: ABOUT_WORDS,
    wrong: {
      'a question begins with ¿': /^[^¿]*\?/,
      'quotes are «…»': /[“”„]/,
      'tú, never usted': /\busted(?:es)?\b/i,
      'no guilt': /!|¡|atrasad|\bdebes\b|inválid|\berror\b|\bfalló\b|por favor/i,
    },
  },
  pt: {
    same: [...SHARED, 'channelMail', 'fieldMail', 'doesMarketing'],
    aboutWords: ABOUT_WORDS,
    wrong: {
      'quotes are “…”': /[«»„]/,
      'você, never tu or vós': /(?<!\p{L})(?:tu|teu|tua|teus|tuas|contigo|vós)(?!\p{L})/iu,
      'no guilt': /!|atrasad|\bdeve\b|inválid|\berro\b|\bfalhou\b|por favor/i,
    },
  },
};
