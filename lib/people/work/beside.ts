/** What stands in titles beside the function; folded words of seven languages. */

/** Words that say nothing of the function, in phrases as in titles. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'of the for in at to a an de la le les l du des d der die das dem den fur im zur vom von del della dello dei delle ' +
    'di da do dos das na no al el los las en van het voor op per con mit con au aux all alla'
  ).split(' '),
);
/** Words of rank, reach and branch beside a function. A `*` stands for any ending. */
export const RANKS = wordTest(
  'head director* direktor* directeur directrice diretor* direttore direttrice vp svp evp avp vice president* ' +
    'vicepresident* lead leader senior sr snr junior jr principal staff chief officer manager* management team ' +
    'leiter leiterin leitung leitender leitende abteilungsleiter* bereichsleiter* teamleiter* gruppenleiter* hoofd ' +
    'afdelingshoofd chef cheffe responsable* responsabile responsavel jefe jefa gerente coordinator* koordinator* ' +
    'coordinateur coordinatrice coordinador* coordenador* coordinatore specialist* spezialist* specialiste ' +
    'especialista specialista executive associate global international regional interim deputy group corporate emea ' +
    'dach apac europe expert* experte expertin trainee intern praktikant* werkstudent* department abteilung bereich ' +
    'area departamento equipe equipo m w f d x h i ii iii iv',
);
/** Whoever is still to become it. */
export const NOT_YET =
  /\b(?:students?|studenten?|studentin|aspiring|future|angehend\w*|etudiante?|estudiante|estudante|studente(?:ssa)?|alumn[iu]s?)\b/;

/** @returns whether a word is one of the list. */
function wordTest(list: string): (word: string) => boolean {
  const words = list.split(' ');
  const exact = new Set(words.filter((word) => !word.endsWith('*')));
  const begins = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => exact.has(word) || begins.some((begin) => word.startsWith(begin));
}
