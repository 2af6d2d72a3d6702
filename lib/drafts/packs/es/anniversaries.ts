import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** The first years of a role that goes on. Never: "otro año más". */

export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `un año ya en ${f.company}. Felicidades.`),
      line(
        'anniversary1.o2',
        (f) => `leí que ya ${f.you('cumpliste', 'cumplió')} un año en ${f.company}. Felicidades.`,
      ),
      line('anniversary1.o3', (f) => `felicidades por ${f.you('tu', 'su')} primer año en ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `Un año en ${f.company}, ${name}: ¡enhorabuena!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (f, it) => `Recuerdo ${it} y pienso en la suerte que tienen allí ${f.you('contigo', 'con usted')}.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) =>
          `Desde fuera me llamó la atención ${it}. No es nada fácil hacer algo así en tan poco tiempo.`,
      ),
      blankLine(
        'anniversary1.b3',
        'told',
        (_, it) => `Una vez hablamos sobre ${it}, y ojalá este año haya habido tiempo también para eso.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (f, it) =>
          `De este año me quedo con ${it}. ${f.you('Llegaste y te pusiste', 'Llegó y se puso')} manos a la obra.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', (f) => `¿Qué es lo que más ${f.you('te', 'le')} sorprendió?`),
      line('anniversary1.e2', () => `Que el segundo sea todavía mejor.`),
      line(
        'anniversary1.e3',
        (f) => `Que hoy ${f.you('encuentres', 'encuentre')} un rato para mirar atrás con calma.`,
      ),
      line('anniversary1.e4', (f) => `¿Qué ${f.you('te', 'le')} habría gustado saber al empezar?`),
    ],
    subjects: [
      line('anniversary1.s1', () => `Un año`),
      line('anniversary1.s2', (f) => `Un año en ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `cinco años en ${f.company}. Felicidades.`),
      line(
        'anniversary5.o2',
        (f) => `vi que ya ${f.you('llevas', 'lleva')} cinco años en ${f.company}. Enhorabuena.`,
      ),
      line(
        'anniversary5.o3',
        (f) => `felicidades por los cinco años en ${f.company}, tiempo de sobra para dejar huella.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Cinco años en ${f.company}, ${name}: ¡felicidades!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `Cuando hablo de gente con la que da gusto trabajar, siempre termino contando ${it}.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (_, it) => `Yo me quedo con ${it}. Hay mucho que aprender ahí.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) => `Lo primero en lo que pienso es ${it}. Poca gente lo habría hecho igual de bien.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `No se me olvida ${it}, porque ahí se vio lo bien que ${f.you('tratas', 'trata')} a la gente.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', (f) => `Ojalá alguien ${f.you('te', 'le')} dé hoy las gracias como es debido.`),
      line(
        'anniversary5.e2',
        (f) => `Que por delante queden muchas cosas que ${f.you('te', 'le')} ilusionen.`,
      ),
      line('anniversary5.e3', (f) => `¿Cuál de los cinco ${f.you('repetirías', 'repetiría')}?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary5.e4', () => `Eso merece celebrarse.`),
    ],
    subjects: [
      line('anniversary5.s1', () => `Cinco años`),
      line('anniversary5.s2', (f) => `Cinco años en ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
