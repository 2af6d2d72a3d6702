import { patternOf } from './pattern';
import type { Pattern } from './pattern';

/** Words of somebody who lost a job or looks for one, or mourns: nobody forgives congratulations then. */

export type HardshipLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl';

/** No headline or post is longer; strangers write them. */
const MOST = 3000;
/** A word begins or ends: JavaScript's own `\b` knows only the letters of English. */
const [FROM, TO] = [String.raw`(?<![\w\u00c0-\u024f])`, String.raw`(?![\w\u00c0-\u024f])`];

/** What speaks of hardship in any text, a post too. */
const STRONG: Record<HardshipLanguage, string[]> = {
  en: [
    'open ?to ?work(?! (?:with|on|in|from|at)(?! (?:immediately|again|now)))',
    'open to (?:new )?(?:roles?|jobs?|opportunit(?:y|ies)|positions?|challenges)',
    "(?:looking|searching|hunting) for (?:[\\w'-]+ ){0,3}(?:jobs?|work|roles?|positions?|opportunit(?:y|ies)|challenges?|employment|internships?)",
    "seeking (?:[\\w'-]+ ){0,3}(?:jobs?|work|roles?|positions?|opportunit(?:y|ies)|challenges?|employment|internships?)",
    '(?:laid|lay|laying) ?-?offs?|layoffs?|made redundant|redundanc(?:y|ies)|reduction in force|lost (?:my|his|her|their) (?:job|position|role)',
    '(?:was|were|been|got|being) (?:let go|fired|dismissed|terminated)',
    "(?:my|the) (?:[\\w'-]+ ){0,2}(?:role|position|job|team) (?:was|were|is|has been|had been|is being|got) (?:[\\w'-]+ ){0,2}(?:impacted|eliminated|affected|cut|dissolved|made redundant)",
    "(?:impacted|affected) by (?:[\\w'-]+ ){0,4}(?:layoffs?|cuts|restructuring|reduction)",
    'between jobs|job ?seeker|job (?:hunt|search)|unemployed|on the (?:job )?market',
    'passed away|rest in peace|in (?:loving )?memory of|mourn(?:s|ed|ing)?|condolences|funeral|grieving|terminal(?:ly)? ill(?:ness)?|diagnosed with',
    'lost my (?:\\w+ )?(?:mother|father|mom|mum|dad|wife|husband|partner|son|daughter|brother|sister|friend|parents?|child|baby)',
  ],
  de: [
    'arbeits?suchend|arbeitslos|jobsuche|jobverlust|auf (?:der )?(?:job|stellen|arbeits)suche',
    '(?:suche|sucht) (?:\\p{L}+ ){0,4}(?:stelle|stellung|job|arbeit|herausforderung(?:en)?|position|aufgabe|anstellung|möglichkeiten)',
    'auf der suche nach (?:\\p{L}+ ){0,4}(?:stelle|job|arbeit|herausforderung(?:en)?|position|aufgabe|anstellung|möglichkeiten)',
    'offen für (?:neue |berufliche |spannende )*(?:jobs?|stellen|angebote|herausforderungen|aufgaben|möglichkeiten|chancen|positionen)',
    'gekündigt (?:worden|wurde)|wurde (?:mir )?(?:betriebsbedingt )?gekündigt|kündigung erhalten|entlassen|entlassung(?:en|swelle)?|stellenabbau|(?:meine|die) stelle (?:wurde|ist|fällt|wird) (?:gestrichen|weg(?:gefallen)?|abgebaut)',
    'verstorben|gestorben|von uns gegangen|ruhe in frieden|in gedenken|trauer(?:n|t)?|beileid|beerdigung|diagnose krebs',
  ],
  fr: [
    "à l'écoute (?:du marché|d'opportunités|de nouvelles opportunités)|ouverte? (?:à|aux) (?:de )?(?:nouvelles )?opportunités|open to work",
    "(?:en|à la) recherche (?:active )?(?:d'un|d'une|d'|de )(?:\\s?\\p{L}+ ){0,3}(?:emploi|poste|opportunités?|travail|cdi|cdd|stage|alternance|défi|mission)",
    '(?:je )?(?:re)?cherche (?:activement )?(?:un|une|mon|ma|de) (?:\\p{L}+ ){0,3}(?:emploi|poste|opportunités?|travail|cdi|cdd|stage|alternance|défi|mission)',
    "licenciée?s?|licenciements?|au chômage|demandeu(?:r|se) d'emploi|sans emploi|plan social|(?:mon|le) poste (?:a été|est) supprimé|perdu mon (?:emploi|poste|travail)|fin de mon contrat",
    'décès|décédée?|nous a quittés?|en deuil|condoléances|obsèques|repose en paix|à la mémoire de|cancer diagnostiqué',
  ],
  es: [
    'en (?:búsqueda|busca) (?:activa )?de (?:\\p{L}+ ){0,3}(?:empleo|trabajo|oportunidades|oportunidad|puesto|retos?|desafíos?)',
    'busc(?:o|ando) (?:\\p{L}+ ){0,3}(?:empleo|trabajo|oportunidades|oportunidad|puesto|retos?|desafíos?)',
    'abiert[oa] a (?:nuevas )?(?:oportunidades|ofertas|propuestas)|disponible para trabajar|open to work',
    'despedid[oa]s?|despidos?|me (?:han )?despid(?:ieron|ido)|desemplead[oa]|en (?:el )?paro|sin (?:trabajo|empleo)|perdí mi (?:trabajo|empleo|puesto)|mi puesto (?:fue|ha sido) (?:eliminado|suprimido)',
    'falleci(?:ó|do|miento)|descanse en paz|en memoria de|de luto|pésame|condolencias|funeral',
  ],
  pt: [
    '(?:em|na) busca (?:ativa )?(?:de|por) (?:\\p{L}+ ){0,3}(?:emprego|trabalho|recolocação|oportunidades?|vaga|desafios?)|em recolocação|em transição de carreira',
    '(?:busco|buscando|procuro|procurando|à procura de) (?:\\p{L}+ ){0,3}(?:emprego|trabalho|recolocação|oportunidades?|vaga|desafios?)',
    'abert[oa] a (?:novas )?(?:oportunidades|propostas)|disponível (?:para o mercado|no mercado)|open to work',
    'demitid[oa]s?|demissão|demissões|layoffs?|fui deslig(?:ado|ada)|desligamento|desempregad[oa]|despedid[oa]|despedimentos?|perdi (?:o )?meu emprego|perdi o emprego|meu cargo foi (?:extinto|eliminado)',
    'faleceu|falecimento|descanse em paz|em memória de|de luto|pêsames|condolências|funeral',
  ],
  it: [
    "(?:in|alla) (?:cerca|ricerca) (?:attiva )?di (?:\\p{L}+ ){0,3}(?:lavoro|impiego|opportunità|occupazione|sfid[ae]|posizione|ruolo)|in cerca d'(?:impiego|occupazione)",
    '(?:cerco|sto cercando) (?:\\p{L}+ ){0,3}(?:lavoro|impiego|opportunità|occupazione|sfid[ae]|posizione|ruolo)',
    'apert[oa] a (?:nuove )?(?:opportunità|proposte|sfide)|disponibile da subito|open to work',
    'licenziat[oaie]|licenziament[oi]|disoccupat[oa]|perso il (?:mio )?(?:lavoro|posto)|(?:il mio|la mia) (?:ruolo|posizione|posto) (?:è stat[oa]) (?:eliminat[oa]|tagliat[oa]|soppress[oa])',
    'scompars[oa] (?:di|improvvisa)|ci ha lasciat[oi]|è venut[oa] a mancare|riposi in pace|in memoria di|in lutto|condoglianze|funeral[ei]|mort[oe] di',
  ],
  nl: [
    'op zoek naar (?:\\p{L}+ ){0,4}(?:baan|werk|functie|uitdaging|rol|kansen|opdracht|job)|werkzoekend|werkloos|zonder werk',
    '(?:ik zoek|zoekende? naar|zoekt) (?:\\p{L}+ ){0,4}(?:baan|werk|functie|uitdaging|rol|kansen|opdracht|job)',
    'open voor (?:nieuwe |een nieuwe )?(?:kansen|mogelijkheden|uitdagingen|uitdaging|baan|functie|opdrachten)|beschikbaar voor (?:werk|opdrachten)|open to work',
    'ontslagen|ontslag|boventallig|reorganisatie|mijn (?:baan|functie|rol) (?:is|werd|wordt) (?:geschrapt|opgeheven|vervallen)|baan (?:verloren|kwijt)',
    'overleden|overlijden|rust zacht|ter nagedachtenis|in (?:de )?rouw|condoleances?|gecondoleerd|begrafenis|uitvaart',
  ],
};

