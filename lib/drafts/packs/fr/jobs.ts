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
        (f) => `${f.you('ton', 'votre')} arrivée chez ${f.company} m'a fait sourire. Félicitations.`,
      ),
      namedLine('newJob.o5', (f, name) => `Félicitations pour ce nouveau poste chez ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) =>
          `J'ai tout de suite repensé à quelque chose\u00a0: ${it}. Après cela, ce poste ${f.you('te', 'vous')} ressemble beaucoup.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (f, it) =>
          `Ce qui me reste de ${f.you('ton', 'votre')} travail\u00a0: ${it}. Peu de gens mènent une chose au bout avec autant de calme.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (f, it) =>
          `Je n'ai pas oublié ceci\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} rendu simple une chose difficile, et cela se verra là-bas aussi.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) =>
          `Un exemple me vient aussitôt\u00a0: ${it}. On y voit avec quel soin ${f.you('tu travailles', 'vous travaillez')}.`,
      ),
    ],
    endings: [
      line(
        'newJob.e1',
        (f) =>
          `${f.you('Profite', 'Profitez')} bien des premières semaines, celles où l'on peut encore tout demander.`,
      ),
      line(
        'newJob.e2',
        (f) => `Je ${f.you('te', 'vous')} souhaite des gens avec qui le travail fait plaisir.`,
      ),
      line('newJob.e3', () => `J'espère qu'il restera au début un peu de temps pour regarder autour.`),
      line(
        'newJob.e4',
        (f) => `Qu'est-ce que ${f.you('tu as', 'vous avez')} le plus hâte d'y découvrir\u00a0?`,
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
      line('promotion.o1', (f) => `${f.title}\u00a0: c'est mérité, félicitations.`),
      line('promotion.o2', (f) => `j'ai lu la nouvelle\u00a0: ${f.title}. Félicitations pour cette étape.`),
      line(
        'promotion.o3',
        (f) =>
          `félicitations pour ${f.you('ta', 'votre')} promotion. ${f.title}, cela ${f.you('te', 'vous')} va bien.`,
      ),
      line('promotion.o4', (f) => `quelle bonne nouvelle\u00a0: ${f.title}. Toutes mes félicitations.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, et c'est mérité, ${name}. Félicitations.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `Je pense surtout à une chose\u00a0: ${it}. Tout le monde s'appuyait dessus.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) =>
          `Beaucoup ont vu ce que ${f.you('tu as', 'vous avez')} apporté là\u00a0: ${it}. Et aussi comment ${f.you('tu as', 'vous avez')} su entraîner les autres.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (f, it) =>
          `Pour moi, cela remonte plus loin\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} pris la part difficile et partagé les mérites.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `Quand on me demande à quoi ressemble un bon travail, je cite un exemple\u00a0: ${it}. C'est bien que cela ait compté.`,
      ),
    ],
    endings: [
      line(
        'promotion.e1',
        (f) => `Je ${f.you('te', 'vous')} souhaite des gens qui rendent les débuts faciles.`,
      ),
      line(
        'promotion.e2',
        (f) => `${f.you('Prends', 'Prenez')} une soirée pour fêter cela avant que l'agenda ne se remplisse.`,
      ),
      line(
        'promotion.e3',
        () => `J'espère que la part nouvelle du travail sera aussi intéressante qu'elle en a l'air.`,
      ),
      line('promotion.e4', (f) => `Quelle partie ${f.you('te', 'vous')} réjouit le plus\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `C'est mérité`),
      line('promotion.s2', () => `Félicitations pour la promotion`),
    ],
  },
} satisfies Partial<Recipes>;
