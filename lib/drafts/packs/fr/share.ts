import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line(
        'shareArticle.o1',
        (f) => `j’ai lu quelque chose qui devrait ${f.you('t’intéresser', 'vous intéresser')}.`,
      ),
      line('shareArticle.o2', (f) => `une lecture m’a fait penser à ${f.you('toi', 'vous')}.`),
      line(
        'shareArticle.o3',
        (f) => `j’ai trouvé un texte que j’aimerais ${f.you('te', 'vous')} transmettre.`,
      ),
      line('shareArticle.o4', () => `voici de quoi lire, pour un moment calme.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) =>
          `C’est ${it}. ${f.you('Ça rejoint, je crois, ce qui t’occupe', 'Cela rejoint, je crois, ce qui vous occupe')} ces temps-ci.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (f, it) => `Mon conseil\u00a0: ${it}. ${f.you('Tu verras', 'Vous verrez')} vite pourquoi.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (f, it) =>
          `Je ${f.you('te', 'vous')} recommande ceci\u00a0: ${it}. ${f.you('Tu regardes', 'Vous regardez')} ces sujets de plus près que la plupart des gens.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', (f) => `À lire quand ${f.you('tu veux', 'vous voulez')}, ou pas du tout.`),
      line('shareArticle.e2', (f) => `Qu’en ${f.you('penses-tu', 'pensez-vous')}\u00a0?`),
      line('shareArticle.e3', (f) => `J’espère que ${f.you('ça te', 'cela vous')} servira.`),
      line('shareArticle.e4', () => `Pas besoin de me répondre là-dessus.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `De quoi lire`),
      line('shareArticle.s2', () => `Pour un moment calme`),
    ],
  },
  shareOpportunity: {
    openings: [
      line(
        'shareOpportunity.o1',
        (f) => `j’ai vu passer quelque chose qui pourrait ${f.you('t’intéresser', 'vous intéresser')}.`,
      ),
      line(
        'shareOpportunity.o2',
        (f) => `ce n’est pas pour moi, mais j’ai tout de suite pensé à ${f.you('toi', 'vous')}.`,
      ),
      line(
        'shareOpportunity.o3',
        (f) => `j’ai entendu parler de quelque chose qui ${f.you('t’irait', 'vous irait')} bien.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (f, it) =>
          `En deux mots\u00a0: ${it}. Je trouve que ${f.you('ça correspond bien à ce que tu sais', 'cela correspond bien à ce que vous savez')} faire.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (f, it) =>
          `On cherche du monde pour ${it}. C’est le genre de travail que ${f.you('tu fais', 'vous faites')} bien.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (f, it) =>
          `Voici de quoi il s’agit\u00a0: ${it}. Je ne sais pas si ${f.you('ça t’intéresse', 'cela vous intéresse')}, mais ce serait dommage de passer à côté.`,
      ),
    ],
    endings: [
      line('shareOpportunity.e1', (f) => `Si ${f.you('ça ne te', 'cela ne vous')} dit rien, aucun souci.`),
      line('shareOpportunity.e2', (f) => `Je ${f.you('te', 'vous')} raconte volontiers ce que j’en sais.`),
      line(
        'shareOpportunity.e3',
        (f) => `Pas besoin de répondre si ${f.you('ça ne te', 'cela ne vous')} convient pas.`,
      ),
      line(
        'shareOpportunity.e4',
        (f) =>
          `Je glisserai volontiers un mot en ${f.you('ta', 'votre')} faveur, si ${f.you('tu le souhaites', 'vous le souhaitez')}.`,
      ),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Une piste, peut-être`),
      line('shareOpportunity.s2', (f) => `J’ai pensé à ${f.you('toi', 'vous')}`),
    ],
  },
  offerIntroduction: {
    openings: [
      line(
        'offerIntroduction.o1',
        (f) => `j’ai pensé à une personne que ${f.you('tu aimerais', 'vous aimeriez')} peut-être connaître.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) => `il y a parmi mes contacts une personne qui m’a fait penser à ${f.you('toi', 'vous')}.`,
      ),
      line(
        'offerIntroduction.o3',
        (f) => `je connais peut-être une personne qui vaut vingt minutes de ${f.you('ton', 'votre')} temps.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) =>
          `Le même sujet, vu de l’autre côté\u00a0: ${it}. Je crois que vous auriez des choses à vous dire.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) =>
          `Le point commun\u00a0: ${it}. Je crois qu’une conversation ferait gagner du temps des deux côtés.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (f, it) =>
          `Son sujet\u00a0: ${it}. On trouve rarement ${f.you('ça', 'cela')} par écrit, le mieux est d’en parler.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Je lui demande, ou je laisse\u00a0? L’un ou l’autre me va.`),
      line(
        'offerIntroduction.e2',
        (f) =>
          `Je ne demande que si ${f.you('tu dis', 'vous dites')} oui, et pas besoin de justifier un non.`,
      ),
      line(
        'offerIntroduction.e3',
        (f) => `${f.you('Veux-tu', 'Voulez-vous')} que je demande, ou n’est-ce pas le moment\u00a0?`,
      ),
      line('offerIntroduction.e4', () => `Je n’ai encore rien dit, c’est donc facile de refuser.`),
    ],
    subjects: [
      line('offerIntroduction.s1', () => `Quelqu’un à connaître, peut-être`),
      line('offerIntroduction.s2', (f) => `Une présentation, si ${f.you('tu veux', 'vous voulez')}`),
    ],
  },
} satisfies Partial<Recipes>;