/** What does so in a headline, where words are few; in a post it may mean anything. */
const ON_PROFILES = [
  'seeking',
  'looking for',
  'in transition',
  'open to (?:new|work)',
  'on the market',
  'en recherche',
  'wechselwillig',
];

/** By language; of a headline also what stands for hardship there. */
const PATTERNS = new Map<string, Pattern>();

/**
 * @param text a headline, the name of an employer, or a post; the first 3,000 characters count.
 * @param lang the language to look in, and English; every language where it is missing or another.
 * @returns whether a profile's own words speak of hardship. In doubt they do.
 */
export function soundsLikeHardship(text: string | undefined, lang?: string): boolean {
  return (
    text !== undefined &&
    (patternFor('profile', ON_PROFILES).test(plain(text)) || speaksOfHardship(text, lang))
  );
}

/** As {@link soundsLikeHardship}, for whole posts: "looking for" alone is not enough there. */
export function speaksOfHardship(text: string | undefined, lang?: string): boolean {
  return (
    text !== undefined && languagesFor(lang).some((one) => patternFor(one, STRONG[one]).test(plain(text)))
  );
}

function languagesFor(lang: string | undefined): HardshipLanguage[] {
  const all = Object.keys(STRONG) as HardshipLanguage[];
  const own = all.find((one) => one === lang?.slice(0, 2).toLowerCase());
  return own === undefined ? all : [...new Set<HardshipLanguage>([own, 'en'])];
}

function plain(text: string): string {
  return text.slice(0, MOST).normalize('NFC').replace(/’/g, "'").replace(/\s+/g, ' ');
}

function patternFor(key: string, words: readonly string[]): Pattern {
  const known = PATTERNS.get(key);
  if (known) return known;
  const made = patternOf(words.join('|'), written);
  PATTERNS.set(key, made);
  return made;
}

/** Letters of these languages only: `\p{L}` itself takes long to compile. */
function written(source: string): string {
  return `${FROM}(?:${source.replaceAll('\\p{L}', String.raw`[a-z\u00c0-\u024f]`)})${TO}`;
}
