import { blankLine, line, type Facts, type Recipes, unawares } from '../../pack';
import { silenceWords } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. First words to somebody: `first.ts`. */

const WRITTEN = ['message', 'note', 'mail', 'comment'] as const;
const gap = ({ silence }: Facts): string => (silence ? silenceWords(silence) : 'mucho tiempo');

export const TOUCH = {
  longSilence: {
    openings: [
      line('longSilence.o1', (f) => `hace ${gap(f)} que no hablamos.`),
      line('longSilence.o2', () => `ya va siendo hora de que nos pongamos al día.`),
      line('longSilence.o3', (f) => `aquí va un mensaje inesperado, después de ${gap(f)}.`, {
        channels: WRITTEN,
        when: unawares,
      }),
      line('longSilence.o4', () => `hoy me di cuenta del tiempo que llevamos sin hablar.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `Volví a pensar en ${f.you('ti', 'usted')} por ${it}, y recordé lo bien que se habla ${f.you('contigo', 'con usted')}.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (_, it) => `El otro día pensé en ${it} y sonreí. Fue una buena época.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (_, it) => `El otro día algo me recordó ${it}, y me sacó una sonrisa.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) =>
          `Me encontré con ${it} y enseguida pensé en ${f.you('ti', 'usted')}. Tenía que ${f.you('contártelo', 'contárselo')}.`,
      ),
      blankLine(
        'longSilence.b5',
        'interest',
        (f, it) => `Me pregunto si ${f.you('sigues', 'sigue')} con ${it}, y cómo ha ido desde entonces.`,
      ),
    ],
    endings: [
      line('longSilence.e1', (f) => `Solo me gustaría saber cómo ${f.you('estás', 'está')}, nada más.`),
      line('longSilence.e2', () => `¿Cómo va todo por ahí?`),
      line('longSilence.e3', (f) => `Con una línea o dos basta, cuando ${f.you('te', 'le')} venga bien.`, {
        channels: WRITTEN,
      }),
      line(
        'longSilence.e4',
        (f) => `Espero que todo vaya bien. Me alegraría saber de ${f.you('ti', 'usted')}.`,
      ),
      line('longSilence.e5', (f) => `¿En qué ${f.you('andas', 'anda')} ahora?`),
    ],
    subjects: [
      line('longSilence.s1', () => `Un saludo después de tanto tiempo`),
      line('longSilence.s2', (f) => `¿Qué tal ${f.you('estás', 'está')}?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `hoy me acordé de ${f.you('ti', 'usted')}.`),
      line(
        'stayInTouch.o2',
        (f) => `hace días que quiero preguntar${f.you('te cómo estás', 'le cómo está')}.`,
      ),
      line('stayInTouch.o3', () => `paso a dar señales de vida.`, { tones: ['warm', 'concise'] }),
      line('stayInTouch.o4', (f) => `estos días he pensado en ${f.you('ti', 'usted')}.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (f, it) => `Vi ${it}, y pensé que ${f.you('tú tendrías', 'usted tendría')} algo que decir sobre eso.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (f, it) =>
          `Me encontré con ${it} y quise ${f.you('contártelo', 'contárselo')}, porque poca gente lo va a disfrutar tanto.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'told',
        (f, it) =>
          `Una vez me ${f.you('hablaste', 'habló')} sobre ${it}, y tengo curiosidad por cómo siguió todo.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (f, it) =>
          `Una cosa pequeña me recordó ${it}, y caí en la cuenta de que no sé en qué ${f.you('andas', 'anda')} ahora.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'told',
        (f, it) =>
          `Algún día me gustaría oír más sobre ${it}. Tal como lo ${f.you('contabas', 'contaba usted')}, sonaba muy bien.`,
      ),
      blankLine(
        'stayInTouch.b7',
        'interest',
        (f, it) =>
          `Sé que este tema ${f.you('te', 'le')} importa: ${it}. Me gustaría saber qué hay de nuevo por ahí.`,
      ),
      blankLine(
        'stayInTouch.b6',
        'meeting',
        (_, it) => `Como vivimos cerca, podríamos vernos: ${it}, por ejemplo.`,
        { kinds: ['geographic'] },
      ),
    ],
    endings: [
      line('stayInTouch.e1', () => `¿Qué tal estas últimas semanas?`),
      line(
        'stayInTouch.e2',
        (f) =>
          `${f.you('Cuéntame cuando tengas', 'Cuénteme cuando tenga')} un rato tranquilo, no hay ninguna prisa.`,
      ),
      line('stayInTouch.e3', () => `¿Qué va bien, y qué está costando más?`),
      line('stayInTouch.e4', (f) => `Me alegraría saber de ${f.you('ti', 'usted')}.`),
      line('stayInTouch.e5', (f) => `¿Qué tal va todo por ${f.you('tu', 'su')} lado?`),
    ],
    subjects: [line('stayInTouch.s1', () => `Un saludo`), line('stayInTouch.s2', () => `¿Qué tal va todo?`)],
  },
} satisfies Partial<Recipes>;
