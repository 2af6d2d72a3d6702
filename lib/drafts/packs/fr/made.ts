import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things made and written. Never: asking for a demo or a job, "super publication". */
export const MADE = {
  launch: {
    openings: [
      line(
        'launch.o1',
        (f) =>
          `j'ai vu la nouvelle au sujet de ${f.product}. Félicitations à ${f.you('toi', 'vous')} et à l'équipe.`,
      ),
      line(
        'launch.o2',
        (f) =>
          `félicitations pour ${f.product}, à ${f.you('toi', 'vous')} et à toutes les personnes qui y ont contribué.`,
      ),
      line(
        'launch.o3',
        (f) => `${f.product} est là, et l'on voit tout le travail qu'il y a dedans. Félicitations.`,
      ),
      namedLine(
        'launch.o4',
        (f, name) => `Félicitations pour ${f.product}, ${name}, à ${f.you('toi', 'vous')} et à l'équipe.`,
      ),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) =>
          `J'ai regardé de près, et une chose me plaît beaucoup\u00a0: ${it}. Quelqu'un a pensé aux gens pour qui c'est fait.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) =>
          `Ce qui saute aux yeux\u00a0: ${it}. On n'obtient cela qu'en posant la question deux fois.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) =>
          `Je sais avec quelle facilité on laisse cela de côté\u00a0: ${it}. C'est justement ce qui rend l'ensemble abouti.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `À un endroit, j'ai tout de suite reconnu ${f.you('ta', 'votre')} main\u00a0: ${it}. C'est bien ce soin des petites choses que je connais.`,
      ),
    ],
    endings: [
      line('launch.e1', () => `J'espère que toute l'équipe aura une semaine calme après cela.`),
      line('launch.e2', () => `Que les premiers retours soient bienveillants.`),
      line(
        'launch.e3',
        (f) => `De quelle partie ${f.you('tires-tu', 'tirez-vous')} le plus de fierté\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
      line('launch.e4', () => `Je souhaite à ce travail l'attention qu'il mérite.`),
    ],
    subjects: [line('launch.s1', (f) => f.product), line('launch.s2', () => `Un beau travail`)],
  },
  post: {
    openings: [
      line('post.o1', (f) => `j'ai lu ce que ${f.you('tu as', 'vous avez')} écrit, puis je l'ai relu.`),
      line('post.o2', (f) => `${f.you('ton', 'votre')} texte est arrivé pour moi au bon moment.`),
      line('post.o3', () => `merci d'avoir écrit ce texte.`),
      line('post.o4', (f) => `j'ai lu «\u00a0${f.postTitle ?? ''}\u00a0» jusqu'au bout.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line(
        'post.o5',
        (f) => `je viens de lire ${f.you('ton', 'votre')} texte un crayon à la main, pour ainsi dire.`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) =>
          `Ce qui m'est resté\u00a0: ${it}. Nous avons connu la même chose ici et l'avons vue moins clairement.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) =>
          `Une idée ne me quitte pas\u00a0: ${it}. Il faut du courage pour le dire là où tout le monde peut le lire.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (_, it) =>
          `J'avais une chose à moi en tête\u00a0: ${it}. Ce que je n'y voyais qu'à moitié est dit ici en mots clairs.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) =>
          `Je signerais cela tout de suite\u00a0: ${it}. Je regarde ma propre semaine autrement depuis.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `Que ${f.you('ferais-tu', 'feriez-vous')} autrement aujourd'hui\u00a0?`),
      line('post.e2', (f) => `C'est bien que ${f.you('tu aies', 'vous ayez')} pris le temps de l'écrire.`),
      line('post.e3', (f) => `Comment cette idée ${f.you("t'est-elle", 'vous est-elle')} venue\u00a0?`),
      line('post.e4', () => `Cela fait du bien de voir quelqu'un regarder d'aussi près.`),
    ],
    subjects: [
      line('post.s1', (f) => `${f.you('Ton', 'Votre')} texte`),
      line('post.s2', (f) => `Ce que ${f.you('tu as', 'vous avez')} écrit`),
    ],
  },
} satisfies Partial<Recipes>;
