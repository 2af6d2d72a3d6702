/**
 * Headlines that say by themselves that their owner looks for work. Stricter than the words that forbid
 * congratulations: who hires is "looking for" people too, and is not to be comforted.
 */
const HASHTAG = /#open_?to_?work(?![\p{L}\p{N}])/iu;
const STATE =
  /\b(?:open to work(?!\s+(?:with|on|in|from|at)\b(?!\s+(?:immediately|again|now)))|laid off|between jobs|unemployed|job ?seeker)\b/iu;
/** Who speaks of others in that state: those who help, place or teach them. */
const HELPERS =
  /\b(?:help\w*|coach\w*|support\w*|plac(?:e|es|ing)|connect\w*|empower\w*|advocat\w*|mentor\w*|guid(?:e|es|ing)|who are|for (?:the |all )?(?:unemployed|laid off|job ?seekers?))\b/iu;
const SEEKING =
  /^(?:(?:actively|currently|now) )*(?:seeking|looking for|searching for|open to|available for|auf (?:der )?(?:job|stellen)suche|(?:arbeits?|stellen)suchend|auf der suche nach|offen für|[àa] l.écoute|en recherche|[àa] la recherche|en búsqueda|en busca|buscando|em busca|em recolocação|à procura|in cerca|alla ricerca|op zoek naar|werkzoekend|open voor)(?=\P{L}|$)(.*)$/iu;
/** What is looked for, in whole words: networking is no work. */
const WORK =
  /(?<!\p{L})(?:(?:\p{L}+-)?work|jobs?|roles?|positions?|opportunit\p{L}+|challenges?|employment|\p{L}*stellen?|herausforderung\p{L}*|aufgaben?|arbeit\p{L}*|emplois?|postes?|travail|missions?|marché|trabajo|empleo|oportunidad\p{L}*|puestos?|retos?|trabalho|emprego|oportunidades?|vagas?|lavoro|impiego|opportunità|posizion[ei]|sfid[ae]|baan|werk|functies?|uitdaging\p{L}*|kansen)(?!\p{L})/iu;
/** Words after which somebody looks for others, or for something else than work for themselves. */
const OTHERS =
  /\b(?:people|persons?|candidates?|clients?|customers?|partners?|partnerships?|talents?|team ?mates?|team members?|investors?|investment|funding|co-?founders?|founders?|engineers|developers|designers|scientists|analysts|writers|volunteers|colleagues|someone|a head of|to join|speaking|speakers|network|networking|collaborat\w*|business (?:partners?|opportunit\w*)|sponsor\w*)\b/iu;

/** @returns whether a headline says so, as a whole or in one of its parts. */
export function saysOpenToWork(headline: string | undefined): boolean {
  if (headline === undefined) return false;
  return headline.split(/\s*[|·•,;]\s*|\s+[-–—]\s+/u).some((part) => {
    if (HELPERS.test(part)) return false;
    if (HASHTAG.test(part) || STATE.test(part)) return true;
    const rest = SEEKING.exec(part.trim())?.[1];
    return rest !== undefined && WORK.test(part) && !OTHERS.test(rest);
  });
}
