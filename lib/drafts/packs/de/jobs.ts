import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "endlich", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `herzlichen Glückwunsch zur neuen Stelle bei ${f.company}.`),
      line(
        'newJob.o2',
        (f) =>
          `ich habe gerade gelesen, dass ${f.you('du', 'Sie')} jetzt als ${f.title} bei ${f.company} ${f.you('arbeitest', 'arbeiten')}. Herzlichen Glückwunsch.`,
      ),
      line(
        'newJob.o3',
        (f) =>
          `${f.title} bei ${f.company}: das freut mich sehr für ${f.you('dich', 'Sie')}. Herzlichen Glückwunsch.`,
      ),
      line(
        'newJob.o4',
        (f) =>
          `von ${f.you('deiner', 'Ihrer')} neuen Stelle bei ${f.company} zu lesen, hat mich sehr gefreut. Glückwunsch.`,
      ),
      namedLine('newJob.o5', (f, name) => `Glückwunsch zur neuen Stelle bei ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) =>
          `Ich musste gleich an damals denken: ${it}. Wer ${f.you('dich', 'Sie')} da erlebt hat, wundert sich nicht.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (f, it) =>
          `Von ${f.you('dir', 'Ihnen')} ist mir vor allem das im Kopf geblieben: ${it}. Das macht ${f.you('dir', 'Ihnen')} so schnell niemand nach.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (f, it) =>
          `Eins weiß ich noch genau: ${it}. ${f.you('Du hast', 'Sie haben')} etwas Schweres leicht aussehen lassen, und das wird man dort bald merken.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) =>
          `Warum man ${f.you('dich', 'Sie')} dort haben wollte, kann ich mir gut vorstellen, ich sage nur: ${it}.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Viel Freude in den ersten Wochen, in denen man noch alles fragen darf.`),
      line('newJob.e2', (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} ein Team, mit dem es Spaß macht.`),
      line(
        'newJob.e3',
        (f) =>
          `Hoffentlich bleibt ${f.you('dir', 'Ihnen')} am Anfang etwas Zeit, ${f.you('dich', 'sich')} in Ruhe umzusehen.`,
      ),
      line('newJob.e4', (f) => `Worauf ${f.you('bist du', 'sind Sie')} am meisten gespannt?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('newJob.s1', (f) => `${f.you('Deine', 'Ihre')} neue Stelle`),
      line('newJob.s2', () => `Glückwunsch zur neuen Stelle`),
    ],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `${f.title}: völlig verdient, herzlichen Glückwunsch.`),
      line(
        'promotion.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} jetzt ${f.title} ${f.you('bist', 'sind')}. Herzlichen Glückwunsch, das ${f.you('hast du dir', 'haben Sie sich')} erarbeitet.`,
      ),
      line(
        'promotion.o3',
        (f) => `herzlichen Glückwunsch zur Beförderung. ${f.title} passt gut zu ${f.you('dir', 'Ihnen')}.`,
      ),
      line('promotion.o4', (f) => `das habe ich gern gelesen: ${f.title}. Herzlichen Glückwunsch.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, und das völlig zu Recht, ${name}. Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `Ich denke dabei vor allem an eins: ${it}. Darauf konnten sich alle verlassen.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) =>
          `Ich habe gesehen, was ${f.you('du geleistet hast', 'Sie geleistet haben')}, zum Beispiel hier: ${it}. Und auch, wie ${f.you('du', 'Sie')} die anderen mitgenommen ${f.you('hast', 'haben')}.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (f, it) =>
          `Für mich hat das schon viel früher angefangen: ${it}. ${f.you('Du hast', 'Sie haben')} das Schwierige übernommen und das Lob geteilt.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `Wenn mich jemand fragt, wie gute Arbeit aussieht, erzähle ich davon: ${it}. Schön, dass das auch andere sehen.`,
      ),
    ],
    endings: [
      line(
        'promotion.e1',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} einen guten Start in der neuen Rolle.`,
      ),
      line(
        'promotion.e2',
        (f) =>
          `${f.you('Nimm dir', 'Nehmen Sie sich')} einen Abend, um es zu feiern, bevor der Kalender voll ist.`,
      ),
      line('promotion.e3', () => `Hoffentlich wird die neue Aufgabe so spannend, wie sie klingt.`),
      line('promotion.e4', (f) => `Worauf ${f.you('freust du dich', 'freuen Sie sich')} am meisten?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `Völlig verdient`),
      line('promotion.s2', () => `Glückwunsch zur Beförderung`),
    ],
  },
} satisfies Partial<Recipes>;
