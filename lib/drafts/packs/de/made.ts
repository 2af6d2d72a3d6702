import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things made and written. Never: asking for a demo or a job, "toller Beitrag". */
export const MADE = {
  launch: {
    openings: [
      line(
        'launch.o1',
        (f) =>
          `ich habe von ${f.product} gelesen. Glückwunsch an ${f.you('dich', 'Sie')} und das ganze Team.`,
      ),
      line(
        'launch.o2',
        (f) =>
          `herzlichen Glückwunsch zu ${f.product}, an ${f.you('dich', 'Sie')} und alle, die mitgemacht haben.`,
      ),
      line(
        'launch.o3',
        (f) => `${f.product} ist da, und man sieht, wie viel Arbeit darin steckt. Glückwunsch.`,
      ),
      namedLine(
        'launch.o4',
        (f, name) => `Glückwunsch zu ${f.product}, ${name}, an ${f.you('dich', 'Sie')} und das Team.`,
      ),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) =>
          `Eins gefällt mir besonders: ${it}. Da hat jemand an die Leute gedacht, für die es gemacht ist.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) => `Aufgefallen ist mir vor allem das: ${it}. So etwas entsteht nur, wenn man genau hinhört.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) => `Ich weiß, wie leicht man so etwas weglässt: ${it}. Gerade das macht die Sache rund.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `An einer Stelle habe ich ${f.you('deine', 'Ihre')} Handschrift sofort erkannt: ${it}. So sorgfältig kenne ich ${f.you('dich', 'Sie')}.`,
      ),
    ],
    endings: [
      line('launch.e1', () => `Hoffentlich haben jetzt alle erst einmal eine ruhige Woche.`),
      line('launch.e2', () => `Ich drücke die Daumen für die ersten Rückmeldungen.`),
      line('launch.e3', (f) => `Worauf ${f.you('bist du', 'sind Sie')} am meisten stolz?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `Ich hoffe, es bekommt die Aufmerksamkeit, die es verdient.`),
    ],
    subjects: [line('launch.s1', (f) => f.product), line('launch.s2', () => `Schön geworden`)],
  },
  post: {
    openings: [
      line(
        'post.o1',
        (f) =>
          `ich habe gerade in Ruhe gelesen, was ${f.you('du geschrieben hast', 'Sie geschrieben haben')}, und zwar sehr gern.`,
      ),
      line('post.o2', (f) => `${f.you('dein', 'Ihr')} Beitrag kam für mich im richtigen Moment.`),
      line(
        'post.o3',
        (f) => `danke für ${f.you('deinen', 'Ihren')} Beitrag, er hat mich zum Nachdenken gebracht.`,
      ),
      line('post.o4', (f) => `„${f.postTitle ?? ''}“ habe ich sehr gern gelesen.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line(
        'post.o5',
        (f) => `beim Lesen ${f.you('deines', 'Ihres')} Beitrags habe ich immer wieder genickt.`,
        {
          tones: ['warm', 'concise'],
        },
      ),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) =>
          `Hängen geblieben ist bei mir vor allem das: ${it}. So klar hatte ich es noch nicht gesehen.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) =>
          `Ein Gedanke lässt mich nicht los: ${it}. Es braucht etwas Mut, so etwas öffentlich zu sagen.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (f, it) =>
          `Mir ist dazu etwas Eigenes eingefallen: ${it}. Was ich da nur geahnt habe, steht bei ${f.you('dir', 'Ihnen')} klar da.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `Das würde ich sofort unterschreiben: ${it}. Manches sehe ich jetzt mit anderen Augen.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `Was ${f.you('würdest du', 'würden Sie')} heute anders machen?`),
      line(
        'post.e2',
        (f) =>
          `Gut, dass ${f.you('du dir', 'Sie sich')} die Zeit genommen ${f.you('hast', 'haben')}, es aufzuschreiben.`,
      ),
      line('post.e3', (f) => `Wie ${f.you('bist du', 'sind Sie')} darauf gekommen?`),
      line('post.e4', () => `Schön, dass jemand so genau hinsieht.`),
    ],
    subjects: [
      line('post.s1', (f) => `${f.you('Dein', 'Ihr')} Beitrag`),
      line('post.s2', () => `Gern gelesen`),
    ],
  },
} satisfies Partial<Recipes>;
