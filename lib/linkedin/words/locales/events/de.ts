import type { LocalePack } from '../pack';
import { say } from '../say';

/** German: nobody has captured LinkedIn's German sentences; these are written after the English. */

const JOY =
  '(?:freue mich(?: sehr| riesig| außerordentlich| wahnsinnig)?|bin (?:sehr |unglaublich |so )?(?:stolz|glücklich|begeistert|dankbar))(?: darauf| darüber)?(?:, euch)?(?: (?:mitteilen|verkünden|bekannt ?geben|teilen) zu (?:können|dürfen)|,? (?:mitzuteilen|zu verkünden|bekannt ?zu ?geben|zu teilen))?,?(?: dass)?';
const SMALL =
  '(?: (?:jetzt|nun|heute|endlich|offiziell|kürzlich|gerade|auch|soeben|ab sofort|aktuell|wieder)){0,3}';
const AS_AT = '(?: als {title/bei}(?= bei |$))?(?: bei (?:der |dem )?{company+})?';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const deEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say('^(?:gratulieren sie|gratuliere) {name} zu {years} jahr(?:en)?(?: bei {company/bei})?$'),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say(
      '^{name} (?:ist|feiert)(?: heute)?(?: seit)? {years} jahren?(?: (?:jubiläum|firmenjubiläum))? bei {company/bei}$',
    ),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      '^(?:gratulieren sie|gratuliere|feiern sie|{name} feiert) {name}\\b(?:dienst|firmen|arbeits|berufs)?jubiläum\\b',
    ),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      '^(?:(?:gratulieren sie|gratuliere) {name} (?:nachträglich )?zum geburtstag|(?:wünschen sie|wünsche) {name} alles gute zum geburtstag|feiern sie {name} geburtstag|{name} (?:hat(?:te)?|feiert)\\b[^:\\n]{0,40}\\bgeburtstag)\\b',
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      '^(?:gratulieren sie|gratuliere) {name} zu(?:r|m) (?:neuen (?:stelle|position|aufgabe|job|rolle))(?: als {title/bei})?(?: bei {company/bei})?$',
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} hat (?:eine neue (?:stelle|position|rolle)|einen neuen job)(?: als {title/bei})?(?: bei {company/bei})?(?: angetreten| begonnen| angenommen)?$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say(
      '^(?:gratulieren sie|gratuliere) {name} zu(?:r|m) neuen (?:stelle|position|aufgabe|job|rolle)\\b',
    ),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say('^{name} wurde(?: bei {company/bei|zum|zur})?(?: zu[rm] {title/bei})? befördert$'),
  },
  {
    key: 'told.promotion.word',
    type: 'promotion',
    pattern: say(
      '^(?:gratulieren sie|gratuliere) {name} zur beförderung(?: zu[rm] {title/bei})?(?: bei {company/bei})?$',
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      '^(?:gratulieren sie|gratuliere) {name} zum (?:abschluss|studienabschluss)\\b|^{name} hat (?:das|sein|ihr) studium abgeschlossen$',
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      '\\bich(?: jetzt| nun| ab sofort)? eine neue (?:stelle|position|rolle) als {title/bei} bei (?:der |dem )?{company/bei|wo|und|in|mit|seit} (?:antrete|angetreten habe|begonnen habe|beginne|übernehme|übernommen habe)$',
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\bich (?:habe|beginne|starte|trete|übernehme)|^(?:heute |ab heute )?(?:habe ich|beginne ich|starte ich|trete ich))${SMALL} (?:in |mit )?(?:eine neue (?:stelle|position|rolle|aufgabe)|eine neuen (?:stelle|position)|einer neuen (?:stelle|position|rolle)|einen neuen job|meine neue (?:stelle|position|rolle|aufgabe)|meinen neuen job|meiner neuen (?:stelle|position|rolle)|meinem neuen job)${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.clause',
    type: 'newJob',
    pattern: say(
      `\\bdass ich${SMALL} (?:eine neue (?:stelle|position|rolle)|einen neuen job|meine neue (?:stelle|position|rolle)|meinen neuen job)${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.now',
    type: 'newJob',
    pattern: say(
      `\\bich (?:bin|arbeite|starte|beginne)${SMALL} (?:ab sofort |ab heute |seit heute |jetzt )als {title/bei} bei (?:der |dem )?{company+}`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\bich (?:wurde|bin)|\\bwurde ich|\\bdass ich)${SMALL}(?: zu(?:r|m) {title/bei})?(?: bei {company/bei})? befördert|\\bmeine beförderung\\b`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      '(?:^(?:heute )?(?:bin ich|feiere ich)|\\bich (?:bin|feiere|arbeite))(?: (?:heute|jetzt|nun|genau|schon|bereits|mein|meine|seit)){0,4} {years}(?: jahren?|-jähriges)(?: (?:firmen|dienst|arbeits)?jubiläum)? bei (?:der |dem )?{company+}',
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say(
      '\\b(?:heute (?:ist mein|habe ich)|ich habe heute|ich feiere heute(?: meinen)?) (?:\\d{1,3}\\. )?geburtstag\\b',
    ),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:ich habe|habe ich|dass ich)${SMALL} (?:mein |meine |meinen |den |das )[^\\n:]{0,50}?\\b(?:studium|bachelor|bachelorstudium|master|masterstudium|mba|promotion|doktorarbeit|dissertation|abschluss)\\b[^\\n:]{0,60}?\\b(?:abgeschlossen|beendet|bestanden|erhalten|verteidigt|geschafft)\\b`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\b(?:ich habe|habe ich|dass ich|ich bin)${SMALL} [^\\n:]{0,60}?\\b(?:zertifizierung|zertifikat|prüfung)\\b[^\\n:]{0,60}?\\b(?:erhalten|abgeschlossen|bestanden|erworben)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\b(?:ich habe|habe ich|dass ich|ich wurde)${SMALL} [^\\n:]{0,60}?(?:preis|award|auszeichnung|medaille)\\b[^\\n:]{0,60}?\\b(?:gewonnen|erhalten|ausgezeichnet)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      `\\bich ${JOY} den (?:start|launch) (?:von|unsere[sr]|meine[sr])\\b|\\b(?:wir haben|ich habe)${SMALL} (?:unser|unsere|unseren|mein|meine|meinen) [^\\n:]{2,60} (?:gelauncht|gestartet|veröffentlicht)\\b`,
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:ich (?:suche|bin)${SMALL} (?:auf der suche nach |offen für )?(?:aktiv |nach )?(?:(?:eine[rn]?|neue|neuen|beruflichen?|spannende[n]?) ){1,3}(?:stelle|job|herausforderung(?:en)?|position|aufgaben?|anstellung|möglichkeiten)|ich bin${SMALL} (?:arbeitssuchend|auf jobsuche|auf stellensuche)|ich (?:wurde|bin)${SMALL} (?:gekündigt|entlassen)|mir wurde${SMALL} gekündigt|meine stelle (?:wurde|ist)${SMALL} (?:gestrichen|weggefallen|abgebaut)|ich habe${SMALL} (?:meinen job|meine stelle|meine arbeit) verloren)\\b`,
    ),
  },
];
