import type { FunctionWords } from './words';

/** German: compounds by their first part, since "Vertriebsleiterin" and "Vertriebsmitarbeiter" are both of sales. */
export const DE: FunctionWords = {
  engineering:
    'entwickler, entwicklerin, softwareentwick*, softwarearchitekt*, ingenieur*, programmierer*, ' +
    'webentwickl*, entwicklungsingenieur*, entwicklungsleiter*, anwendungsentwickl*, konstrukteur*, ' +
    'elektroingenieur*, maschinenbauingenieur*, bauingenieur*, softwareingenieur*, softwaretester*, ' +
    'technischer leiter, technische leiterin, testingenieur*',
  data: 'datenanalyst*, datenwissenschaft*, datenarchitekt*, dateningenieur*, statistiker*',
  design: 'gestalter*, mediengestalter*, grafiker*, grafikdesign*, produktdesign*, kommunikationsdesign*',
  product: '=produkt, produktmanag*, produktverantwortlich*, produktleiter*, leiter* produktmanagement',
  project: 'projektmanag*, projektleiter*, projektleitung, projektkoordinat*, projektingenieur*',
  marketing:
    'marketingleiter*, marketingmanag*, marketingreferent*, produktmarketing*, markenmanag*, ' +
    'werbeleiter*',
  communications:
    '=kommunikation, unternehmenskommunikation, kommunikationsmanag*, kommunikationsleiter*, ' +
    'pressesprecher*, pressereferent*, offentlichkeitsarbeit, kommunikationsreferent*',
  editorial: 'redakteur, redakteurin, redaktion, chefredakteur*, journalistin, redaktionsleiter*',
  sales:
    'vertrieb, vertriebs*, verkauf, verkaufs*, verkaufer*, vertriebsingenieur*, aussendienst*, ' +
    'geschaftsentwicklung, kundenberater*, kundenbetreuer*',
  support: 'kundenservice, kundendienst*, kundenservicemitarbeiter*, kundenerfolg, servicetechniker*',
  people:
    '=personal, personalleiter*, personalleitung, personalreferent*, personalmanag*, personalentwick*, ' +
    'personalwesen, personalabteilung, personalchef*, personalvermittl*, personalsachbearbeit*, ' +
    'personalberat*, recruiterin, hr referentin, hr referent, ausbildungsleiter*',
  finance:
    '=finanzen, =steuern, finanz*, buchhalter*, buchhaltung, steuerberat*, steuerfachangestellte*, ' +
    'wirtschaftspruf*, bilanzbuchhalt*, rechnungswesen, controllerin, kaufmannischer leiter, ' +
    'kaufmannische leiterin',
  legal:
    '=recht, rechtsanwalt*, rechtsanwaltin, anwalt, anwaltin, jurist, juristin, syndikus*, justiziar*, ' +
    'rechtsabteilung, datenschutzbeauftragt*, notar, notarin, unternehmensjurist*',
  operations:
    'betriebsleiter*, werkleiter*, werksleiter*, produktionsleiter*, filialleiter*, standortleiter*',
  supply:
    'einkauf, einkaufs*, einkaufer*, logistik, logistik*, beschaffung, disponent*, lagerleiter*, ' +
    'lieferkette*',
  it:
    'systemadministrator*, it leiter*, informationssicherheit*, it projektleit*, fachinformatiker*, ' +
    'netzwerkadministrator*, it sicherheit*',
  research:
    '=forschung, forscher*, wissenschaftler*, wissenschaftliche mitarbeiter*, ' +
    'wissenschaftlicher mitarbeiter, forschung + entwicklung, laborleiter*, forschungsleiter*',
  education: 'lehrer*, dozent*, professorin, schulleiter*, lehrkraft, erzieher*, hochschullehrer*, padagog*',
  health:
    'arzt, arztin, oberarzt*, chefarzt*, assistenzarzt*, krankenpfleger*, krankenschwester*, ' +
    'pflegefachkraft, pflegefachfrau, apotheker*, physiotherapeut*, psychotherapeut*, hebamme, ' +
    'zahnarzt*, pflegedienstleit*, facharzt*',
  consulting: 'berater, beraterin, unternehmensberat*, strategieberat*, managementberat*',
  general:
    'geschaftsfuhr*, geschaeftsfuehr*, vorstandsvorsitz*, geschaftsleiter*, geschaftsleitung, ' +
    'hauptgeschaftsfuhr*',
  unsure:
    'studentin, musiklehrerin verkauf, personal trainer*, entwicklungshelfer*, verkehrsplan*, ' +
    'anlageberater*',
};
