import type { LocalePack } from '../pack';
import { say } from '../say';

/** Dutch: nobody has captured LinkedIn's sentences; these are written after the English. */

const SMALL =
  '(?: (?:nu|vandaag|net|eindelijk|officieel|onlangs|ook|zojuist|inmiddels|momenteel|per direct)){0,3}';
const AS_AT = '(?: als {title/bij}(?= bij |$))?(?: bij {company+})?';
const NEW =
  '(?:een nieuwe (?:functie|baan|rol|positie|uitdaging)|mijn nieuwe (?:functie|baan|rol|positie|uitdaging))';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const nlEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say('^feliciteer {name} met {years} jaar(?: bij {company/bij})?$'),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say('^{name} (?:viert|werkt|is)(?: vandaag| al)? {years} jaar bij {company/bij}$'),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say('^(?:feliciteer|vier) {name}\\b(?:werk|dienst|bedrijfs)?jubileum\\b'),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      '^(?:feliciteer {name} met (?:zijn|haar|hun|de) verjaardag|wens {name} een (?:fijne|gelukkige) verjaardag|vier de (?:recente )?verjaardag van {name}|{name} (?:is vandaag jarig|is jarig))(?:$| (?:vandaag|gisteren|morgen|op)\\b)',
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      '^feliciteer {name} met (?:zijn |haar |hun |de |een )?nieuwe (?:functie|baan|rol|positie)(?: als {title/bij})?(?: bij {company/bij})?$',
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} (?:heeft een nieuwe (?:functie|baan)|is begonnen (?:in|aan|met) een nieuwe (?:functie|baan))(?: als {title/bij})?(?: bij {company/bij})?$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say(
      '^feliciteer {name} met (?:zijn |haar |hun |de |een )?nieuwe (?:functie|baan|rol|positie)\\b',
    ),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      '^(?:feliciteer {name} met (?:zijn |haar |hun |de )?promotie|{name} is gepromoveerd)(?: (?:tot|naar) {title/bij})?(?: bij {company/bij})?$',
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      '^(?:feliciteer {name} met (?:zijn |haar |hun |het )?(?:afstuderen|diploma)|{name} is afgestudeerd)(?: (?:aan|van) (?:de )?{school/aan|van})?$',
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      '\\bik(?: nu)? (?:ben begonnen (?:in|aan|met)|begin (?:in|aan|met)|start (?:in|met)) een nieuwe (?:functie|baan|rol) als {title/bij} bij {company/bij|waar|en|in|met|sinds}$',
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\bik (?:ben|heb|start|begin|ga)|\\b(?:ben|heb|start|begin|ga) ik|\\bdat ik)${SMALL} (?:begonnen |gestart |aan de slag |begin |start )?(?:(?:in|aan|met|op) )?${NEW}${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.now',
    type: 'newJob',
    pattern: say(
      '\\bik (?:ben|werk|ga|start|begin)(?: (?:vanaf vandaag|sinds vandaag|per vandaag|vandaag)){1}(?: aan de slag)? als {title/bij} bij {company+}',
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\bik ben${SMALL} (?:gepromoveerd|bevorderd)|\\bmijn (?:promotie|bevordering))(?: (?:tot|naar) {title/bij}(?= bij |$))?(?: bij {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      '(?:^(?:vandaag )?(?:vier ik|werk ik|ben ik)|\\bik (?:vier|werk|ben))(?: (?:vandaag|nu|al|precies|mijn)){0,3} {years}(?: jaar|-jarig)(?: (?:werk|dienst)?jubileum)?(?: (?:werkzaam|in dienst))? bij {company+}',
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say(
      '\\b(?:ik ben vandaag jarig|vandaag ben ik jarig|vandaag is mijn verjaardag|het is mijn verjaardag)\\b',
    ),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:ik ben${SMALL} (?:afgestudeerd|gepromoveerd aan)|ik heb${SMALL} (?:mijn |een )[^\\n:]{0,50}?\\b(?:bachelor|master|mba|diploma|proefschrift|studie|opleiding)\\b[^\\n:]{0,50}?\\b(?:behaald|afgerond|gehaald|verdedigd))\\b`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\bik (?:heb|ben)${SMALL} [^\\n:]{0,60}?\\b(?:certificering|certificaat|examen)\\b[^\\n:]{0,60}?\\b(?:behaald|gehaald|ontvangen|afgerond)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\bik (?:heb|ben)${SMALL} [^\\n:]{0,60}?(?:prijs|award|medaille|onderscheiding)\\b[^\\n:]{0,60}?\\b(?:gewonnen|ontvangen|gekregen)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      '\\bde lancering van (?:ons|onze|mijn)\\b|\\b(?:wij|we|ik) (?:hebben|heb)(?: net| eindelijk| officieel| vandaag)? (?:ons|onze|mijn|een) [^\\n:]{2,60} gelanceerd\\b',
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:ik ben${SMALL} (?:op zoek naar (?:(?:een|mijn|nieuwe|volgende|leuke) ){0,3}(?:baan|werk|functie|uitdaging|rol|kansen|opdracht)|werkzoekend|werkloos|ontslagen|boventallig|open voor nieuwe (?:kansen|uitdagingen|opdrachten|mogelijkheden))|ik zoek (?:(?:een|nieuwe|nieuw) ){0,2}(?:baan|werk|functie|uitdaging)|ik ben${SMALL} mijn baan (?:kwijt|verloren)|ik heb${SMALL} mijn baan verloren|mijn (?:baan|functie|rol) (?:is|wordt|werd) (?:geschrapt|opgeheven|vervallen))\\b`,
    ),
  },
];
