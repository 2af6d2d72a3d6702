import { blankLine, line, namedLine, type Recipes } from '../../pack';

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
        (f) => `${f.product} est là, et on voit tout le travail qu’il y a derrière. Félicitations.`,
      ),
      namedLine(
        'launch.o4',
        (f, name) => `Félicitations pour ${f.product}, ${name}, à ${f.you('toi', 'vous')} et à l’équipe.`,
      ),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) =>
          `J’ai regardé de près, et une chose me plaît beaucoup\u00a0: ${it}. On a vraiment pensé aux gens qui vont s’en servir.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) =>
          `Ce qui m’a sauté aux yeux\u00a0: ${it}. Ce genre de chose ne vient qu’en écoutant les gens.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (f, it) =>
          `C’est si facile de laisser ${f.you('ça', 'cela')} de côté\u00a0: ${it}. Et c’est justement ce qui fait la différence.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `J’ai tout de suite reconnu ${f.you('ta', 'votre')} patte\u00a0: ${it}. Ce souci du détail, c’est bien ${f.you('toi', 'vous')}.`,
      ),
    ],
    endings: [
      line('launch.e1', () => `J’espère que l’équipe va pouvoir souffler un peu.`),
      line('launch.e2', () => `J’espère que les premiers retours sont bons.`),
      line(
        'launch.e3',
        (f) => `De quelle partie ${f.you('tires-tu', 'tirez-vous')} le plus de fierté\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
      line('launch.e4', () => `J’espère que tout ce travail aura l’écho qu’il mérite.`),
    ],
    subjects: [line('launch.s1', (f) => f.product), line('launch.s2', () => `Un beau travail`)],
  },
  post: {
    openings: [
      line('post.o1', (f) => `j’ai lu ce que ${f.you('tu as', 'vous avez')} écrit, puis je l’ai relu.`),
      line('post.o2', (f) => `${f.you('ton', 'votre')} texte est tombé au bon moment pour moi.`),
      line('post.o3', () => `merci pour ce texte, je l’ai lu avec plaisir.`),
      line('post.o4', (f) => `j’ai beaucoup aimé «\u00a0${f.postTitle ?? ''}\u00a0».`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line('post.o5', (f) => `j’ai lu ${f.you('ton', 'votre')} texte en hochant la tête du début à la fin.`, {
        tones: ['warm', 'concise'],
      }),
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
        (_, it) => `Une idée ne me quitte pas\u00a0: ${it}. Il faut du courage pour le dire en public.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (f, it) =>
          `En lisant, je pensais à une chose à moi\u00a0: ${it}. ${f.you('Tu mets', 'Vous mettez')} des mots sur ce que je sentais à peine.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `Je signe tout de suite\u00a0: ${it}. Depuis, je vois certaines choses autrement.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `Que ${f.you('ferais-tu', 'feriez-vous')} autrement aujourd’hui\u00a0?`),
      line('post.e2', (f) => `C’est bien que ${f.you('tu aies', 'vous ayez')} pris le temps de l’écrire.`),
      line('post.e3', (f) => `Comment cette idée ${f.you('t’est-elle', 'vous est-elle')} venue\u00a0?`),
      line(
        'post.e4',
        (f) => `${f.you('Ça', 'Cela')} fait du bien de lire quelqu’un qui regarde d’aussi près.`,
      ),
    ],
    subjects: [
      line('post.s1', (f) => `${f.you('Ton', 'Votre')} texte`),
      line('post.s2', (f) => `Ce que ${f.you('tu as', 'vous avez')} écrit`),
    ],
  },
} satisfies Partial<Recipes>;
