import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}\u00a0: félicitations.`),
      line('award.o2', (f) => `j'ai lu la nouvelle de ce prix, ${f.award}. Félicitations.`),
      line('award.o3', (f) => `félicitations pour cette distinction\u00a0: ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}\u00a0: toutes mes félicitations.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) =>
          `Un souvenir me revient\u00a0: ${it}. Et toutes les soirées qu'il y a fallu. C'est bien que quelqu'un l'ait vu.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (f, it) =>
          `Je pense à ce que personne ne voit de l'extérieur\u00a0: ${it}. Et à la patience que ${f.you('tu y as', 'vous y avez')} mise.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (f, it) =>
          `Pour qui connaît ${f.you('ton', 'votre')} travail, c'est logique, et je ne cite qu'une chose\u00a0: ${it}. La solution facile n'a jamais suffi.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (f, it) =>
          `Cela me ramène à autre chose\u00a0: ${it}. ${f.you('Tu cherchais', 'Vous cherchiez')} déjà la justesse bien avant qu'il y ait un prix.`,
      ),
    ],
    endings: [
      line('award.e1', () => `J'espère qu'il y aura une soirée pour en profiter.`),
      line(
        'award.e2',
        (f) => `Je me réjouis pour ${f.you('toi', 'vous')}, et pour les gens qui y ont pris part.`,
      ),
      line('award.e3', (f) => `${f.you('Laisse-toi', 'Laissez-vous')} fêter pendant une journée.`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'award.e4',
        (f) => `Je ${f.you('te', 'vous')} souhaite encore beaucoup de travail où mettre autant de cœur.`,
      ),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Félicitations pour ce prix`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `félicitations pour ce certificat\u00a0: ${f.award}.`),
      line('certification.o2', (f) => `j'ai vu que c'est fait\u00a0: ${f.award}. Félicitations.`),
      line(
        'certification.o3',
        (f) => `c'est réussi, je le lis à l'instant\u00a0: ${f.award}. Félicitations.`,
      ),
      namedLine('certification.o4', (f, name) => `Félicitations pour ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (f, it) =>
          `Je sais comment ${f.you('tu apprends', 'vous apprenez')}, à fond et à côté de tout le reste, depuis ceci\u00a0: ${it}.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (_, it) =>
          `Le fond se voyait déjà ici\u00a0: ${it}. C'est bien que ce soit maintenant aussi sur le papier.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (f, it) =>
          `Cela m'a fait penser à autre chose\u00a0: ${it}. ${f.you("Tu ne t'arrêtes", 'Vous ne vous arrêtez')} pas à ce qui suffit, et cela se voit encore.`,
      ),
      blankLine(
        'certification.b4',
        'interest',
        (f, it) =>
          `${f.you("Tu m'en as", "Vous m'en avez")} parlé une fois\u00a0: ${it}. J'aime cette façon de suivre sa curiosité.`,
      ),
    ],
    endings: [
      line(
        'certification.e1',
        (f) =>
          `J'espère que ${f.you("tes soirées t'appartiennent", 'vos soirées vous appartiennent')} de nouveau.`,
      ),
      line(
        'certification.e2',
        (f) => `Que cela serve dans le travail que ${f.you('tu aimes', 'vous aimez')} le plus.`,
      ),
      line('certification.e3', (f) => `Quelle partie ${f.you("t'a", 'vous a')} plu le plus\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
      line('certification.e4', (f) => `Je ${f.you('te', 'vous')} souhaite un week-end libre après cela.`),
    ],
    subjects: [
      line('certification.s1', (f) => f.award),
      line('certification.s2', () => `Félicitations pour le certificat`),
    ],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `félicitations pour le diplôme\u00a0: ${f.degree}, ${f.school}.`),
      line('degree.o2', (f) => `c'est fait\u00a0: ${f.degree}, ${f.school}. Félicitations.`),
      line(
        'degree.o3',
        (f) =>
          `j'ai lu que ${f.you('tes', 'vos')} études sont terminées\u00a0: ${f.degree}, ${f.school}. Toutes mes félicitations.`,
      ),
      namedLine('degree.o4', (f, name) => `${f.degree}, ${f.school}\u00a0: félicitations, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) =>
          `Je me rappelle ce qu'il y avait à côté\u00a0: ${it}. Je devine combien de soirées il a fallu pour mener les deux.`,
      ),
      blankLine(
        'degree.b2',
        'interest',
        (f, it) =>
          `${f.you('Tu en parlais', 'Vous en parliez')} avec tant de vie que j'ai appris rien qu'en écoutant\u00a0: ${it}.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (f, it) =>
          `Je connais ${f.you('ton', 'votre')} travail, par exemple ceci\u00a0: ${it}. Les gens qui étudiaient à côté ont eu de la chance.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (f, it) =>
          `Cela me rappelle autre chose\u00a0: ${it}. Quand ${f.you('tu veux comprendre, tu restes', 'vous voulez comprendre, vous restez')} jusqu'à ce que ce soit clair.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) =>
          `${f.you("Repose-toi d'abord, puis raconte ce que tu as", "Reposez-vous d'abord, puis racontez ce que vous avez")} préféré.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'degree.e2',
        (f) => `Que s'ouvrent les portes que ${f.you('tu voudras', 'vous voudrez')} franchir.`,
      ),
      line('degree.e3', (f) => `${f.you("Qu'as-tu", "Qu'avez-vous")} appris de plus beau là-bas\u00a0?`),
      line('degree.e4', (f) => `Je ${f.you('te', 'vous')} souhaite un long week-end vide après tout cela.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Félicitations pour le diplôme`)],
  },
} satisfies Partial<Recipes>;
