import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line(
        'inviteCoffee.o1',
        (f) => `ich würde gern einmal persönlich hören, wie es ${f.you('dir', 'Ihnen')} geht.`,
      ),
      line('inviteCoffee.o2', (f) => `es wäre schön, ${f.you('dich', 'Sie')} mal wieder zu sehen.`),
      line('inviteCoffee.o3', () => `manches erzählt sich bei einem Kaffee leichter.`),
      line(
        'inviteCoffee.o4',
        (f) => `ich hätte Lust, mich mal wieder mit ${f.you('dir', 'Ihnen')} auf einen Kaffee zu treffen.`,
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
        (f, it) =>
          `Bei mir ginge es so: ${it}. Oder wir telefonieren, ganz wie ${f.you('du magst', 'Sie mögen')}.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (f, it) =>
          `Meine Idee: ${it}. Aus Gesprächen mit ${f.you('dir', 'Ihnen')} nehme ich immer etwas mit.`,
      ),
    ],
    endings: [
      line('inviteCoffee.e1', () => `Passt das? Ein anderer Tag ist genauso gut.`),
      line('inviteCoffee.e2', () => `Wenn gerade zu viel los ist, verschieben wir es einfach.`),
      line(
        'inviteCoffee.e3',
        (f) => `Was ${f.you('meinst du', 'meinen Sie')}? Wenn nicht jetzt, dann ein andermal.`,
      ),
      line(
        'inviteCoffee.e4',
        (f) => `${f.you('Sag', 'Sagen Sie')} mir, ob es passt, und wenn nicht, ist das auch in Ordnung.`,
      ),
    ],
    subjects: [
      line('inviteCoffee.s1', () => `Auf einen Kaffee?`),
      line('inviteCoffee.s2', () => `Mal wieder treffen`),
    ],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `ich habe eine Idee für etwas Kleines, das wir zusammen machen könnten.`),
      line(
        'smallProject.o2',
        (f) => `ich hätte Lust, mit ${f.you('dir', 'Ihnen')} etwas Kleines auf die Beine zu stellen.`,
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
          `Ich denke an so etwas: ${it}. ${f.you('Du bringst', 'Sie bringen')} mit, was mir fehlt, und ich kümmere mich um das Organisatorische.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) =>
          `Es wäre überschaubar: ${it}. Ein paar Stunden für jede Seite, und am Ende hätten wir beide etwas davon.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (f, it) =>
          `Der Plan: ${it}, und zwar so klein, dass es auch fertig wird. Ohne ${f.you('dich', 'Sie')} käme ich nie dazu.`,
      ),
    ],
    endings: [
      line(
        'smallProject.e1',
        (f) => `Was ${f.you('meinst du', 'meinen Sie')}? Wenn es nicht passt, ist das auch in Ordnung.`,
      ),
      line(
        'smallProject.e2',
        (f) => `Wenn es nicht passt, ${f.you('sag', 'sagen Sie')} es einfach, das nehme ich nicht übel.`,
      ),
      line('smallProject.e3', () => `Wollen wir einmal darüber reden? Ein Nein ist in Ordnung.`),
      line(
        'smallProject.e4',
        (f) => `${f.you('Überleg es dir', 'Überlegen Sie es sich')} in Ruhe, es eilt nicht.`,
      ),
    ],
    subjects: [
      line('smallProject.s1', () => `Eine kleine Idee`),
      line('smallProject.s2', () => `Etwas gemeinsam`),
    ],
  },
} satisfies Partial<Recipes>;
