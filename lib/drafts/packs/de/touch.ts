import { blankLine, line, type Recipes } from '../../pack';
import { silenceLong, silenceSince } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. */
export const TOUCH = {
  longSilence: {
    openings: [
      line(
        'longSilence.o1',
        (f) =>
          `es ist ${f.silence ? silenceLong(f.silence) : 'lange'} her, dass wir uns zuletzt geschrieben haben.`,
      ),
      line(
        'longSilence.o2',
        () => `wir haben eine ganze Weile nichts voneinander gehört, und mir ist es aufgefallen.`,
      ),
      line(
        'longSilence.o3',
        (f) =>
          `hier kommt ein Gruß aus heiterem Himmel, nach ${f.silence ? silenceSince(f.silence) : 'langer Zeit'}.`,
      ),
      line('longSilence.o4', () => `mir ist heute aufgefallen, wie lange unser letztes Gespräch her ist.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `Dass ich mich jetzt melde, hat einen Anlass: ${it}. Da war gleich wieder da, wie gut es sich mit ${f.you('dir', 'Ihnen')} nachdenken lässt.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (f, it) =>
          `Neulich ist mir etwas eingefallen, und ich musste lächeln: ${it}. ${f.you('Deine', 'Ihre')} Art zu fragen fehlt mir seitdem.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (f, it) =>
          `Bei der Arbeit kam mir kürzlich etwas von früher in den Sinn: ${it}. Da habe ich mich gefragt, was ${f.you('du', 'Sie')} gesagt ${f.you('hättest', 'hätten')}.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) =>
          `Mir ist etwas begegnet, bei dem ${f.you('du', 'Sie')} sofort gesehen ${f.you('hättest', 'hätten')}, was ich erst beim zweiten Blick sah: ${it}.`,
      ),
      blankLine(
        'longSilence.b5',
        'interest',
        (f, it) =>
          `Ich habe mich gefragt, ob ${f.you('dich', 'Sie')} das noch beschäftigt: ${it}. Neugierig darauf war ich erst durch ${f.you('dich', 'Sie')}.`,
      ),
    ],
    endings: [
      line(
        'longSilence.e1',
        (f) => `Ich will nichts Bestimmtes, nur wissen, wie es ${f.you('dir', 'Ihnen')} geht.`,
      ),
      line('longSilence.e2', (f) => `Wie geht es ${f.you('dir', 'Ihnen')} inzwischen?`),
      line('longSilence.e3', () => `Zwei Zeilen reichen völlig, wann immer es passt.`),
      line(
        'longSilence.e4',
        (f) =>
          `Hoffentlich meint es das Leben gut mit ${f.you('dir', 'Ihnen')}, über ein Zeichen würde ich mich freuen.`,
      ),
      line('longSilence.e5', (f) => `Was füllt ${f.you('deine', 'Ihre')} Tage im Moment?`),
    ],
    subjects: [
      line('longSilence.s1', () => `Ein Gruß nach langer Zeit`),
      line('longSilence.s2', (f) => `Wie geht es ${f.you('dir', 'Ihnen')}?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `${f.you('du bist', 'Sie sind')} mir heute in den Sinn gekommen.`),
      line('stayInTouch.o2', (f) => `ich wollte schon länger fragen, wie es ${f.you('dir', 'Ihnen')} geht.`),
      line('stayInTouch.o3', () => `hier ist ein kleines Lebenszeichen von mir.`),
      line('stayInTouch.o4', (f) => `diese Woche habe ich an ${f.you('dich', 'Sie')} gedacht.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (f, it) =>
          `Der Anlass: ${it}. Mir kam gleich der Gedanke, dass ${f.you('du', 'Sie')} dazu etwas zu sagen ${f.you('hast', 'haben')}.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (f, it) =>
          `Mir ist etwas begegnet, das kaum jemandem so gefallen wird wie ${f.you('dir', 'Ihnen')}: ${it}. Das wollte ich erzählen.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'interest',
        (f, it) =>
          `Beim letzten Mal ${f.you('hast du', 'haben Sie')} von etwas erzählt: ${it}. Wie es damit weiterging, würde ich gern von ${f.you('dir', 'Ihnen')} hören.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (f, it) =>
          `Eine Kleinigkeit hat alles wieder wachgerufen: ${it}. Und ich merkte, dass ich gar nicht weiß, was ${f.you('du gerade machst', 'Sie gerade machen')}.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'interest',
        (f, it) =>
          `Eine Frage bin ich ${f.you('dir', 'Ihnen')} noch schuldig, und zwar zu diesem Thema: ${it}. Es klang nach etwas, wofür man gern aufsteht.`,
      ),
    ],
    endings: [
      line('stayInTouch.e1', (f) => `Wie waren die letzten Wochen für ${f.you('dich', 'Sie')}?`),
      line(
        'stayInTouch.e2',
        (f) => `${f.you('Erzähl', 'Erzählen Sie')}, wenn gerade ein ruhiger Moment ist, es eilt gar nicht.`,
      ),
      line('stayInTouch.e3', () => `Was läuft gut, und was ist schwerer, als es aussieht?`),
      line('stayInTouch.e4', (f) => `Hoffentlich ist die Woche freundlich zu ${f.you('dir', 'Ihnen')}.`),
      line('stayInTouch.e5', (f) => `Wie ist es bei ${f.you('dir', 'Ihnen')}?`),
    ],
    subjects: [
      line('stayInTouch.s1', () => `Ein kurzer Gruß`),
      line('stayInTouch.s2', (f) => `Wie geht es ${f.you('dir', 'Ihnen')}?`),
    ],
  },
  firstWords: {
    openings: [
      line(
        'firstWords.o1',
        () => `wir haben noch nie richtig miteinander gesprochen, und das würde ich gern ändern.`,
      ),
      line(
        'firstWords.o2',
        () => `wir sind hier verbunden, aber gegrüßt haben wir uns, glaube ich, noch nie. Also hallo.`,
      ),
      line(
        'firstWords.o3',
        (f) =>
          `${f.you('dein', 'Ihr')} Name ist mir schon länger im Kopf, und hier ist ein erstes Wort von mir.`,
      ),
      line('firstWords.o4', (f) => `ich möchte mich einmal richtig bei ${f.you('dir', 'Ihnen')} melden.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) =>
          `Aufgefallen ist mir etwas: ${it}. Mir scheint, wir schauen von zwei Seiten auf ähnliche Fragen.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) =>
          `Neugierig gemacht hat mich dies: ${it}. Dahinter steckt sicher eine Geschichte, und die würde ich gern hören.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) =>
          `Eines hat mich beeindruckt: ${it}. Kaum jemand macht sich die Mühe, so etwas so gut hinzubekommen.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (f, it) =>
          `Auf ${f.you('deiner', 'Ihrer')} Seite steht etwas, von dem ich weiß, wie viel Arbeit darin steckt: ${it}.`,
      ),
    ],
    endings: [
      line('firstWords.e1', (f) => `Woran ${f.you('arbeitest du', 'arbeiten Sie')} gerade?`),
      line('firstWords.e2', () => `Ich würde mich freuen, einmal Erfahrungen auszutauschen.`),
      line('firstWords.e3', (f) => `Wie ${f.you('bist du', 'sind Sie')} dazu gekommen?`),
      line('firstWords.e4', () => `Schön, dass wir hier verbunden sind.`),
    ],
    subjects: [line('firstWords.s1', () => `Ein erster Gruß`), line('firstWords.s2', () => `Hallo`)],
  },
} satisfies Partial<Recipes>;
