import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `alles Gute zum Geburtstag.`),
      line('birthday.o2', () => `herzlichen Glückwunsch zum Geburtstag.`),
      line('birthday.o3', (f) => `zu ${f.you('deinem', 'Ihrem')} Geburtstag heute alles Gute.`),
      line('birthday.o4', (f) => `ich gratuliere ${f.you('dir', 'Ihnen')} herzlich zum Geburtstag.`),
      namedLine('birthday.o5', (_, name) => `Alles Gute zum Geburtstag, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) =>
          `Vielleicht bleibt heute Zeit für das, was Freude macht: ${it}. Der Rest kann bis morgen warten.`,
      ),
      blankLine(
        'birthday.b2',
        'told',
        (f, it) =>
          `${f.you('Du hast', 'Sie haben')} mir einmal davon erzählt: ${it}. Hoffentlich ist heute auch dafür Zeit.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) =>
          `Heute ist mir wieder etwas eingefallen, und ich musste lächeln: ${it}. Daran denke ich immer noch gern.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (_, it) => `Falls heute noch Platz für etwas Schönes ist, dann hoffentlich dafür: ${it}.`,
      ),
    ],
    endings: [
      line(
        'birthday.e1',
        (f) =>
          `Ich wünsche ${f.you('dir', 'Ihnen')} einen Abend mit den Menschen, die ${f.you('dir', 'Ihnen')} am liebsten sind.`,
      ),
      line('birthday.e2', () => `Auf viel Kuchen und wenig Termine.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `Auf ein gutes neues Lebensjahr.`),
      line(
        'birthday.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} einen Tag ohne Termine und am Abend nette Gesellschaft.`,
      ),
      line('birthday.e5', (f) => `${f.you('Lass dich', 'Lassen Sie sich')} heute ein wenig feiern.`),
    ],
    subjects: [
      line('birthday.s1', () => `Alles Gute zum Geburtstag`),
      line('birthday.s2', (f) => `Zu ${f.you('deinem', 'Ihrem')} Geburtstag`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', (f) => `ich möchte mich richtig bei ${f.you('dir', 'Ihnen')} bedanken.`),
      line('thanks.o2', (f) => `ich bin ${f.you('dir', 'Ihnen')} noch ein Dankeschön schuldig, hier ist es.`),
      line(
        'thanks.o3',
        (f) =>
          `${f.you('du hast', 'Sie haben')} mir mehr geholfen, als ${f.you('du vielleicht weißt', 'Sie vielleicht wissen')}, und dafür danke ich ${f.you('dir', 'Ihnen')}.`,
      ),
      line(
        'thanks.o4',
        (f) =>
          `ich habe nicht vergessen, dass ${f.you('du mir geholfen hast', 'Sie mir geholfen haben')}. Danke dafür.`,
      ),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (f, it) =>
          `Für ${f.you('dich', 'Sie')} war es wohl nur eine Kleinigkeit: ${it}. Für mich war es genau das, was gefehlt hat.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `Und das ist daraus geworden: ${it}. ${f.you('Du hast dir', 'Sie haben sich')} Zeit genommen, ohne etwas davon zu haben, und das ist selten.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (f, it) =>
          `Das hat mir wirklich weitergeholfen: ${it}. Und ${f.you('du hast', 'Sie haben')} überhaupt kein Aufheben darum gemacht.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `Ohne ${f.you('dich', 'Sie')} gäbe es das nicht: ${it}. Das war alles andere als selbstverständlich.`,
      ),
    ],
    endings: [
      line(
        'thanks.e1',
        (f) => `Wenn ich einmal dasselbe für ${f.you('dich', 'Sie')} tun kann, mache ich das gern.`,
      ),
      line(
        'thanks.e2',
        (f) =>
          `Wenn bei ${f.you('dir', 'Ihnen')} etwas liegen bleibt, womit ich mich auskenne, helfe ich gern.`,
      ),
      line(
        'thanks.e3',
        (f) => `Ich würde mich gern revanchieren, ${f.you('sag', 'sagen Sie')} mir einfach, wie.`,
      ),
      line(
        'thanks.e4',
        (f) =>
          `Wenn ${f.you('du', 'Sie')} einmal Hilfe oder einen zweiten Blick ${f.you('brauchst', 'brauchen')}, bin ich da.`,
      ),
    ],
    subjects: [line('thanks.s1', () => `Danke`), line('thanks.s2', () => `Was daraus geworden ist`)],
  },
} satisfies Partial<Recipes>;
