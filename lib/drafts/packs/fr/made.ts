import { blankLine, type FactsFor, line, namedLine, type Recipes } from '../../pack';
import { isRound, roundWords } from '../../rounds';

const ROUNDS = {
  seed: 'tour d’amorçage',
  preSeed: 'tour de pré-amorçage',
  series: (letter: string) => `Série ${letter}`,
};
const round = (f: FactsFor<'launch'>): string => roundWords(f, ROUNDS);

/** Things made and written. Never: asking for a demo or a job, "super publication". */
export const MADE = {
  launch: {
    openings: [
      line(
        'launch.o1',
        (f) =>
          `j’ai vu la nouvelle\u00a0: ${f.product}. Félicitations à ${f.you('toi', 'vous')} et à l’équipe.`,
      ),
      line(
        'launch.o2',
        (f) => `félicitations pour ${f.product}, à ${f.you('toi', 'vous')} et à toute l’équipe.`,
      ),
      line(
        'launch.o3',
        (f) => `${f.product}\u00a0: on voit tout le travail qu’il y a derrière. Félicitations.`,
      ),
      namedLine(
        'launch.o4',
        (f, name) => `Félicitations pour ${f.product}, ${name}, à ${f.you('toi', 'vous')} et à l’équipe.`,
      ),
      line(
        'launch.o5',
        (f) =>
          `j’ai appris la nouvelle pour votre ${round(f)}. Félicitations à ${f.you('toi', 'vous')} et à l’équipe.`,
        { instead: isRound },
      ),
      line(
        'launch.o6',
        (f) => `félicitations pour votre ${round(f)}, à ${f.you('toi', 'vous')} et à toute l’équipe.`,
        { instead: isRound },
      ),
      line(
        'launch.o7',
        (f) => `félicitations pour votre ${round(f)}. Il en faut, de la patience, pour arriver jusque-là.`,
        { instead: isRound },
      ),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) => `Ce que j’aime le plus, c’est ${it}. On a vraiment pensé aux gens qui vont s’en servir.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) =>
          `Ce qui m’a sauté aux yeux, c’est ${it}. Ce genre de chose ne vient qu’en écoutant les gens.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) => `On aurait pu oublier ${it}, et c’est justement ce qui fait la différence.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `Dans ${it}, j’ai tout de suite reconnu ${f.you('ta', 'votre')} patte. Ce souci du détail, c’est bien ${f.you('toi', 'vous')}.`,
      ),
      blankLine(
        'launch.b5',
        'contribution',
        (f, it) =>
          `J’y vois aussi ${f.you('ta', 'votre')} patte\u00a0: ${it}. C’est ce genre de travail qui inspire confiance.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b6',
        'contribution',
        (f, it) =>
          `Ce qui m’est tout de suite venu en tête, c’est ${it}. ${f.you('Ça', 'Cela')} en dit long sur ${f.you('ta', 'votre')} façon de travailler.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b7',
        'memory',
        (f, it) =>
          `Un souvenir m’est revenu\u00a0: ${it}. ${f.you('Tu y croyais', 'Vous y croyiez')} bien avant tout le monde.`,
        { instead: isRound },
      ),
    ],
    endings: [
      line('launch.e1', () => `J’espère que tout le monde va pouvoir souffler un peu.`),
      line('launch.e2', () => `J’espère que les premiers retours sont bons.`),
      line('launch.e3', (f) => `Qu’est-ce qui ${f.you('t’a', 'vous a')} donné le plus de mal\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `J’espère que ce travail aura l’écho qu’il mérite.`),
      line('launch.e5', () => `J’espère que l’équipe aura le temps de bâtir ce qu’elle a en tête.`, {
        instead: isRound,
      }),
      line('launch.e6', () => `J’espère qu’il reste une soirée pour fêter la nouvelle.`, {
        instead: isRound,
      }),
      line('launch.e7', (f) => `Qu’est-ce qui ${f.you('te', 'vous')} réjouit le plus pour la suite\u00a0?`, {
        instead: isRound,
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('launch.s1', (f) => f.product),
      line('launch.s2', () => `Un beau travail`),
      line('launch.s3', (f) => `Votre ${round(f)}`, { instead: isRound }),
    ],
  },
  post: {
    openings: [
      line('post.o1', (f) => `j’ai bien pris le temps de lire ce que ${f.you('tu as', 'vous avez')} écrit.`),
      line('post.o2', (f) => `j’ai lu ${f.you('ton', 'votre')} texte avec beaucoup d’intérêt.`),
      line('post.o3', () => `merci pour ce texte, je l’ai lu avec plaisir.`),
      line('post.o4', (f) => `j’ai beaucoup aimé «\u00a0${f.postTitle ?? ''}\u00a0».`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line(
        'post.o5',
        (f) => `je voulais ${f.you('te', 'vous')} dire un mot de ${f.you('ton', 'votre')} texte.`,
        {
          tones: ['warm', 'concise'],
        },
      ),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) => `Ce que j’en retiens\u00a0: ${it}. Je ne l’avais jamais vu aussi clairement.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) => `Une idée m’est restée\u00a0: ${it}. Il fallait oser le dire en public.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (f, it) =>
          `En ${f.you('te', 'vous')} lisant, j’ai pensé à mon propre cas\u00a0: ${it}. ${f.you('Tu mets', 'Vous mettez')} des mots dessus.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `Je signe des deux mains\u00a0: ${it}. C’est dit clairement, et c’est rare.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `Que ${f.you('ferais-tu', 'feriez-vous')} autrement aujourd’hui\u00a0?`),
      line('post.e2', (f) => `C’est bien que ${f.you('tu l’aies', 'vous l’ayez')} écrit.`),
      line('post.e3', (f) => `Comment cette idée ${f.you('t’est-elle', 'vous est-elle')} venue\u00a0?`),
      line(
        'post.e4',
        (f) => `${f.you('Ça', 'Cela')} fait du bien de lire quelqu’un qui regarde les choses d’aussi près.`,
      ),
    ],
    subjects: [
      line('post.s1', (f) => `${f.you('Ton', 'Votre')} texte`),
      line('post.s2', (f) => `Ce que ${f.you('tu as', 'vous avez')} écrit`),
    ],
  },
} satisfies Partial<Recipes>;
