import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "endlich", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `herzlichen Glückwunsch zur neuen Stelle bei ${f.company}.`),
      line(
        'newJob.o2',
        (f) =>
          `ich habe gerade gelesen, dass ${f.you('du', 'Sie')} jetzt bei ${f.company} ${f.you('bist', 'sind')}, als ${f.title}. Herzlichen Glückwunsch.`,
      ),
      line('newJob.o3', (f) => `${f.title} bei ${f.company}: was für eine schöne Nachricht. Glückwunsch.`),
      line(
        'newJob.o4',
        (f) =>
          `über ${f.you('deinen', 'Ihren')} Start bei ${f.company} habe ich mich sehr gefreut. Glückwunsch.`,
      ),
      namedLine('newJob.o5', (f, name) => `Glückwunsch zur neuen Stelle bei ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) =>
          `Ich musste gleich an etwas denken: ${it}. Wer ${f.you('dich', 'Sie')} dabei erlebt hat, wundert sich nicht.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (f, it) =>
          `Was mir von ${f.you('deiner', 'Ihrer')} Arbeit im Kopf geblieben ist: ${it}. So ruhig bringt das kaum jemand zu Ende.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (f, it) =>
          `Unvergessen für mich: ${it}. ${f.you('Du hast', 'Sie haben')} etwas Schweres leicht aussehen lassen, und das wird auch dort auffallen.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) =>
          `Ein Beispiel fällt mir sofort ein: ${it}. Da hat man gesehen, wie gründlich ${f.you('du arbeitest', 'Sie arbeiten')}.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Viel Freude in den ersten Wochen, in denen man noch alles fragen darf.`),
      line(
        'newJob.e2',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} Menschen, mit denen die Arbeit Freude macht.`,
      ),
      line('newJob.e3', () => `Hoffentlich bleibt am Anfang etwas Zeit, sich in Ruhe umzusehen.`),
      line('newJob.e4', (f) => `Worauf ${f.you('bist du', 'sind Sie')} dort am meisten gespannt?`, {
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
      line('promotion.o1', (f) => `${f.title}: das ist verdient, herzlichen Glückwunsch.`),
      line(
        'promotion.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} jetzt ${f.title} ${f.you('bist', 'sind')}. Glückwunsch zu diesem Schritt, für den ${f.you('du viel getan hast', 'Sie viel getan haben')}.`,
      ),
      line(
        'promotion.o3',
        (f) => `herzlichen Glückwunsch zur Beförderung. ${f.title} passt gut zu ${f.you('dir', 'Ihnen')}.`,
      ),
      line('promotion.o4', (f) => `das ist eine schöne Nachricht: ${f.title}. Herzlichen Glückwunsch.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, und das mit gutem Grund, ${name}. Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `Ich denke dabei vor allem an eine Sache: ${it}. Darauf haben sich alle verlassen.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) =>
          `Viele haben gesehen, was da geleistet wurde: ${it}. Und auch, wie ${f.you('du', 'Sie')} die anderen mitgenommen ${f.you('hast', 'haben')}.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (f, it) =>
          `Für mich fing das früher an: ${it}. Das Schwere ${f.you('hast du', 'haben Sie')} übernommen, das Lob ${f.you('hast du', 'haben Sie')} geteilt.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `Wenn mich jemand fragt, wie gute Arbeit aussieht, nenne ich ein Beispiel: ${it}. Schön, dass das gezählt hat.`,
      ),
    ],
    endings: [
      line(
        'promotion.e1',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} Leute, die den Anfang leicht machen.`,
      ),
      line(
        'promotion.e2',
        (f) =>
          `${f.you('Nimm dir', 'Nehmen Sie sich')} einen Abend, um es zu feiern, bevor der Kalender voll ist.`,
      ),
      line('promotion.e3', () => `Hoffentlich ist der neue Teil der Arbeit so spannend, wie er klingt.`),
      line(
        'promotion.e4',
        (f) => `Auf welchen Teil ${f.you('freust du dich', 'freuen Sie sich')} am meisten?`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    subjects: [
      line('promotion.s1', () => `Das ist verdient`),
      line('promotion.s2', () => `Glückwunsch zur Beförderung`),
    ],
  },
} satisfies Partial<Recipes>;
