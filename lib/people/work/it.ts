import type { FunctionWords } from './words';

/** Italian. */
export const IT: FunctionWords = {
  engineering:
    'ingegnere, ingegneria, sviluppatore, sviluppatrice, programmatore, programmatrice, ' +
    'architetto software, direttore tecnico, direttrice tecnica, progettista meccanico, ' +
    'ingegnere software, sviluppo software',
  data: '=dati, analista dati, scienziato dati, scienziata dati, ingegnere dati, analisi dati',
  design:
    'grafico, grafica, progettazione grafica, direttore artistico, direttrice artistica, ' +
    'direttore creativo, direttrice creativa, designer prodotto',
  product: '=prodotto, responsabile prodotto, gestione prodotto',
  project: 'responsabile progetto, capo progetto, responsabile progetti, gestione progetti, capoprogetto',
  marketing: 'addetto marketing, addetta marketing, responsabile marchio',
  communications:
    '=comunicazione, addetto stampa, addetta stampa, ufficio stampa, relazioni pubbliche, ' +
    'responsabile comunicazione, direttore comunicazione, direttrice comunicazione',
  editorial: 'giornalista, caporedattore, caporedattrice, redattore, redattrice',
  sales:
    'vendite, venditore, venditrice, direttore commerciale, direttrice commerciale, ' +
    'responsabile commerciale, agente commercio, addetto vendite, addetta vendite, ingegnere vendite, ' +
    'sviluppo commerciale, addetto commerciale, tecnico commerciale, direttore vendite',
  support:
    'assistenza clienti, servizio clienti, assistenza tecnica, addetto assistenza clienti, ' +
    'relazione cliente',
  people:
    'risorse umane, selezione personale, responsabile personale, selezionatore, selezionatrice, ' +
    'direttore personale, gestione personale',
  finance:
    '=finanza, finanziario, finanziaria, contabile, contabilita, ragioniere, ragioniera, ' +
    'commercialista, controllo gestione, tesoreria, revisore, direttore amministrativo, ' +
    'amministrazione + finanza, revisore legale, revisore conti',
  legal:
    '=legale, avvocato, avvocata, avvocatessa, giurista, ufficio legale, consulente legale, ' +
    'consulente legale aziendale, notaio, responsabile legale, direttore legale',
  operations:
    'operazioni, direttore stabilimento, direttrice stabilimento, responsabile produzione, ' +
    'responsabile operativo, direttore operativo, direttrice operativa, capo reparto',
  supply:
    '=acquisti, responsabile acquisti, ufficio acquisti, logistica, approvvigionamenti, buyer, ' +
    'magazziniere, addetto acquisti, addetta acquisti',
  it:
    'amministratore sistema, amministratrice sistema, sistemista, sicurezza informatica, ' +
    'sistemi informativi, tecnico informatico, responsabile ict, =ict',
  research: 'ricercatore, ricercatrice, ricerca + sviluppo, scienziato, scienziata, assegnista ricerca',
  education: 'insegnante, docente, professore, professoressa, maestra, formatore, formatrice',
  health:
    'medico, infermiere, infermiera, farmacista, fisioterapista, chirurgo, chirurga, dentista, ' +
    'ostetrica, psicoterapeuta',
  consulting: 'consulente, consulente strategico, consulente direzione, consulenza, consulente aziendale',
  general:
    'amministratore delegato, amministratrice delegata, direttore generale, direttrice generale, ' +
    'amministratore unico',
  unsure: 'ingegnere suono, informatore medico, rappresentante legale, medico legale',
};
