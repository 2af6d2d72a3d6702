/**
 * Headlines that say by themselves that their owner looks for work. Stricter than the words that forbid
 * congratulations: who hires is "looking for" people too, and is not to be comforted.
 */
const TAG = /#open_?to_?work\b|\b(?:open to work|laid off|between jobs|unemployed|job ?seeker)\b/iu;
const SEEKING =
  /^(?:(?:actively|currently|now) )*(?:seeking|looking for|searching for|open to|available for|auf (?:der )?(?:job|stellen)suche|(?:arbeits?|stellen)suchend|auf der suche nach|offen für|[àa] l.écoute|en recherche|[àa] la recherche|en búsqueda|en busca|buscando|em busca|em recolocação|à procura|in cerca|alla ricerca|op zoek naar|werkzoekend|open voor)(?=\P{L}|$)(.*)$/iu;
/** What is looked for; and words after which somebody looks for others. */
const WORK =
  /work|job|role|position|opportunit|challenge|employment|stelle|herausforderung|aufgabe|arbeit|opportunité|emploi|poste|travail|mission|marché|trabajo|empleo|oportunidad|puesto|reto|trabalho|emprego|vaga|lavoro|impiego|posizione|sfid|baan|werk|functie|uitdaging|kans/iu;
const OTHERS =
  /\b(?:people|candidates|clients|customers|partners|talent|team members|investors|co-?founders?)\b/iu;

/** @returns whether a headline says so, as a whole or in one of its parts. */
export function saysOpenToWork(headline: string | undefined): boolean {
  if (headline === undefined) return false;
  if (TAG.test(headline)) return true;
  return headline.split(/\s*[|·•,;]\s*|\s+[-–—]\s+/u).some((part) => {
    const found = SEEKING.exec(part.trim());
    if (!found) return false;
    const rest = found[1] ?? '';
    if (OTHERS.test(rest)) return false;
    return WORK.test(part);
  });
}
