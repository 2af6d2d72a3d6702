import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', (f) => `mir wäre ein ehrliches Wort von ${f.you('dir', 'Ihnen')} viel wert.`),
      line(
        'askFeedback.o2',
        (f) =>
          `${f.you('du gehörst', 'Sie gehören')} zu den wenigen, die mir sagen, was sie wirklich denken.`,
      ),
      line('askFeedback.o3', (f) => `${f.you('hast du', 'haben Sie')} einen zweiten Blick für mich übrig?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'askFeedback.o4',
        (f) => `zu einer Sache würde ich gern ${f.you('deine', 'Ihre')} ehrliche Meinung hören.`,
      ),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `Es geht um Folgendes: ${it}. Zehn Minuten reichen, und die schwachen Stellen interessieren mich mehr als Lob.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (f, it) =>
          `Ich habe so lange darauf geschaut, dass ich nicht mehr sehe, was fehlt: ${it}. ${f.you('Du würdest', 'Sie würden')} es sehen.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (f, it) =>
          `Bevor andere es sehen, würde ich ${f.you('dir', 'Ihnen')} gern etwas zeigen: ${it}. ${f.you('Du sagst', 'Sie sagen')} freundlich, was andere nur denken.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `Wenn gerade kein Platz dafür ist, verstehe ich das gut.`),
      line(
        'askFeedback.e2',
        (f) => `Für ${f.you('dich', 'Sie')} mache ich gern dasselbe, und ein Nein ist in Ordnung.`,
      ),
      line(
        'askFeedback.e3',
        (f) => `${f.you('Sag', 'Sagen Sie')} bitte Nein, wenn es im Moment zu viel ist.`,
      ),
    ],
    subjects: [
      line('askFeedback.s1', () => `Ein ehrliches Wort`),
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
        (f) => `falls ${f.you('dir', 'Ihnen')} ein zweiter Blick nützt, ich habe diese Woche Zeit dafür.`,
      ),
      line('offerFeedback.o3', () => `ich möchte etwas zurückgeben, und zwar aufmerksames Lesen.`),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) =>
          `Gern würde ich mir etwas ansehen und ehrlich sagen, was mir auffällt, auch das Gute: ${it}.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (f, it) =>
          `Gedacht habe ich an dies: ${it}. ${f.you('Du hast', 'Sie haben')} viel hineingesteckt, und das verdient aufmerksame Augen.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (f, it) =>
          `Was ich meine: ${it}. ${f.you('Du bekämst', 'Sie bekämen')} zwei, drei Bemerkungen, mehr nicht, und ${f.you('machst', 'machen')} damit, was ${f.you('du willst', 'Sie wollen')}.`,
      ),
    ],
    endings: [
      line(
        'offerFeedback.e1',
        (f) =>
          `Wenn ${f.you('du', 'Sie')} lieber nicht ${f.you('möchtest', 'möchten')}, reden wir nicht mehr davon.`,
      ),
      line('offerFeedback.e2', (f) => `Nur, wenn es hilft, und nur, wann es ${f.you('dir', 'Ihnen')} passt.`),
      line(
        'offerFeedback.e3',
        (f) => `Würde ${f.you('dir', 'Ihnen')} das nützen? Ein Nein ist völlig in Ordnung.`,
      ),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Ein zweiter Blick`),
      line('offerFeedback.s2', () => `Ein Angebot`),
    ],
  },
} satisfies Partial<Recipes>;
