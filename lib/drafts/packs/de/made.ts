import { blankLine, type FactsFor, line, namedLine, type Recipes } from '../../pack';
import { isRound, roundWords } from '../../rounds';

const ROUNDS = {
  seed: 'Seed-Runde',
  preSeed: 'Pre-Seed-Runde',
  series: (letter: string) => `Series-${letter}-Runde`,
};
const round = (f: FactsFor<'launch'>): string => roundWords(f, ROUNDS);

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
      line(
        'launch.o5',
        (f) =>
          `ich habe von ${f.you('eurer', 'Ihrer')} ${round(f)} gelesen. Glückwunsch an ${f.you('dich', 'Sie')} und das ganze Team.`,
        { instead: isRound },
      ),
      line(
        'launch.o6',
        (f) =>
          `herzlichen Glückwunsch zu ${f.you('eurer', 'Ihrer')} ${round(f)}, an ${f.you('dich', 'Sie')} und alle, die daran gearbeitet haben.`,
        { instead: isRound },
      ),
      line(
        'launch.o7',
        (f) => `Glückwunsch zu ${f.you('eurer', 'Ihrer')} ${round(f)}. So etwas kostet viel Geduld.`,
        { instead: isRound },
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
      blankLine(
        'launch.b5',
        'contribution',
        (_, it) => `Ich musste gleich daran denken: ${it}. Auf solche Arbeit verlassen sich die Leute.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b6',
        'contribution',
        (f, it) =>
          `Daran sieht man für mich, wie ${f.you('du arbeitest', 'Sie arbeiten')}: ${it}. Das schafft Vertrauen.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b7',
        'memory',
        (f, it) =>
          `Mir ist dazu gleich etwas eingefallen: ${it}. ${f.you('Du hast', 'Sie haben')} früher daran geglaubt als andere.`,
        { instead: isRound },
      ),
    ],
    endings: [
      line('launch.e1', () => `Hoffentlich haben jetzt alle erst einmal eine ruhige Woche.`),
      line('launch.e2', () => `Ich drücke die Daumen für die ersten Rückmeldungen.`),
      line('launch.e3', (f) => `Worauf ${f.you('bist du', 'sind Sie')} am meisten stolz?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `Ich hoffe, es bekommt die Aufmerksamkeit, die es verdient.`),
      line(
        'launch.e5',
        (f) => `Hoffentlich bleibt jetzt Zeit für alles, was ${f.you('ihr vorhabt', 'Sie vorhaben')}.`,
        { instead: isRound },
      ),
      line('launch.e6', () => `Ich hoffe, das Team kann erst einmal einen Abend lang feiern.`, {
        instead: isRound,
      }),
      line('launch.e7', (f) => `Worauf ${f.you('freust du dich', 'freuen Sie sich')} jetzt am meisten?`, {
        instead: isRound,
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('launch.s1', (f) => f.product),
      line('launch.s2', () => `Schön geworden`),
      line('launch.s3', (f) => `${f.you('Eure', 'Ihre')} ${round(f)}`, { instead: isRound }),
    ],
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
