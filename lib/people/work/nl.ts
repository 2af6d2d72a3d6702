import type { FunctionWords } from './words';

/** Dutch; compounds by their first part, as in German. */
export const NL: FunctionWords = {
  engineering:
    'ontwikkelaar, ontwikkelaarster, softwareontwikk*, webontwikk*, programmeur, ingenieurs, ' +
    'softwarearchitect, technisch directeur, werktuigbouwkundig*, softwaretester',
  data: 'data analist, data analiste, gegevensanalist, datawetenschap*, statisticus, data ingenieur',
  design: 'vormgever, vormgeefster, ontwerper, ontwerpster, grafisch vormgever, productontwerper, vormgeving',
  product: 'productmanager, productmanagers, producteigenaar, productmanagement, hoofd product',
  project:
    'projectmanager, projectleider, projectleidster, programmamanager, projectcoordinator, ' +
    'projectmanagement',
  marketing:
    'marketingmanager, marketeer, merkmanager, marketingmedewerker, marketingadviseur, ' +
    'marketingdirecteur',
  communications:
    '=communicatie, communicatieadviseur, communicatiemanager, woordvoerder, woordvoerster, ' +
    'persvoorlichter, communicatiemedewerker, voorlichter',
  editorial: 'redacteur, hoofdredacteur, eindredacteur, verslaggever, verslaggeefster, journaliste',
  sales:
    'verkoop, verkoper, verkoopster, verkoopmanager, verkoopleider, accountmanager, salesmanager, ' +
    'verkoopdirecteur, commercieel directeur, commercieel manager, relatiebeheerder, buitendienst, ' +
    'commercieel medewerker',
  support:
    'klantenservice, klantenservicemedewerker, klantendienst, helpdeskmedewerker, klantsucces, helpdesk',
  people:
    '=personeel, personeelszaken, personeelsmanager, personeelsfunctionaris, werving + selectie, ' +
    'hr adviseur, pno, personeelsadviseur, intercedent, loopbaanadviseur',
  finance:
    '=financien, financien, financieel, financiele, boekhouder, boekhoudster, boekhouding, ' +
    'registeraccountant, belastingadviseur, financieel directeur, penningmeester, assistent accountant',
  legal:
    '=juridisch, =juridische zaken, advocaat, advocate, jurist, juriste, bedrijfsjurist, ' +
    'juridisch adviseur, juridisch medewerker, notaris, juridische zaken',
  operations:
    'operationeel directeur, operationeel manager, bedrijfsleider, fabrieksmanager, productiemanager, ' +
    'productieleider, vestigingsmanager, kantoormanager',
  supply:
    'inkoop, inkoper, inkoopmanager, logistiek, logistiek*, inkoopadviseur, magazijnchef, inkoopster, ' +
    'toeleveringsketen',
  it:
    'systeembeheer*, ict, ict manager, netwerkbeheer*, applicatiebeheer*, informatiebeveilig*, ' +
    'ict beheerder, functioneel beheerder',
  research:
    '=onderzoek, onderzoeker, onderzoekster, wetenschapper, promovendus, onderzoek + ontwikkeling, ' +
    'promovenda',
  education:
    'docent, docente, leraar, lerares, leerkracht, hoogleraar, onderwijzer, onderwijzeres, ' +
    'schooldirecteur, schoolleider',
  health:
    'verpleegkundige, huisarts, apotheker, fysiotherapeut*, tandarts, chirurg, verloskundige, ' +
    'psychiater, specialist ouderengeneeskunde',
  consulting: 'adviseur, organisatieadviseur, bedrijfsadviseur, strategieadviseur, strategisch adviseur',
  general:
    'algemeen directeur, directeur grootaandeelhouder, dga, bestuursvoorzitter, directievoorzitter, ' +
    'algemeen manager',
  unsure: 'geluidsingenieur, medisch directeur',
};
