import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `herzlichen Glückwunsch zur neuen Aufgabe als ${f.title}.`),
      line(
        'newRole.o2',
        (f) =>
          `ich habe gesehen, dass ${f.you('du eine neue Rolle hast', 'Sie eine neue Rolle haben')}: ${f.title}. Glückwunsch.`,
      ),
      line(
        'newRole.o3',
        (f) =>
          `schön zu lesen, dass ${f.you('du', 'Sie')} jetzt ${f.title} ${f.you('bist', 'sind')}. Glückwunsch zur neuen Aufgabe.`,
      ),
      line(
        'newRole.o4',
        (f) => `${f.title} steht jetzt in ${f.you('deinem', 'Ihrem')} Profil. Glückwunsch zur neuen Aufgabe.`,
      ),
      namedLine('newRole.o5', (f, name) => `Glückwunsch zur neuen Aufgabe, ${name}. ${f.title} klingt gut.`),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (f, it) =>
          `Mir ist sofort etwas eingefallen: ${it}, und die Sorgfalt, mit der ${f.you('du dabei warst', 'Sie dabei waren')}.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `Wie ${f.you('du eine Sache anpackst und zu Ende bringst', 'Sie eine Sache anpacken und zu Ende bringen')}, zeigt für mich am besten ein Beispiel: ${it}.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `Ein Stück ${f.you('deiner', 'Ihrer')} Arbeit habe ich nie vergessen: ${it}. So ein Blick ist überall im Haus viel wert.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) =>
          `Was jetzt auch auf ${f.you('deinem', 'Ihrem')} Tisch liegt, ich sage nur: ${it}. Danach ist mir um ${f.you('dich', 'Sie')} nicht bange.`,
      ),
    ],
    endings: [
      line(
        'newRole.e1',
        (f) =>
          `Ich wünsche ${f.you('dir', 'Ihnen')} gute Leute an der Seite und Zeit, einen eigenen Weg zu finden.`,
      ),
      line('newRole.e2', () => `Hoffentlich ist es so interessant, wie es klingt.`),
      line('newRole.e3', () => `Mögen die ersten Monate noch freie Abende übrig lassen.`),
      line('newRole.e4', (f) => `Was ist an ${f.you('deinen', 'Ihren')} Tagen jetzt anders?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('newRole.s1', (f) => `${f.you('Deine', 'Ihre')} neue Aufgabe`),
      line('newRole.s2', () => `Glückwunsch zur neuen Aufgabe`),
    ],
  },
  change: {
    openings: [
      line(
        'change.o1',
        (f) => `ich habe gesehen, dass sich bei ${f.you('dir', 'Ihnen')} beruflich etwas geändert hat.`,
      ),
      line(
        'change.o2',
        (f) => `mir ist aufgefallen, dass in ${f.you('deinem', 'Ihrem')} Profil etwas Neues steht.`,
      ),
      line(
        'change.o3',
        (f) =>
          `bei ${f.you('dir', 'Ihnen')} scheint sich etwas getan zu haben, und vielleicht bemerke ich es spät.`,
      ),
      line(
        'change.o4',
        (f) =>
          `ich war gerade auf ${f.you('deinem', 'Ihrem')} Profil und habe gesehen, dass manches jetzt anders ist.`,
      ),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) =>
          `Dabei kam mir etwas in den Sinn: ${it}. Wie es ${f.you('dir', 'Ihnen')} geht, höre ich lieber von ${f.you('dir', 'Ihnen')} als von einer Seite.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (f, it) =>
          `Mein letztes Bild von ${f.you('deinem', 'Ihrem')} Alltag ist noch dieses: ${it}. Ich würde es gern auf den neuesten Stand bringen.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (f, it) =>
          `An ${f.you('deiner', 'Ihrer')} Arbeit schätze ich bis heute vor allem eins: ${it}. Darum interessiert mich, was ${f.you('du gerade machst', 'Sie gerade machen')}.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (f, it) =>
          `Die Geschichte dahinter kenne ich nicht. Aber eines habe ich nicht vergessen: ${it}. Darum frage ich lieber ${f.you('dich', 'Sie')} selbst.`,
      ),
    ],
    endings: [
      line('change.e1', (f) => `Wie geht es ${f.you('dir', 'Ihnen')} damit?`),
      line(
        'change.e2',
        (f) => `${f.you('Schreib, wenn du magst', 'Schreiben Sie, wenn Sie mögen')}, es eilt nicht.`,
      ),
      line('change.e3', () => `Ich höre gern zu, egal wie es gelaufen ist.`),
      line('change.e4', (f) => `Wie ${f.you('findest du', 'finden Sie')} es bisher?`),
    ],
    subjects: [line('change.s1', () => `Wie läuft es?`), line('change.s2', () => `Ein kurzer Gruß`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `jetzt ist es also ${f.city}.`),
      line(
        'relocation.o2',
        (f) =>
          `ich habe gesehen, dass ${f.you('du', 'Sie')} nach ${f.city} gezogen ${f.you('bist', 'sind')}.`,
      ),
      line('relocation.o3', (f) => `gut angekommen in ${f.city}, hoffe ich, und alle Kisten ausgepackt.`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'relocation.o4',
        (f) => `ich habe gelesen, dass ${f.city} jetzt ${f.you('dein', 'Ihr')} Zuhause ist.`,
      ),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (f, it) =>
          `Eines ${f.you('solltest du', 'sollten Sie')} dort nicht verpassen: ${it}. Damit fühlte sich die Stadt für mich gleich nach Zuhause an.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (f, it) =>
          `Falls eine Stunde frei ist, habe ich eine Empfehlung: ${it}. Gerade ${f.you('dir', 'Ihnen')} wird das gefallen.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) => `Wer neu ist, bekommt viel zu hören, aber selten das Beste. Darum von mir: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (f, it) =>
          `Mir ist etwas von früher eingefallen: ${it}. Wo Menschen neugierig sind, ${f.you('bist du', 'sind Sie')} schnell zu Hause.`,
      ),
    ],
    endings: [
      line(
        'relocation.e1',
        (f) =>
          `Ich kenne dort auch eine nette Person aus ${f.you('deinem', 'Ihrem')} Fach, wenn ${f.you('du magst', 'Sie mögen')}.`,
        { channels: ['message', 'note', 'mail', 'spoken'] },
      ),
      line('relocation.e2', () => `Hoffentlich grüßen die Nachbarn schon in den ersten Wochen.`),
      line('relocation.e3', (f) => `Wie gefällt es ${f.you('dir', 'Ihnen')} bisher?`),
      line('relocation.e4', () => `Möge sich bald eine Lieblingsecke finden.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Gut angekommen?`)],
  },
} satisfies Partial<Recipes>;
