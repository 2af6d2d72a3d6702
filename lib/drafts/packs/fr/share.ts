import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line(
        'shareArticle.o1',
        (f) => `j'ai lu aujourd'hui une chose qui a sa place sur ${f.you('ton', 'votre')} bureau.`,
      ),
      line('shareArticle.o2', (f) => `une lecture m'a fait penser à ${f.you('toi', 'vous')}.`),
      line(
        'shareArticle.o3',
        (f) => `j'ai trouvé un texte que j'aimerais ${f.you('te', 'vous')} transmettre.`,
      ),
      line('shareArticle.o4', () => `voici de quoi lire, pour un moment calme.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) =>
          `C'est ceci\u00a0: ${it}. C'est très proche de ce que ${f.you('tu disais', 'vous disiez')} la dernière fois au sujet du travail.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (_, it) =>
          `Mon conseil\u00a0: ${it}. Le milieu est le meilleur, et l'on voit tout de suite pourquoi je l'envoie.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (f, it) =>
          `Il s'agit de ceci\u00a0: ${it}. ${f.you('Tu regardes', 'Vous regardez')} ces choses de plus près que la plupart, c'est donc en de bonnes mains.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', (f) => `À lire quand ${f.you('tu veux', 'vous voulez')}, ou pas du tout.`),
      line('shareArticle.e2', (f) => `Qu'en ${f.you('penses-tu', 'pensez-vous')}\u00a0?`),
      line('shareArticle.e3', (f) => `J'espère que cela ${f.you('te', 'vous')} servira.`),
      line(
        'shareArticle.e4',
        (f) => `Il y a peut-être là une phrase pour ce qui ${f.you("t'occupe", 'vous occupe')} en ce moment.`,
      ),
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
        (f) => `j'ai vu passer une chose qui pourrait ${f.you('te', 'vous')} convenir.`,
      ),
      line(
        'shareOpportunity.o2',
        (f) => `ce n'est pas pour moi, mais j'ai tout de suite pensé à ${f.you('toi', 'vous')}.`,
      ),
      line(
        'shareOpportunity.o3',
        (f) => `j'ai entendu parler aujourd'hui d'une chose qui porte presque ${f.you('ton', 'votre')} nom.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (f, it) =>
          `Il s'agit de ceci\u00a0: ${it}. Il y faut quelqu'un qui explique calmement des choses difficiles, et ${f.you('tu sais', 'vous savez')} le faire.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (f, it) =>
          `On cherche du monde pour ceci\u00a0: ${it}. La description ressemble au travail que ${f.you('tu fais', 'vous faites')} si bien.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (f, it) =>
          `Voici de quoi il s'agit\u00a0: ${it}. Je ne sais pas si ${f.you('tu cherches', 'vous cherchez')} une telle chose, mais ce serait dommage de ne pas en entendre parler.`,
      ),
    ],
    endings: [
      line(
        'shareOpportunity.e1',
        (f) => `Si cela ne dit rien, ${f.you('laisse', 'laissez')} simplement passer.`,
      ),
      line('shareOpportunity.e2', (f) => `Je ${f.you('te', 'vous')} dis volontiers ce que j'en sais.`),
      line('shareOpportunity.e3', () => `Pas besoin de répondre si cela ne convient pas.`),
      line(
        'shareOpportunity.e4',
        (f) => `Je glisserai volontiers un mot, si ${f.you('tu le souhaites', 'vous le souhaitez')}.`,
      ),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Une chose qui pourrait convenir`),
      line('shareOpportunity.s2', (f) => `J'ai pensé à ${f.you('toi', 'vous')}`),
    ],
  },
  offerIntroduction: {
    openings: [
      line(
        'offerIntroduction.o1',
        (f) => `j'ai pensé à une personne que ${f.you('tu aimerais', 'vous aimeriez')} peut-être connaître.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) => `il y a parmi mes contacts une personne qui m'a fait penser à ${f.you('toi', 'vous')}.`,
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
          `Son sujet, vu de l'autre côté\u00a0: ${it}. Chaque côté a justement ce que l'autre cherche.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) =>
          `Le terrain commun\u00a0: ${it}. Je crois qu'une conversation éviterait bien des détours aux deux côtés.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) =>
          `Ce que cette personne connaît bien\u00a0: ${it}. On le trouve rarement par écrit, et elle le partage volontiers.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Je lui demande, ou je laisse\u00a0? Les deux me vont.`),
      line(
        'offerIntroduction.e2',
        (f) =>
          `Je ne demande que si ${f.you('tu dis', 'vous dites')} oui, et un non n'a pas besoin de raison.`,
      ),
      line(
        'offerIntroduction.e3',
        (f) => `${f.you('Veux-tu', 'Voulez-vous')} que je demande, ou n'est-ce pas le moment\u00a0?`,
      ),
      line('offerIntroduction.e4', () => `Personne n'en sait rien encore, un non est donc facile.`),
    ],
    subjects: [
      line('offerIntroduction.s1', () => `Quelqu'un à connaître, peut-être`),
      line('offerIntroduction.s2', (f) => `Une présentation, si ${f.you('tu veux', 'vous voulez')}`),
    ],
  },
} satisfies Partial<Recipes>;
