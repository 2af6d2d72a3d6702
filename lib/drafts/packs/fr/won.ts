import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}\u00a0: félicitations.`),
      line(
        'award.o2',
        (f) => `j’ai appris pour ${f.you('ton', 'votre')} prix\u00a0: ${f.award}. Félicitations.`,
      ),
      line('award.o3', (f) => `félicitations pour cette distinction\u00a0: ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}\u00a0: toutes mes félicitations.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) =>
          `Un souvenir me revient\u00a0: ${it}. Il en a fallu, des soirées. C’est bien que ce soit reconnu.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (f, it) =>
          `De l’extérieur, on ne voit pas ${it}, ni la patience que ${f.you('tu y as', 'vous y avez')} mise.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (f, it) =>
          `Quand on connaît ${it}, ce n’est pas étonnant. La solution facile ne ${f.you('t’a', 'vous a')} jamais suffi.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (f, it) =>
          `${f.you('Ça', 'Cela')} m’a rappelé ${it}. ${f.you('Tu cherchais', 'Vous cherchiez')} à bien faire longtemps avant que ${f.you('ça', 'cela')} se sache.`,
      ),
    ],
    endings: [
      line('award.e1', (f) => `J’espère qu’il y aura une soirée pour fêter ${f.you('ça', 'cela')}.`),
      line(
        'award.e2',
        (f) => `Je me réjouis pour ${f.you('toi', 'vous')}, et pour les gens qui y ont pris part.`,
      ),
      line('award.e3', (f) => `${f.you('Savoure', 'Savourez')} bien, c’est mérité.`, {
        tones: ['warm', 'concise'],
      }),
      line('award.e4', () => `J’espère qu’il y en aura d’autres.`),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Félicitations pour ce prix`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `félicitations pour ce certificat\u00a0: ${f.award}.`),
      line('certification.o2', (f) => `j’ai vu que c’est fait\u00a0: ${f.award}. Félicitations.`),
      line(
        'certification.o3',
        (f) => `c’est dans la poche, à ce que je vois\u00a0: ${f.award}. Félicitations.`,
        { tones: ['warm', 'concise'] },
      ),
      namedLine('certification.o4', (f, name) => `Félicitations pour ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (f, it) =>
          `Depuis ${it}, je sais comment ${f.you('tu apprends', 'vous apprenez')}\u00a0: à fond, et en plus de tout le reste.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (f, it) =>
          `${f.you('Ça', 'Cela')} se voyait déjà dans ${it}. C’est bien que ce soit maintenant sur le papier.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (f, it) =>
          `${f.you('Ça', 'Cela')} m’a rappelé ${it}. ${f.you('Tu ne fais', 'Vous ne faites')} pas les choses à moitié, et ${f.you('ça', 'cela')} se voit encore.`,
      ),
      blankLine(
        'certification.b4',
        'told',
        (f, it) =>
          `${f.you('Tu m’as', 'Vous m’avez')} parlé un jour de ce sujet\u00a0: ${it}. J’aime bien que ${f.you('tu ailles', 'vous alliez')} au bout des choses.`,
      ),
    ],
    endings: [
      line(
        'certification.e1',
        (f) => `J’espère que ${f.you('tu vas retrouver tes', 'vous allez retrouver vos')} soirées.`,
      ),
      line(
        'certification.e2',
        (f) =>
          `J’espère que ${f.you('ça te servira dans ce que tu aimes', 'cela vous servira dans ce que vous aimez')} faire.`,
      ),
      line('certification.e3', (f) => `Qu’est-ce que ${f.you('tu as', 'vous avez')} aimé le plus\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
      line('certification.e4', (f) => `Je ${f.you('te', 'vous')} souhaite un week-end de vrai repos.`),
    ],
    subjects: [
      line('certification.s1', (f) => f.award),
      line('certification.s2', () => `Félicitations pour le certificat`),
    ],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `félicitations pour le diplôme\u00a0: ${f.degree}, ${f.school}.`),
      line('degree.o2', (f) => `c’est fait\u00a0: ${f.degree}, ${f.school}. Félicitations.`),
      line(
        'degree.o3',
        (f) =>
          `j’ai lu que ${f.you('tes', 'vos')} études sont terminées\u00a0: ${f.degree}, ${f.school}. Toutes mes félicitations.`,
      ),
      namedLine('degree.o4', (f, name) => `${f.degree}, ${f.school}\u00a0: félicitations, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) =>
          `Je n’ai pas oublié ${it}, et j’imagine le nombre de soirées qu’il a fallu pour étudier en plus du reste.`,
      ),
      blankLine(
        'degree.b2',
        'told',
        (f, it) => `Sur ${it}, j’ai beaucoup appris rien qu’en ${f.you('t’écoutant', 'vous écoutant')}.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (f, it) =>
          `Quand on connaît ${it}, on se dit que les gens qui ont étudié avec ${f.you('toi', 'vous')} ont eu de la chance.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (f, it) =>
          `${f.you('Ça', 'Cela')} m’a rappelé ${it}. Quand ${f.you('tu veux comprendre, tu ne lâches', 'vous voulez comprendre, vous ne lâchez')} rien.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) =>
          `${f.you('Repose-toi d’abord, puis raconte ce que tu as', 'Reposez-vous d’abord, puis racontez ce que vous avez')} préféré.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'degree.e2',
        (f) => `J’espère que ${f.you('ça t’ouvrira', 'cela vous ouvrira')} les bonnes portes.`,
      ),
      line('degree.e3', (f) => `Qu’est-ce que ${f.you('tu as', 'vous avez')} préféré là-bas\u00a0?`),
      line('degree.e4', (f) => `Je ${f.you('te', 'vous')} souhaite un long week-end sans révisions.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Félicitations pour le diplôme`)],
  },
} satisfies Partial<Recipes>;
