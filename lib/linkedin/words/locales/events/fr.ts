import type { LocalePack } from '../pack';
import { say } from '../say';

/** French: the birthday sentences as on a real page of 2025-11; the others after LinkedIn's English. */

const TO_LINKEDIN = '^(?:félicitez|célébrez avec)';
const JOY =
  "(?:heureux|heureuse|ravie?|fière?|fier|enchantée?|content|contente|honorée?|enthousiaste) (?:de|d')(?: ?vous)? ?(?:annoncer|partager|informer)";
const SMALL = '(?: (?:aussi|enfin|officiellement|récemment|tout juste|également|actuellement|toujours)){0,2}';
const AS_AT =
  '(?: (?:de|en tant que|comme|en qualité de|au poste de) {title/chez}(?= chez |$))?(?: chez {company+})?';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const frEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      `${TO_LINKEDIN} {name} (?:pour|qui fête|fête) (?:ses )?{years} ans?(?: (?:chez|d'ancienneté chez) {company/chez})?$`,
    ),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      "^(?:célébrez|félicitez|souhaitez) {name}\\banniversaire (?:professionnel|de travail|d'entreprise)\\b",
    ),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say('^{name} (?:fête|célèbre) (?:ses )?{years} ans? chez {company/chez}$'),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      "^(?:célébrez l'anniversaire (?:récent )?d(?:e |'|u )|souhaitez (?:un )?(?:joyeux|bon) anniversaire à |c'est l'anniversaire d(?:e |')){name}(?:$| (?:aujourd'hui|hier|demain|le)\\b)",
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      `${TO_LINKEDIN} {name} pour (?:son |sa )?(?:nouveau poste|nouvelle fonction|prise de poste)(?: (?:de|en tant que|comme) {title/chez})?(?: chez {company/chez})?$`,
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} (?:occupe|a commencé|a débuté|a pris|commence|débute) (?:à )?un nouveau poste(?: (?:de|en tant que|comme) {title/chez})?(?: chez {company/chez})?$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say('^félicitez {name} pour (?:son )?nouveau poste\\b'),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      '^(?:félicitez {name} pour sa promotion|{name} a été promue?)(?: (?:au poste de|en tant que|comme|de|à) {title/chez})?(?: chez {company/chez})?$',
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      "^(?:félicitez {name} pour (?:son diplôme|l'obtention de son diplôme)|{name} (?:est diplômée?|a obtenu son diplôme))\\b(?: (?:[^\\n:]{1,60} )?de {school/de})?$",
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      "\\bj'(?:occupe|ai commencé|ai pris) (?:désormais |maintenant )?(?:le |un )(?:nouveau )?poste (?:de |d'|en tant que ){title/chez} chez {company/chez|où|et|pour|en|à|avec|depuis}$",
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\bj'(?:ai|occupe)|\\bje|\\bd'avoir|${JOY}[^\\n:]{0,30})${SMALL} ?(?:rejoins en tant que|rejoint en tant que|commencé|commence|débute|débuté|pris|prends|accepté|prise de|mon) ?(?:(?:dans|à|en) )?(?:un |le |mon |mes )?(?:nouveau poste|nouvelle fonction|nouvelles fonctions|nouveau rôle|nouvel emploi)${AS_AT}`,
    ),
  },
  {
    key: 'own.newJob.joined',
    type: 'newJob',
    pattern: say(
      `(?:\\bje rejoins|\\bj'ai rejoint|\\bde rejoindre)${SMALL} {company/en tant que|comme} (?:en tant que|comme) (?:une? )?(?!(?:invitée?|speaker|intervenante?|jury|mentor))(?:nouveau |nouvelle )?{title}$`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\bj'ai${SMALL} été${SMALL} promue?|\\bje (?:suis|viens d'être)${SMALL} promue?|\\bma promotion)(?: (?:au poste de|au rang de|en tant que|comme) {title/chez}(?= chez |$))?(?: chez {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      "(?:\\bje (?:fête|célèbre)|^(?:aujourd'hui, )?(?:cela fait|ça fait|voilà))(?: aujourd'hui)?(?: mes| déjà| maintenant| exactement){0,2} {years} ans (?:que je (?:travaille |suis )?)?chez {company+}",
    ),
  },
  { key: 'own.birthday', type: 'birthday', pattern: say("\\bc'est mon anniversaire\\b(?! professionnel)") },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:(?:j'ai${SMALL}|d'avoir|je viens d'|je viens de) ?(?:obtenu|validé|reçu|décroché|soutenu|obtenir|valider|soutenir) (?:mon |ma |un |une )[^\\n:]{0,40}?\\b(?:diplôme|master|licence|mba|doctorat|thèse|bachelor)\\b|je (?:suis|viens d'être)${SMALL} diplômée? d)`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\b(?:j'ai${SMALL}|d'avoir|je viens d'|je viens de) ?(?:obtenu|validé|réussi|décroché|passé|obtenir|valider|réussir)\\b[^\\n]{0,60}?\\b(?:certification|certificat|certifiée?)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\b(?:j'ai${SMALL}|d'avoir) (?:remporté|reçu|gagné|été récompensée?)\\b[^\\n:]{0,60}?\\b(?:prix|trophée|médaille|récompense)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      `${JOY} le lancement d|\\b(?:j'ai|nous avons|on a)${SMALL} lancé (?:mon|ma|notre|un|une|le|la) \\p{L}+`,
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:je (?:suis|reste)${SMALL} (?:à l'écoute (?:du marché|d'opportunités|de nouvelles opportunités)|en recherche|à la recherche (?:d'un (?:nouvel |nouveau )?(?:emploi|poste)|d'une nouvelle opportunité|de nouvelles opportunités|d'opportunités))|je (?:re)?cherche${SMALL} (?:un (?:nouvel |nouveau )?(?:emploi|poste(?! de travail))|une nouvelle opportunité|de nouvelles opportunités)|j'ai${SMALL} (?:été licenciée?|perdu mon (?:emploi|poste|travail))|mon poste (?:a été|est) supprimé)`,
    ),
  },
];
