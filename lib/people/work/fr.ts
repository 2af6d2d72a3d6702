import type { FunctionWords } from './words';

/** French. "Recherche" alone is no function: it is mostly "à la recherche de". */
export const FR: FunctionWords = {
  engineering:
    'ingenieur, ingenieure, ingenieurs, ingenieurie, ingenierie, developpeur, developpeuse, ' +
    'architecte logiciel, directeur technique, directrice technique, ingenieur logiciel',
  data:
    'donnees, data engineer, analyste donnees, ingenieur donnees, ingenieure donnees, ' +
    'scientifique donnees, ingenieur data, ingenieure data, statisticien, statisticienne',
  design:
    'graphiste, concepteur ux, conceptrice ux, directeur artistique, directrice artistique, ' +
    'webdesigner, designeuse, designer produit',
  product: '=produit, chef produit, cheffe produit, responsable produit, gestion produit, chef produits',
  project:
    'chef projet, cheffe projet, chef projets, gestion projet, directeur projet, directrice projet, ' +
    'responsable projet',
  marketing: 'charge marketing, chargee marketing, mercatique, chef produit marketing, responsable marque',
  communications:
    '=communication, charge communication, chargee communication, relations publiques, attache presse, ' +
    'attachee presse, responsable communication, directeur communication, directrice communication',
  editorial: 'redacteur chef, redactrice chef, journaliste, redactrice, redacteur, secretaire redaction',
  sales:
    'commercial, commerciale, vente, ventes, vendeur, vendeuse, technico commercial, ' +
    'ingenieur commercial, ingenieure commerciale, ingenieur affaires, ingenieure affaires, ' +
    'developpement commercial, grands comptes, responsable comptes, charge clientele, ' +
    'chargee clientele, technico commerciale',
  support:
    'service client, service clients, relation client, support client, experience client, ' +
    'reussite client',
  people:
    'ressources humaines, rh, drh, rrh, recruteur, recruteuse, charge recrutement, ' +
    'chargee recrutement, recrutement, responsable formation, gestionnaire paie',
  finance:
    '=finances, financier, financiere, daf, comptable, comptabilite, controleur gestion, ' +
    'controleuse gestion, expert comptable, experte comptable, tresorier, tresoriere, ' +
    'controle gestion, commissaire comptes',
  legal:
    '=juridique, juriste, avocat, avocate, directeur juridique, directrice juridique, ' +
    'conseil juridique, notaire',
  operations:
    '=exploitation, directeur exploitation, directrice exploitation, responsable production, ' +
    'directeur usine, directrice usine, directeur operations, directrice operations, ' +
    'directeur magasin, directrice magasin',
  supply:
    '=achats, acheteur, acheteuse, logistique, chaine logistique, approvisionnement, approvisionneur, ' +
    'responsable achats',
  it:
    '=informatique, dsi, rssi, systemes information, administrateur systeme, administrateur systemes, ' +
    'administratrice systemes, technicien informatique, technicienne informatique, ' +
    'securite informatique, ingenieur systemes, ingenieure systemes',
  research:
    'chercheur, chercheuse, enseignant chercheur, recherche + developpement, charge recherche, ' +
    'chargee recherche, ingenieur recherche, ingenieure recherche',
  education:
    'enseignant, enseignante, professeur, professeure, institutrice, instituteur, formateur, ' +
    'formatrice, maitre conferences',
  health:
    'medecin, infirmier, infirmiere, pharmacien, pharmacienne, kinesitherapeute, chirurgien, ' +
    'chirurgienne, sage femme, dentiste, psychiatre, aide soignante',
  consulting: 'consultante, conseil strategie, conseil management, consultante strategie',
  general:
    'pdg, president directeur general, directeur general, directrice generale, gerant, gerante, ' +
    'directeur general delegue, directrice generale deleguee',
  unsure: 'agent commercial immobilier, ingenieur son, ingenieure son, assistante commerciale direction',
};
