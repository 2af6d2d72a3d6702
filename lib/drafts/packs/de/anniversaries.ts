import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

/** Work anniversaries of a role that goes on. Never: "schon wieder ein Jahr". */

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} Jahre`;
const Years = (f: { years: number }): string => years(f).replace(/^./, (letter) => letter.toUpperCase());

export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `ein Jahr bei ${f.company}. Glückwunsch.`),
      line(
        'anniversary1.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} seit einem Jahr bei ${f.company} ${f.you('bist', 'sind')}. Glückwunsch zum ersten.`,
      ),
      line('anniversary1.o3', (f) => `herzlichen Glückwunsch zum ersten Jahr bei ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `Ein Jahr bei ${f.company}, ${name}: Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (f, it) =>
          `Ich erinnere mich gern: ${it}. Schön, dass ${f.you('du', 'Sie')} dort mehr davon ${f.you('machst', 'machen')}.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) => `Selbst von außen war etwas zu sehen: ${it}. Im ersten Jahr gelingt so etwas selten.`,
      ),
      blankLine(
        'anniversary1.b3',
        'interest',
        (f, it) =>
          `${f.you('Du hast', 'Sie haben')} mir einmal davon erzählt: ${it}. Hoffentlich hatte das Jahr ein wenig Platz dafür.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (f, it) =>
          `Wenn ich an ${f.you('dein', 'Ihr')} Jahr dort denke, fällt mir eines ein: ${it}. Besser kann man nicht ankommen.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', (f) => `Was hat ${f.you('dich', 'Sie')} am meisten überrascht?`),
      line('anniversary1.e2', () => `Hoffentlich werden im zweiten Jahr die Pläne wahr.`),
      line(
        'anniversary1.e3',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} heute einen Moment, um darauf zurückzuschauen.`,
      ),
      line(
        'anniversary1.e4',
        (f) =>
          `Was ${f.you('würdest du', 'würden Sie')} der Person sagen, die vor einem Jahr dort angefangen hat?`,
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
        (f) => `ich habe gesehen, dass es jetzt fünf Jahre bei ${f.company} sind. Glückwunsch.`,
      ),
      line(
        'anniversary5.o3',
        (f) =>
          `herzlichen Glückwunsch zu fünf Jahren bei ${f.company}, lang genug, um Spuren zu hinterlassen.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Fünf Jahre bei ${f.company}, ${name}: Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `Von allem, was ich davon kenne, erzähle ich eines bis heute weiter: ${it}.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (f, it) =>
          `Für mich stehen diese Jahre für eine Sache: ${it}. Und dafür, dass ${f.you('du drangeblieben bist', 'Sie drangeblieben sind')}, als es schwer war.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (f, it) =>
          `Andere denken dabei an anderes, mir fällt dies ein: ${it}. Das sagt viel über ${f.you('deine', 'Ihre')} Geduld.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `Eines habe ich aus der Nähe gesehen: ${it}. Da zeigte sich, wie ${f.you('du', 'Sie')} mit Menschen ${f.you('umgehst', 'umgehen')}, wenn die Zeit knapp ist.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', () => `Hoffentlich sagt heute jemand richtig danke.`),
      line(
        'anniversary5.e2',
        (f) => `Möge noch vieles kommen, worauf ${f.you('du dich freust', 'Sie sich freuen')}.`,
      ),
      line(
        'anniversary5.e3',
        (f) => `Welches der fünf ${f.you('würdest du', 'würden Sie')} noch einmal erleben wollen?`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'anniversary5.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} heute ein wenig Zeit, um stolz darauf zu sein.`,
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
        (f) =>
          `${years(f)} bei ${f.company}. Das ist ein ganzes Werk, und dazu gratuliere ich ${f.you('dir', 'Ihnen')}.`,
      ),
      line(
        'anniversary10.o2',
        (f) => `ich habe gelesen, dass es ${years(f)} bei ${f.company} sind. Glückwunsch.`,
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
          `Wenige bleiben lang genug, um etwas wachsen zu sehen: ${it}. Ohne ${f.you('dich', 'Sie')} wäre daraus weniger geworden.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (_, it) =>
          `Aus all der Zeit würde ich zuerst eines nennen: ${it}. Da ist Vertrauen entstanden, das kein Plan verordnen kann.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `So vieles ändert sich in so einer Zeit, und eines ist noch da: ${it}. Das ist ${f.you('deine', 'Ihre')} Handschrift.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (f, it) =>
          `Eines habe ich nicht vergessen: ${it}. Vermutlich haben viele dort so eine Geschichte über ${f.you('dich', 'Sie')} zu erzählen.`,
      ),
    ],
    endings: [
      line(
        'anniversary10.e1',
        (f) => `Hoffentlich feiern ${f.you('dich', 'Sie')} heute Leute, die dabei waren.`,
      ),
      line(
        'anniversary10.e2',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} Arbeit, für die es sich weiterhin aufzustehen lohnt.`,
      ),
      line('anniversary10.e3', (f) => `Was hat ${f.you('dich', 'Sie')} all die Zeit neugierig gehalten?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary10.e4', () => `Möge der Tag eine ruhige Stunde übrig haben, um gern zurückzuschauen.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} bei ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
