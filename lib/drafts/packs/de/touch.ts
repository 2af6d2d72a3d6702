import { blankLine, line, type Recipes, unawares } from '../../pack';
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
        () => `wir haben eine ganze Weile nichts voneinander gehört, das möchte ich gern ändern.`,
      ),
      line(
        'longSilence.o3',
        (f) =>
          `hier kommt ein Gruß aus heiterem Himmel, nach ${f.silence ? silenceSince(f.silence) : 'langer Zeit'}.`,
        { channels: ['message', 'note', 'mail'], when: unawares },
      ),
      line('longSilence.o4', () => `mir ist heute aufgefallen, wie lange unser letztes Gespräch her ist.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `Dass ich mich jetzt melde, hat einen Anlass: ${it}. Da ist mir wieder eingefallen, wie gut man mit ${f.you('dir', 'Ihnen')} nachdenken kann.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (_, it) =>
          `Neulich ist mir etwas eingefallen, und ich musste lächeln: ${it}. Das war eine gute Zeit.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (_, it) => `Vor Kurzem musste ich an etwas von früher denken: ${it}. Daran erinnere ich mich gern.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) =>
          `Mir ist etwas begegnet, bei dem ich sofort an ${f.you('dich', 'Sie')} denken musste: ${it}.`,
      ),
      blankLine(
        'longSilence.b5',
        'interest',
        (f, it) =>
          `Ich habe mich gefragt, ob ${f.you('dich', 'Sie')} das noch beschäftigt: ${it}. Und wie es damit weitergegangen ist.`,
      ),
    ],
    endings: [
      line(
        'longSilence.e1',
        (f) => `Ich habe kein Anliegen, ich wüsste nur gern, wie es ${f.you('dir', 'Ihnen')} geht.`,
      ),
      line('longSilence.e2', (f) => `Wie geht es ${f.you('dir', 'Ihnen')} inzwischen?`),
      line('longSilence.e3', () => `Zwei Zeilen reichen völlig, wann immer es passt.`),
      line(
        'longSilence.e4',
        (f) =>
          `Ich hoffe, es geht ${f.you('dir', 'Ihnen')} gut, und würde mich freuen, von ${f.you('dir', 'Ihnen')} zu hören.`,
      ),
      line('longSilence.e5', (f) => `Was ${f.you('machst du', 'machen Sie')} denn zurzeit?`),
    ],
    subjects: [
      line('longSilence.s1', () => `Ein Gruß nach langer Zeit`),
      line('longSilence.s2', (f) => `Wie geht es ${f.you('dir', 'Ihnen')}?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `ich musste heute an ${f.you('dich', 'Sie')} denken.`),
      line('stayInTouch.o2', (f) => `ich wollte schon länger fragen, wie es ${f.you('dir', 'Ihnen')} geht.`),
      line('stayInTouch.o3', () => `hier ist ein kleines Lebenszeichen von mir.`),
      line('stayInTouch.o4', (f) => `diese Woche habe ich an ${f.you('dich', 'Sie')} gedacht.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (f, it) =>
          `Der Anlass: ${it}. Ich dachte mir, dass ${f.you('du', 'Sie')} dazu bestimmt etwas zu sagen ${f.you('hast', 'haben')}.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (f, it) =>
          `Mir ist etwas begegnet, das ${f.you('dir', 'Ihnen')} gefallen könnte: ${it}. Mal sehen, ob ich richtigliege.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'told',
        (f, it) =>
          `Davon ${f.you('hast du', 'haben Sie')} mir erzählt: ${it}. Ich wüsste gern, wie es damit weitergegangen ist.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (f, it) =>
          `Eine Kleinigkeit hat mich daran erinnert: ${it}. Und da fiel mir auf, dass ich gar nicht weiß, was ${f.you('du gerade machst', 'Sie gerade machen')}.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'interest',
        (f, it) => `Eins würde mich interessieren: ${it}. ${f.you('Bist du', 'Sind Sie')} da noch dran?`,
      ),
      blankLine(
        'stayInTouch.b6',
        'meeting',
        (_, it) => `Weit haben wir es ja nicht, also gern auch persönlich: ${it}, zum Beispiel.`,
        { kinds: ['geographic'] },
      ),
    ],
    endings: [
      line('stayInTouch.e1', (f) => `Wie waren ${f.you('deine', 'Ihre')} letzten Wochen?`),
      line(
        'stayInTouch.e2',
        (f) =>
          `${f.you('Erzähl, wenn du mal Ruhe hast', 'Erzählen Sie, wenn Sie einmal Ruhe haben')}, es eilt gar nicht.`,
      ),
      line('stayInTouch.e3', () => `Was läuft gerade gut, und was eher zäh?`),
      line('stayInTouch.e4', (f) => `Ich würde mich freuen, wieder von ${f.you('dir', 'Ihnen')} zu hören.`),
      line('stayInTouch.e5', (f) => `Wie läuft es bei ${f.you('dir', 'Ihnen')} gerade?`),
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
        () => `wir haben noch nie richtig miteinander gesprochen, und das möchte ich gern ändern.`,
      ),
      line(
        'firstWords.o2',
        () =>
          `wir sind auf LinkedIn verbunden, aber geschrieben haben wir uns, glaube ich, noch nie. Also hallo.`,
      ),
      line(
        'firstWords.o3',
        (f) =>
          `ich habe mir gerade ${f.you('dein', 'Ihr')} Profil angesehen und dachte, ich sage einfach Hallo.`,
      ),
      line('firstWords.o4', () => `ich wollte schon länger Hallo sagen.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) =>
          `Mir ist etwas aufgefallen: ${it}. Mir scheint, wir beschäftigen uns mit ähnlichen Fragen.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) =>
          `Neugierig gemacht hat mich eins: ${it}. Dahinter steckt sicher eine Geschichte, die mich interessiert.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) => `Das hat mich beeindruckt: ${it}. So viel Mühe macht sich damit kaum jemand.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (_, it) =>
          `Gleich hängen geblieben bin ich hier: ${it}. Ich kann mir denken, wie viel Mühe darin steckt.`,
      ),
    ],
    endings: [
      line('firstWords.e1', (f) => `Woran ${f.you('arbeitest du', 'arbeiten Sie')} gerade?`),
      line('firstWords.e2', () => `Ich würde mich freuen, wenn wir uns einmal austauschen.`),
      line('firstWords.e3', (f) => `Wie ${f.you('bist du', 'sind Sie')} dazu gekommen?`),
      line('firstWords.e4', () => `Eine Antwort eilt nicht, es ist nur ein Gruß.`),
    ],
    subjects: [line('firstWords.s1', () => `Ein erster Gruß`), line('firstWords.s2', () => `Hallo`)],
  },
} satisfies Partial<Recipes>;
