import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top, "te debo una" alone. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `feliz cumpleaños.`),
      line('birthday.o2', (f) => `muchas felicidades por ${f.you('tu', 'su')} cumpleaños.`),
      line('birthday.o3', (f) => `hoy es ${f.you('tu', 'su')} día. Muchas felicidades.`),
      line('birthday.o4', (f) => `${f.you('te', 'le')} deseo un cumpleaños muy feliz.`),
      line('birthday.o5', (f) => `¡muchas felicidades, y que ${f.you('cumplas', 'cumpla')} muchos más!`, {
        tones: ['warm'],
      }),
      namedLine('birthday.o6', (_, name) => `¡Feliz cumpleaños, ${name}!`, { tones: ['warm'] }),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) => `Ojalá hoy haya un buen rato para ${it}, y que lo demás espere a mañana.`,
      ),
      blankLine(
        'birthday.b2',
        'told',
        (f, it) =>
          `Una vez me ${f.you('hablaste', 'habló')} sobre ${it}, y espero que hoy haya tiempo también para eso.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) => `Pensé en ${it} y sonreí. Es de los recuerdos que da gusto tener.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (f, it) =>
          `Si pudiera regalar${f.you('te', 'le')} algo, sería tiempo para ${it}, y sin mirar el reloj.`,
      ),
    ],
    endings: [
      line(
        'birthday.e1',
        (f) => `Que lo ${f.you('celebres', 'celebre')} con la gente que más ${f.you('quieres', 'quiere')}.`,
      ),
      line('birthday.e2', () => `Que no falte algo dulce y que nadie traiga la agenda.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `Que el año que empieza venga con salud y con calma.`),
      line('birthday.e4', () => `Que sea un día sin reuniones y con buena compañía al final.`),
      line('birthday.e5', () => `Que no falten la buena compañía ni la calma.`),
    ],
    subjects: [
      line('birthday.s1', () => `Feliz cumpleaños`),
      line('birthday.s2', (f) => `En ${f.you('tu', 'su')} día`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', (f) => `quiero dar${f.you('te', 'le')} las gracias como es debido.`),
      line('thanks.o2', (f) => `${f.you('te', 'le')} debía unas palabras de agradecimiento, y aquí van.`),
      line(
        'thanks.o3',
        (f) => `me ${f.you('ayudaste', 'ayudó')} más de lo que ${f.you('imaginas', 'imagina')}. Gracias.`,
      ),
      line('thanks.o4', (f) => `no he olvidado que me ${f.you('ayudaste', 'ayudó')}. Gracias.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (f, it) =>
          `Quizá para ${f.you('ti', 'usted')} fue poca cosa, pero con ${it} me ${f.you('diste', 'dio')} justo lo que me faltaba.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `Esto es lo que salió de ahí: ${it}. ${f.you('Dedicaste', 'Dedicó usted')} tiempo cuando no ${f.you('tenías', 'tenía')} por qué, y eso no abunda.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (f, it) =>
          `Con ${it} pude seguir adelante. Y lo ${f.you('hiciste', 'hizo usted')} sin darle ninguna importancia.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `Sin ${f.you('ti', 'usted')} hoy no tendría ${it}. No ${f.you('tenías', 'tenía')} por qué hacerlo, y lo ${f.you('hiciste', 'hizo')}.`,
      ),
    ],
    endings: [
      line(
        'thanks.e1',
        (f) => `Si un día puedo hacer lo mismo por ${f.you('ti', 'usted')}, lo haré con gusto.`,
      ),
      line(
        'thanks.e2',
        (f) =>
          `Cuando ${f.you('tengas', 'tenga')} entre manos algo que yo sepa hacer, ${f.you('cuenta', 'cuente')} conmigo.`,
      ),
      line(
        'thanks.e3',
        (f) => `Con gusto ${f.you('te lo devuelvo como mejor te', 'se lo devuelvo como mejor le')} venga.`,
      ),
      line('thanks.e4', (f) => `Cuando ${f.you('te', 'le')} haga falta una mano u otra opinión, aquí estoy.`),
    ],
    subjects: [
      line('thanks.s1', () => `Gracias`),
      line('thanks.s2', (f) => `Lo que salió de ${f.you('tu', 'su')} ayuda`),
    ],
  },
} satisfies Partial<Recipes>;
