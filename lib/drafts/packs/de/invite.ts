import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line(
        'inviteCoffee.o1',
        (f) => `ich würde gern einmal persönlich hören, wie es ${f.you('dir', 'Ihnen')} geht.`,
      ),
      line('inviteCoffee.o2', () => `es wäre schön, sich wieder einmal zusammenzusetzen.`),
      line('inviteCoffee.o3', () => `manches erzählt sich bei einem Kaffee leichter.`),
      line(
        'inviteCoffee.o4',
        (f) => `ich habe eine Stunde frei und würde sie am liebsten mit ${f.you('dir', 'Ihnen')} verbringen.`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (f, it) =>
          `Mein Vorschlag: ${it}. Ich bringe Zeit mit und bin neugierig, was ${f.you('dich', 'Sie')} gerade beschäftigt.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (_, it) =>
          `Mir würde es so passen: ${it}. Auf einen Kaffee, zum Mittagessen oder am Telefon, wenn das leichter ist.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (f, it) =>
          `Gedacht habe ich an dies: ${it}. Aus Gesprächen mit ${f.you('dir', 'Ihnen')} komme ich immer mit einer besseren Idee heraus.`,
      ),
    ],
    endings: [
      line('inviteCoffee.e1', () => `Passt das? Ein anderer Tag ist genauso gut.`),
      line('inviteCoffee.e2', () => `Wenn gerade zu viel los ist, lassen wir es auf später.`),
      line(
        'inviteCoffee.e3',
        (f) => `${f.you('Hättest du', 'Hätten Sie')} Lust? Wenn nicht jetzt, dann ein andermal.`,
      ),
      line(
        'inviteCoffee.e4',
        (f) => `${f.you('Sag', 'Sagen Sie')} mir, ob es passt, und wenn nicht, ist das auch in Ordnung.`,
      ),
    ],
    subjects: [
      line('inviteCoffee.s1', () => `Auf einen Kaffee?`),
      line('inviteCoffee.s2', () => `Eine Stunde zusammen`),
    ],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `ich habe eine Idee für etwas Kleines, das wir zusammen machen könnten.`),
      line(
        'smallProject.o2',
        (f) =>
          `${f.you('stell dir vor', 'stellen Sie sich vor')}, wir machen zusammen etwas, das in zwei Abende passt.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'smallProject.o3',
        (f) => `es gibt etwas Kleines, das ich lieber mit ${f.you('dir', 'Ihnen')} machen würde als allein.`,
      ),
      line(
        'smallProject.o4',
        (f) => `ich möchte ${f.you('dir', 'Ihnen')} ein kleines gemeinsames Projekt vorschlagen.`,
      ),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (f, it) =>
          `Gedacht habe ich an so etwas: ${it}. ${f.you('Du würdest', 'Sie würden')} mitbringen, was mir fehlt, und ich kümmere mich ums Schreiben.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) =>
          `Es wäre überschaubar: ${it}. Etwa vier Stunden pro Person, und beide Teams hätten etwas davon.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) =>
          `Der Plan: ${it}, und zwar so klein, dass es auch fertig wird. Darüber geredet haben wir oft genug.`,
      ),
    ],
    endings: [
      line(
        'smallProject.e1',
        (f) =>
          `${f.you('Hättest du', 'Hätten Sie')} Freude daran? Wenn nicht, bleiben wir bei guten Gesprächen.`,
      ),
      line(
        'smallProject.e2',
        (f) => `Wenn es nicht passt, ${f.you('sag', 'sagen Sie')} es einfach, das nehme ich nicht übel.`,
      ),
      line(
        'smallProject.e3',
        () => `Wollen wir es uns eine halbe Stunde anschauen? Ein Nein ist in Ordnung.`,
      ),
      line(
        'smallProject.e4',
        (f) => `${f.you('Überleg es dir', 'Überlegen Sie es sich')} in Ruhe, es hängt kein Termin daran.`,
      ),
    ],
    subjects: [
      line('smallProject.s1', () => `Eine kleine Idee`),
      line('smallProject.s2', () => `Etwas gemeinsam`),
    ],
  },
} satisfies Partial<Recipes>;
