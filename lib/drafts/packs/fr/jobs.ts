import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "enfin", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line(
        'newJob.o1',
        (f) => `félicitations pour ${f.you('ton', 'votre')} nouveau poste chez ${f.company}.`,
      ),
      line(
        'newJob.o2',
        (f) => `je viens de voir la nouvelle\u00a0: ${f.title} chez ${f.company}. Félicitations.`,
      ),
      line('newJob.o3', (f) => `${f.title} chez ${f.company}, quelle bonne nouvelle. Félicitations.`),
      line(
        'newJob.o4',
        (f) => `j’ai appris avec plaisir ${f.you('ton', 'votre')} arrivée chez ${f.company}. Félicitations.`,
      ),
      namedLine('newJob.o5', (f, name) => `Félicitations pour ce nouveau poste chez ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) => `Je garde ${it} en tête, et je trouve que ${f.you('ça te', 'cela vous')} va très bien.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (_, it) => `Je cite encore ${it} en exemple. Ils ont bien choisi.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (f, it) =>
          `Je n’ai pas oublié ${it}. Avec ${f.you('toi', 'vous')}, ce qui est difficile a l’air simple, et ${f.you('ça', 'cela')} se verra là-bas aussi.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) => `Rien que pour ${it}, je comprends qu’on ait pensé à ${f.you('toi', 'vous')}.`,
      ),
    ],
    endings: [
      line(
        'newJob.e1',
        (f) =>
          `${f.you('Profite', 'Profitez')} bien des premières semaines, celles où l’on a le droit de tout demander.`,
      ),
      line(
        'newJob.e2',
        (f) => `Je ${f.you('te', 'vous')} souhaite une équipe avec qui il fait bon travailler.`,
      ),
      line(
        'newJob.e3',
        (f) =>
          `J’espère que le début ${f.you('te laissera le temps de prendre tes', 'vous laissera le temps de prendre vos')} marques.`,
      ),
      line(
        'newJob.e4',
        (f) => `Qu’est-ce que ${f.you('tu as', 'vous avez')} le plus hâte de découvrir\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    subjects: [
      line('newJob.s1', (f) => `${f.you('Ton', 'Votre')} nouveau poste`),
      line('newJob.s2', () => `Félicitations pour ce poste`),
    ],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `${f.title}\u00a0: c’est mérité, félicitations.`),
      line('promotion.o2', (f) => `j’ai vu la nouvelle\u00a0: ${f.title}. Félicitations pour cette étape.`),
      line(
        'promotion.o3',
        (f) =>
          `félicitations pour ${f.you('ta', 'votre')} promotion. ${f.title}, ${f.you('ça te', 'cela vous')} va bien.`,
      ),
      line('promotion.o4', (f) => `quelle bonne nouvelle\u00a0: ${f.title}. Toutes mes félicitations.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, et c’est mérité, ${name}. Félicitations.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (f, it) =>
          `Tout le monde a pu s’appuyer sur ${it}, et ${f.you('ça, c’était toi', 'cela, c’était vous')}.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) =>
          `Je n’ai pas oublié ce que ${f.you('tu as', 'vous avez')} fait pour ${it}, ni comment ${f.you('tu as emmené les autres avec toi', 'vous avez emmené les autres avec vous')}.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (f, it) =>
          `Pour moi, ${f.you('ça', 'cela')} remonte plus loin\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} pris la part difficile et partagé le mérite.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (f, it) =>
          `Quand on me demande à quoi ressemble du bon travail, je cite ${it}. C’est bien que ${f.you('ça', 'cela')} ait compté.`,
      ),
    ],
    endings: [
      line('promotion.e1', (f) => `Je ${f.you('te', 'vous')} souhaite de bons débuts.`),
      line(
        'promotion.e2',
        (f) =>
          `${f.you('Prends', 'Prenez')} une soirée pour fêter ${f.you('ça', 'cela')} avant que l’agenda se remplisse.`,
      ),
      line('promotion.e3', () => `J’espère que la suite sera aussi intéressante qu’elle en a l’air.`),
      line('promotion.e4', (f) => `Par quoi ${f.you('vas-tu', 'allez-vous')} commencer\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `C’est mérité`),
      line('promotion.s2', () => `Félicitations pour la promotion`),
    ],
  },
} satisfies Partial<Recipes>;
