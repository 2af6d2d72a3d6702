import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `herzlichen Glückwunsch zur neuen Aufgabe als ${f.title}.`),
      line(
        'newRole.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du eine neue Rolle hast', 'Sie eine neue Rolle haben')}: ${f.title}. Glückwunsch.`,
      ),
      line(
        'newRole.o3',
        (f) =>
          `schön zu lesen, dass ${f.you('du', 'Sie')} jetzt ${f.title} ${f.you('bist', 'sind')}. Glückwunsch zur neuen Aufgabe.`,
      ),
      line(
        'newRole.o4',
        (f) =>
          `für ${f.you('dich', 'Sie')} geht es jetzt als ${f.title} weiter. Glückwunsch zur neuen Aufgabe.`,
      ),
      namedLine('newRole.o5', (f, name) => `Glückwunsch zur neuen Aufgabe, ${name}. ${f.title} klingt gut.`),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (f, it) =>
          `Mir ist dazu gleich etwas eingefallen: ${it}. Ich weiß noch, wie sorgfältig ${f.you('du dabei warst', 'Sie dabei waren')}.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `Wie ${f.you('du Dinge anpackst und zu Ende bringst', 'Sie Dinge anpacken und zu Ende bringen')}, habe ich ja gesehen, zum Beispiel hier: ${it}.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `Von ${f.you('deiner', 'Ihrer')} Arbeit ist mir vor allem das in Erinnerung geblieben: ${it}. Das hilft ${f.you('dir', 'Ihnen')} jetzt bestimmt auch.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) =>
          `Was auch auf ${f.you('dich', 'Sie')} zukommt, eins habe ich noch gut in Erinnerung: ${it}. Sorgen mache ich mir keine.`,
      ),
    ],
    endings: [
      line(
        'newRole.e1',
        (f) =>
          `Ich wünsche ${f.you('dir', 'Ihnen')} gute Leute um ${f.you('dich', 'sich')} herum und Zeit zum Ankommen.`,
      ),
      line('newRole.e2', (f) => `Ich hoffe, es macht ${f.you('dir', 'Ihnen')} viel Freude.`),
      line('newRole.e3', () => `Hoffentlich bleiben in den ersten Monaten noch ein paar Abende frei.`),
      line('newRole.e4', (f) => `Was ${f.you('machst du', 'machen Sie')} jetzt genau?`, {
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
          `bei ${f.you('dir', 'Ihnen')} scheint sich etwas getan zu haben, vielleicht merke ich es etwas spät.`,
      ),
      line(
        'change.o4',
        (f) => `ich habe gerade gesehen, dass bei ${f.you('dir', 'Ihnen')} jetzt manches anders ist.`,
      ),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) =>
          `Dabei ist mir etwas eingefallen: ${it}. Alles Weitere würde ich gern von ${f.you('dir', 'Ihnen')} selbst hören.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (f, it) =>
          `Wenn ich an ${f.you('dich', 'Sie')} denke, fällt mir immer noch das ein: ${it}. Ich wüsste gern, wie es inzwischen aussieht.`,
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
          `Was dahintersteckt, weiß ich nicht. Aber eins habe ich nicht vergessen: ${it}. Darum frage ich einfach ${f.you('dich', 'Sie')} selbst.`,
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
      line('relocation.o1', (f) => `jetzt ${f.you('bist du', 'sind Sie')} also in ${f.city}.`),
      line(
        'relocation.o2',
        (f) =>
          `ich habe gesehen, dass ${f.you('du', 'Sie')} nach ${f.city} gezogen ${f.you('bist', 'sind')}.`,
      ),
      line(
        'relocation.o3',
        (f) =>
          `ich hoffe, ${f.you('du bist', 'Sie sind')} gut in ${f.city} angekommen und alle Kisten sind ausgepackt.`,
        {
          tones: ['warm', 'concise'],
        },
      ),
      line(
        'relocation.o4',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} jetzt in ${f.city} ${f.you('wohnst', 'wohnen')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (f, it) =>
          `Eins ${f.you('solltest du dir', 'sollten Sie sich')} dort nicht entgehen lassen: ${it}. Dafür lohnt sich auch ein kleiner Umweg.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (f, it) =>
          `Für die erste freie Stunde habe ich einen Tipp: ${it}. Ich glaube, das ist etwas für ${f.you('dich', 'Sie')}.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) => `Wer neu in der Stadt ist, bekommt viele Tipps. Von mir nur dieser eine: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (f, it) =>
          `Mir ist etwas von früher eingefallen: ${it}. ${f.you('Du findest', 'Sie finden')} bestimmt auch dort schnell Anschluss.`,
      ),
    ],
    endings: [
      line(
        'relocation.e1',
        (f) => `Wenn ich von hier aus etwas tun kann, ${f.you('sag', 'sagen Sie')} einfach Bescheid.`,
        { channels: ['message', 'note', 'mail', 'spoken'] },
      ),
      line('relocation.e2', () => `Hoffentlich ist der Umzugsstress bald vorbei.`),
      line('relocation.e3', (f) => `Wie gefällt es ${f.you('dir', 'Ihnen')} bisher?`),
      line(
        'relocation.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')}, dass es sich bald nach Zuhause anfühlt.`,
      ),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Gut angekommen?`)],
  },
} satisfies Partial<Recipes>;
