import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `alles Gute zum Geburtstag.`),
      line('birthday.o2', () => `herzlichen Glückwunsch zum Geburtstag.`),
      line(
        'birthday.o3',
        (f) => `zu ${f.you('deinem', 'Ihrem')} Geburtstag wünsche ich ${f.you('dir', 'Ihnen')} alles Gute.`,
      ),
      line(
        'birthday.o4',
        (f) => `heute ist ${f.you('dein', 'Ihr')} Geburtstag, und ich gratuliere herzlich.`,
      ),
      namedLine('birthday.o5', (_, name) => `Alles Gute zum Geburtstag, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) =>
          `Hoffentlich ist heute ein wenig Zeit für das Richtige: ${it}. Und das Telefon bleibt still.`,
      ),
      blankLine(
        'birthday.b2',
        'interest',
        (f, it) =>
          `Bei unserem letzten Gespräch ging es um etwas, das ${f.you('dir', 'Ihnen')} am Herzen liegt: ${it}. Das ist mir geblieben.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (f, it) =>
          `Heute früh ist mir etwas eingefallen, und ich musste lächeln: ${it}. Mit ${f.you('dir', 'Ihnen')} bleiben solche Tage in Erinnerung.`,
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
      line('birthday.e2', () => `Hoffentlich bringt jemand Kuchen mit und niemand eine Tagesordnung.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `Möge das neue Jahr, das heute beginnt, ein freundliches werden.`),
      line(
        'birthday.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} einen Tag ohne Termine und am Ende gute Gesellschaft.`,
      ),
      line(
        'birthday.e5',
        (f) => `Gesundheit, gute Gesellschaft und einen Tag ohne Eile wünsche ich ${f.you('dir', 'Ihnen')}.`,
      ),
    ],
    subjects: [
      line('birthday.s1', () => `Alles Gute zum Geburtstag`),
      line('birthday.s2', (f) => `Zu ${f.you('deinem', 'Ihrem')} Geburtstag`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', () => `ich möchte danke sagen, und zwar richtig.`),
      line('thanks.o2', () => `ein Dank von mir ist fällig, hier ist er.`),
      line(
        'thanks.o3',
        (f) =>
          `${f.you('du hast', 'Sie haben')} mir mehr geholfen, als ${f.you('du vielleicht weißt', 'Sie vielleicht wissen')}, und dafür danke ich ${f.you('dir', 'Ihnen')}.`,
      ),
      line(
        'thanks.o4',
        (f) =>
          `ich habe nicht vergessen, dass ${f.you('du mir geholfen hast', 'Sie mir geholfen haben')}. Danke.`,
      ),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (f, it) =>
          `Für ${f.you('dich', 'Sie')} war es vielleicht eine Kleinigkeit: ${it}. Hier hat es viel verändert, weil es genau das war, was fehlte.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `Daraus geworden ist dies: ${it}. ${f.you('Du hast dir', 'Sie haben sich')} Gedanken gemacht, ohne etwas davon zu haben, und das ist selten.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (_, it) =>
          `Danach ging es bei mir wieder voran: ${it}. Das geschah ganz ohne Aufheben, bemerkt habe ich es trotzdem.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `Ohne ${f.you('dich', 'Sie')} gäbe es etwas nicht: ${it}. Erst ${f.you('hast du', 'haben Sie')} zugehört und dann geholfen.`,
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
          `Liegt auf ${f.you('deinem', 'Ihrem')} Tisch etwas, womit ich mich auskenne, dann nehme ich eine Stunde davon.`,
      ),
      line(
        'thanks.e3',
        (f) => `Ich gebe das gern zurück, auf welche Weise es ${f.you('dir', 'Ihnen')} auch nützt.`,
      ),
      line(
        'thanks.e4',
        (f) => `Wenn ${f.you('dir', 'Ihnen')} eine helfende Hand oder ein zweiter Blick fehlt, bin ich da.`,
      ),
    ],
    subjects: [line('thanks.s1', () => `Danke`), line('thanks.s2', () => `Was daraus geworden ist`)],
  },
} satisfies Partial<Recipes>;
