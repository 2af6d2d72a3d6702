import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

/** Work anniversaries of a role that goes on. Never: "schon wieder ein Jahr". */

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} Jahre`;
const Years = (f: { years: number }): string => years(f).replace(/^./, (letter) => letter.toUpperCase());

export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `ein Jahr bei ${f.company}: herzlichen Glückwunsch.`),
      line(
        'anniversary1.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} jetzt ein Jahr bei ${f.company} ${f.you('bist', 'sind')}. Herzlichen Glückwunsch.`,
      ),
      line('anniversary1.o3', (f) => `herzlichen Glückwunsch zum ersten Jahr bei ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `Ein Jahr bei ${f.company}, ${name}: Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (f, it) =>
          `Ich denke noch gern daran: ${it}. Die Leute dort haben es mit ${f.you('dir', 'Ihnen')} gut getroffen.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) =>
          `Selbst von außen ist mir etwas aufgefallen: ${it}. So schnell schaffen das die wenigsten.`,
      ),
      blankLine(
        'anniversary1.b3',
        'told',
        (f, it) =>
          `${f.you('Du hast', 'Sie haben')} mir einmal davon erzählt: ${it}. Hoffentlich war nebenher auch dafür Zeit.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (_, it) =>
          `Wenn ich daran denke, fällt mir vor allem eins ein: ${it}. Besser kann man kaum ankommen.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', (f) => `Was hat ${f.you('dich', 'Sie')} am meisten überrascht?`),
      line('anniversary1.e2', () => `Auf ein gutes zweites Jahr.`),
      line(
        'anniversary1.e3',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} heute einen ruhigen Moment, um zurückzuschauen.`,
      ),
      line(
        'anniversary1.e4',
        (f) => `Was ${f.you('hättest du', 'hätten Sie')} am Anfang gern schon gewusst?`,
      ),
    ],
    subjects: [
      line('anniversary1.s1', () => `Ein Jahr`),
      line('anniversary1.s2', (f) => `Ein Jahr bei ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `fünf Jahre bei ${f.company}. Glückwunsch.`),
      line(
        'anniversary5.o2',
        (f) =>
          `ich habe gesehen, dass ${f.you('du', 'Sie')} jetzt fünf Jahre bei ${f.company} ${f.you('bist', 'sind')}. Glückwunsch.`,
      ),
      line(
        'anniversary5.o3',
        (f) => `herzlichen Glückwunsch zu fünf Jahren bei ${f.company}. In der Zeit hinterlässt man Spuren.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Fünf Jahre bei ${f.company}, ${name}: Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (f, it) => `Eine Geschichte mit ${f.you('dir', 'Ihnen')} erzähle ich bis heute gern weiter: ${it}.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (_, it) => `Ich verbinde damit vor allem eins: ${it}. Davon können sich viele etwas abschauen.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) => `Das Erste, was mir dazu einfällt: ${it}. So hätten das nicht viele hinbekommen.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `Eins habe ich nicht vergessen: ${it}. Da hat man gemerkt, wie gut ${f.you('du', 'Sie')} mit Menschen ${f.you('umgehst', 'umgehen')}.`,
      ),
    ],
    endings: [
      line(
        'anniversary5.e1',
        (f) => `Hoffentlich sagt ${f.you('dir', 'Ihnen')} heute auch jemand richtig Danke.`,
      ),
      line(
        'anniversary5.e2',
        (f) => `Ich hoffe, es kommt noch vieles, worauf ${f.you('du dich freust', 'Sie sich freuen')}.`,
      ),
      line('anniversary5.e3', (f) => `Welches Jahr war ${f.you('dein', 'Ihr')} liebstes?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'anniversary5.e4',
        (f) => `Darauf ${f.you('darfst du', 'dürfen Sie')} heute ruhig ein bisschen stolz sein.`,
      ),
    ],
    subjects: [
      line('anniversary5.s1', () => `Fünf Jahre`),
      line('anniversary5.s2', (f) => `Fünf Jahre bei ${f.company}`),
    ],
  },
  anniversary10: {
    openings: [
      line(
        'anniversary10.o1',
        (f) => `${years(f)} bei ${f.company}, da kommt viel zusammen. Herzlichen Glückwunsch.`,
      ),
      line(
        'anniversary10.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} jetzt ${years(f)} bei ${f.company} ${f.you('bist', 'sind')}. Glückwunsch.`,
      ),
      line('anniversary10.o3', (f) => `herzlichen Glückwunsch zu ${years(f)}n bei ${f.company}.`),
      namedLine(
        'anniversary10.o4',
        (f, name) => `${Years(f)} bei ${f.company}, ${name}: herzlichen Glückwunsch.`,
      ),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (f, it) =>
          `Nur wenige bleiben lang genug, um so etwas wachsen zu sehen: ${it}. Ohne ${f.you('dich', 'Sie')} wäre es nicht das, was es heute ist.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (f, it) =>
          `Als Erstes würde ich davon erzählen: ${it}. Das sagt viel darüber, wie ${f.you('du', 'Sie')} mit anderen ${f.you('umgehst', 'umgehen')}.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `In so langer Zeit ändert sich fast alles, aber eins ist geblieben: ${it}. Darauf ${f.you('darfst du', 'dürfen Sie')} stolz sein.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (f, it) =>
          `Eins habe ich nicht vergessen: ${it}. Bestimmt können dort viele so eine Geschichte mit ${f.you('dir', 'Ihnen')} erzählen.`,
      ),
    ],
    endings: [
      line('anniversary10.e1', () => `Hoffentlich feiern heute auch die mit, die von Anfang an dabei waren.`),
      line('anniversary10.e2', (f) => `Ich hoffe, es macht ${f.you('dir', 'Ihnen')} noch lange Freude.`),
      line('anniversary10.e3', (f) => `Was macht ${f.you('dir', 'Ihnen')} bis heute am meisten Freude?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary10.e4', () => `Ich hoffe, heute bleibt ein wenig Ruhe, um zurückzuschauen.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} bei ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
