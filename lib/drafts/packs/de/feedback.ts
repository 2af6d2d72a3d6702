import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', (f) => `mir wäre ein ehrlicher Blick von ${f.you('dir', 'Ihnen')} viel wert.`),
      line(
        'askFeedback.o2',
        (f) =>
          `${f.you('du sagst, was du denkst', 'Sie sagen, was Sie denken')}, und genau das kann ich gerade brauchen.`,
      ),
      line('askFeedback.o3', (f) => `${f.you('würdest du dir', 'würden Sie sich')} etwas von mir ansehen?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'askFeedback.o4',
        (f) => `zu einer Sache hätte ich gern ${f.you('deine', 'Ihre')} ehrliche Meinung.`,
      ),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) => `Es geht um Folgendes: ${it}. Zehn Minuten reichen, und Kritik ist mir lieber als Lob.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (f, it) =>
          `Ich sitze schon so lange daran, dass ich nicht mehr sehe, was fehlt: ${it}. ${f.you('Du siehst', 'Sie sehen')} es bestimmt.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (f, it) =>
          `Bevor ich es anderen zeige, würde ich es gern ${f.you('dir', 'Ihnen')} zeigen: ${it}. Ich glaube, ${f.you('du merkst', 'Sie merken')}, wo es noch hakt.`,
      ),
    ],
    endings: [
      line(
        'askFeedback.e1',
        (f) =>
          `Wenn ${f.you('du gerade keine Zeit hast', 'Sie gerade keine Zeit haben')}, verstehe ich das gut.`,
      ),
      line(
        'askFeedback.e2',
        (f) => `Umgekehrt mache ich das gern auch für ${f.you('dich', 'Sie')}, und ein Nein ist in Ordnung.`,
      ),
      line(
        'askFeedback.e3',
        (f) => `${f.you('Sag', 'Sagen Sie')} bitte Nein, wenn es im Moment zu viel ist.`,
      ),
    ],
    subjects: [
      line('askFeedback.s1', () => `Ehrliche Meinung gesucht`),
      line('askFeedback.s2', () => `Ein zweiter Blick`),
    ],
  },
  offerFeedback: {
    openings: [
      line(
        'offerFeedback.o1',
        (f) => `ich habe ein Angebot, das ${f.you('du gern ablehnen darfst', 'Sie gern ablehnen dürfen')}.`,
      ),
      line(
        'offerFeedback.o2',
        (f) => `falls ${f.you('dir', 'Ihnen')} ein zweiter Blick hilft, schaue ich gern einmal drüber.`,
      ),
      line(
        'offerFeedback.o3',
        (f) =>
          `ich würde mir gern etwas von ${f.you('dir', 'Ihnen')} ansehen, wenn ${f.you('du magst', 'Sie mögen')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (f, it) =>
          `Es geht um Folgendes: ${it}. Ich sage ${f.you('dir', 'Ihnen')} ehrlich, was mir auffällt, auch das Gute.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (_, it) => `Ich denke an Folgendes: ${it}. Vier Augen sehen mehr als zwei.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (f, it) =>
          `Konkret: ${it}. ${f.you('Du bekommst', 'Sie bekommen')} zwei, drei Anmerkungen, mehr nicht, und ${f.you('machst', 'machen')} damit, was ${f.you('du willst', 'Sie wollen')}.`,
      ),
    ],
    endings: [
      line(
        'offerFeedback.e1',
        (f) =>
          `Wenn ${f.you('du', 'Sie')} lieber nicht ${f.you('möchtest', 'möchten')}, ist das auch in Ordnung.`,
      ),
      line(
        'offerFeedback.e2',
        (f) => `Nur wenn es ${f.you('dir', 'Ihnen')} recht ist, und wann immer es passt.`,
      ),
      line(
        'offerFeedback.e3',
        (f) => `Wäre das etwas für ${f.you('dich', 'Sie')}? Ein Nein ist völlig in Ordnung.`,
      ),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Ein zweiter Blick`),
      line('offerFeedback.s2', () => `Ein Blick von außen`),
    ],
  },
} satisfies Partial<Recipes>;
