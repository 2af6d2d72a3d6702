import type { LocalePack } from '../pack';
import { say } from '../say';

/** Italian: nobody has captured LinkedIn's sentences; these are written after the English. */

const SMALL =
  '(?: (?:già|oggi|ora|finalmente|ufficialmente|recentemente|anche|attualmente|appena|da poco)){0,2}';
const AS_AT = '(?: (?:come|di) {title/presso}(?= presso |$))?(?: (?:presso|in) {company+})?';
const NEW =
  '(?:(?:un |il mio )?nuovo (?:lavoro|ruolo|incarico|impiego)|(?:una |la mia )?nuova (?:posizione|avventura professionale|sfida professionale))';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const itEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      '^(?:congratulati|congratulatevi|fai i complimenti) (?:con|a) {name} per (?:i suoi |aver compiuto )?{years} ann[oi](?: (?:presso|in) {company/presso|in})?$',
    ),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say(
      '^{name} (?:festeggia|celebra|compie|ha compiuto) {years} ann[oi] (?:presso|in) {company/presso|in}$',
    ),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      '^(?:congratulati|festeggia|celebra|fai gli auguri) {name}\\banniversario (?:di lavoro|lavorativo|professionale|aziendale)\\b',
    ),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      '^(?:(?:fai|fate) gli auguri (?:di (?:buon )?compleanno )?a {name} per il (?:suo )?compleanno|(?:fai|fate) gli auguri di (?:buon )?compleanno a {name}|augura (?:un )?buon compleanno a {name}|(?:festeggia|celebra) il (?:recente )?compleanno di {name}|(?:oggi )?è il compleanno di {name})(?:$| (?:oggi|ieri|domani|il)\\b)',
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      '^(?:congratulati|congratulatevi) con {name} per (?:il suo |il |aver iniziato un )?nuovo (?:lavoro|ruolo|incarico|impiego)(?: (?:come|di) {title/presso})?(?: presso {company/presso})?$',
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} (?:ha iniziato|ha cominciato|ha|ricopre) un nuovo (?:lavoro|ruolo|incarico|impiego)(?: (?:come|di) {title/presso})?(?: presso {company/presso})?$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say(
      '^(?:congratulati|congratulatevi) con {name} per (?:il suo |il )?nuovo (?:lavoro|ruolo|incarico|impiego)\\b',
    ),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      '^(?:(?:congratulati|congratulatevi) con {name} per la (?:sua )?promozione|{name} è stat[oa] promoss[oa])(?: (?:a|come) {title/presso})?(?: presso {company/presso})?$',
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      "^(?:(?:congratulati|congratulatevi) con {name} per (?:la (?:sua )?laurea|essersi laureat[oa])|{name} si è laureat[oa])(?: (?:presso|all'|alla) ?{school/presso})?$",
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      '\\b(?:ho iniziato|ho cominciato|inizio|sto iniziando|ricopro) un nuovo (?:lavoro|ruolo|incarico|impiego) (?:come|di) {title/presso} presso {company/presso|dove|e|per|con|da}$',
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\b(?:ho|di aver)${SMALL} (?:iniziato|cominciato|intrapreso|accettato|assunto)|\\bsto${SMALL} (?:iniziando|cominciando|per iniziare)|\\b(?:inizio|comincio|inizierò))${SMALL} ${NEW}${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.joined',
    type: 'newJob',
    pattern: say(
      `\\b(?:mi unisco|mi sono unit[oa]|entro a far parte|sono entrat[oa]|sono entrat[oa] a far parte)${SMALL} (?:a |in |di |del team di |al team di ){company/come} come (?:un |una )?(?!(?:ospite|relatore|relatrice|giurat|mentor))(?:nuov[oa] )?{title}$`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\bsono${SMALL} stat[oa]${SMALL} promoss[oa]|\\bla mia promozione)(?: (?:a|come) {title/presso}(?= presso |$))?(?: (?:presso|in) {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      '(?:^(?:oggi )?(?:festeggio|compio|celebro)|\\bsto festeggiando|\\bho compiuto)(?: oggi| già| i miei| i primi){0,2} {years} anni (?:presso|in) {company+}',
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say(
      '\\b(?:è il mio (?:\\d{1,3}[°º]? )?compleanno|oggi compio (?:\\d{1,3} )?anni)\\b(?! (?:di lavoro|in|presso))',
    ),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:mi sono${SMALL} laureat[oa]|(?:ho|di aver)${SMALL} (?:conseguito|ottenuto|completato|terminato|discusso) (?:la |il |un |una |una |la mia |il mio )[^\\n:]{0,50}?\\b(?:laurea|master|mba|dottorato|tesi|diploma))\\b`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\b(?:ho|di aver|aver)${SMALL} (?:conseguito|ottenuto|superato|completato|preso)\\b[^\\n]{0,60}?\\b(?:certificazione|certificato|esame)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\b(?:ho|di aver|aver)${SMALL} (?:vinto|ricevuto|ottenuto)\\b[^\\n:]{0,60}?\\b(?:premio|medaglia|riconoscimento)\\b|\\bsono stat[oa] premiat[oa]\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      '\\b(?:annunciare|condividere|presentare) il lancio d(?:i|el|ella)\\b|\\b(?:ho|abbiamo)(?: appena| finalmente| ufficialmente)? lanciato (?:il mio|la mia|il nostro|la nostra|un|una|il|la) \\p{L}+',
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:sono${SMALL} (?:(?:in cerca|alla ricerca) di (?:(?:un|una|nuovo|nuova|nuove|mio|mia) ){0,3}(?:lavoro|impiego|opportunità|occupazione|sfid[ae]|posizione)|apert[oa] a nuove (?:opportunità|proposte|sfide)|disoccupat[oa]|stat[oa] licenziat[oa])|(?:cerco|sto cercando) (?:(?:un|una|nuovo|nuova|nuove) ){0,3}(?:lavoro|impiego|opportunità|occupazione|sfid[ae])|ho perso il (?:mio )?(?:lavoro|posto))`,
    ),
  },
];
