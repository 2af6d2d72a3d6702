import { blankLine, line, type Recipes } from '../../pack';

/** Good words to others. To a manager the person is named and has no pronoun. */

const who = ({ name }: { name: string | null }): string => name ?? 'diese Person';
const whom = ({ name }: { name: string | null }): string => name ?? 'einer Person aus dem Team';

export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `ich möchte etwas zur Arbeit von ${whom(f)} sagen.`),
      line('praiseToManager.o2', (f) => `ein Wort zu ${whom(f)}, weil so etwas zu oft ungesagt bleibt.`),
      line(
        'praiseToManager.o3',
        (f) => `mit ${whom(f)} zu arbeiten, war ein Vergnügen, und davon möchte ich erzählen.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (f, it) =>
          `Am meisten beeindruckt hat mich eins: ${it}. Damit hat ${who(f)} mir die Arbeit sehr erleichtert.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) => `Ich denke vor allem an eins: ${it}. Damit hat ${who(f)} es uns allen leichter gemacht.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) => `Müsste ich eine Sache nennen, dann diese: ${it}. Das ist ${who(f)} richtig gut gelungen.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (_, it) =>
          `Am besten zeigt es ein Beispiel: ${it}. So etwas wird leicht übersehen, und das wäre schade.`,
      ),
    ],
    endings: [
      line(
        'praiseToManager.e1',
        () => `So jemanden im Team zu haben, ist ein Glück, und das wollte ich einmal sagen.`,
      ),
      line('praiseToManager.e2', () => `Ich würde jederzeit gern wieder so zusammenarbeiten.`),
      line('praiseToManager.e3', () => `Das wollte ich weitergeben, eine Antwort ist nicht nötig.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `Ein Lob`),
      line('praiseToManager.s2', () => `Gute Arbeit im Team`),
    ],
  },
  offerReference: {
    openings: [
      line(
        'offerReference.o1',
        (f) =>
          `falls ${f.you('du', 'Sie')} einmal eine Empfehlung von mir ${f.you('brauchst', 'brauchen')}, schreibe ich sie gern.`,
      ),
      line(
        'offerReference.o2',
        (f) =>
          `ich schreibe gern ein paar Zeilen über ${f.you('deine', 'Ihre')} Arbeit, wenn ${f.you('du magst', 'Sie mögen')}.`,
      ),
      line(
        'offerReference.o3',
        (f) => `etwas wollte ich ${f.you('dir', 'Ihnen')} schon länger anbieten: eine Empfehlung von mir.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (f, it) =>
          `Erzählen würde ich vor allem davon: ${it}. Ich habe aus der Nähe gesehen, wie ${f.you('du', 'Sie')} das angegangen ${f.you('bist', 'sind')}.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (f, it) =>
          `Als Erstes fällt mir das ein: ${it}. Andere sollten wissen, wie verlässlich ${f.you('du dabei warst', 'Sie dabei waren')}.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (f, it) =>
          `Eins würde ich auf jeden Fall erwähnen: ${it}. Seitdem weiß ich, wie ${f.you('du arbeitest', 'Sie arbeiten')}, und sage es gern weiter, schriftlich oder am Telefon.`,
      ),
    ],
    endings: [
      line(
        'offerReference.e1',
        (f) => `${f.you('Sag', 'Sagen Sie')} einfach Bescheid, heute oder in einem Jahr.`,
      ),
      line(
        'offerReference.e2',
        (f) => `${f.you('Du würdest', 'Sie würden')} sie natürlich zuerst lesen und entscheiden, was bleibt.`,
      ),
      line('offerReference.e3', () => `Es eilt nicht, das Angebot bleibt.`),
      line('offerReference.e4', (f) => `${f.you('Sag', 'Sagen Sie')} mir nur, wofür.`),
    ],
    subjects: [
      line('offerReference.s1', (f) => `Eine Empfehlung für ${f.you('dich', 'Sie')}`),
      line('offerReference.s2', (f) => `Ein paar Zeilen über ${f.you('deine', 'Ihre')} Arbeit`),
    ],
  },
} satisfies Partial<Recipes>;
