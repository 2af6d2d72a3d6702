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
          `Ich habe es mir genau angesehen, und eines gefällt mir besonders: ${it}. Da hat jemand an die Menschen gedacht, für die es ist.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) =>
          `Ins Auge gefallen ist mir vor allem eins: ${it}. So etwas entsteht nur, wenn man zweimal nachfragt.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) =>
          `Ich weiß, wie leicht man so etwas weglässt: ${it}. Gerade das macht die ganze Sache rund.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `An einer Stelle habe ich ${f.you('deine', 'Ihre')} Handschrift sofort erkannt: ${it}. Das ist die Sorgfalt im Kleinen, die ich kenne.`,
      ),
    ],
    endings: [
      line('launch.e1', () => `Hoffentlich folgt für alle jetzt eine ruhige Woche.`),
      line('launch.e2', () => `Mögen die ersten Rückmeldungen freundliche sein.`),
      line('launch.e3', (f) => `Auf welchen Teil ${f.you('bist du', 'sind Sie')} besonders stolz?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `Ich wünsche der Sache die Aufmerksamkeit, die sie verdient.`),
    ],
    subjects: [line('launch.s1', (f) => f.product), line('launch.s2', () => `Schön geworden`)],
  },
  post: {
    openings: [
      line(
        'post.o1',
        (f) =>
          `ich habe gelesen, was ${f.you('du geschrieben hast', 'Sie geschrieben haben')}, und dann gleich noch einmal.`,
      ),
      line('post.o2', (f) => `${f.you('dein', 'Ihr')} Beitrag kam für mich im richtigen Moment.`),
      line(
        'post.o3',
        (f) => `danke, dass ${f.you('du', 'Sie')} diesen Beitrag geschrieben ${f.you('hast', 'haben')}.`,
      ),
      line('post.o4', (f) => `„${f.postTitle ?? ''}“ habe ich bis zum Ende gelesen.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line(
        'post.o5',
        (f) =>
          `${f.you('deinen', 'Ihren')} Beitrag habe ich gerade sozusagen mit dem Bleistift in der Hand gelesen.`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) =>
          `Hängen geblieben ist bei mir vor allem dies: ${it}. Wir hatten hier dasselbe und haben es weniger klar gesehen.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) =>
          `Ein Gedanke lässt mich nicht los: ${it}. Es braucht etwas Mut, das zu sagen, wo es alle lesen können.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (f, it) =>
          `Beim Lesen hatte ich etwas Eigenes vor Augen: ${it}. Was ich dort nur halb bemerkt habe, steht bei ${f.you('dir', 'Ihnen')} in klaren Worten.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) =>
          `Eines würde ich sofort unterschreiben: ${it}. Auf meine eigene Woche sehe ich seitdem anders.`,
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
      line('post.e4', () => `Es tut gut, dass jemand so genau hinsieht.`),
    ],
    subjects: [
      line('post.s1', (f) => `${f.you('Dein', 'Ihr')} Beitrag`),
      line('post.s2', (f) => `Was ${f.you('du geschrieben hast', 'Sie geschrieben haben')}`),
    ],
  },
} satisfies Partial<Recipes>;
