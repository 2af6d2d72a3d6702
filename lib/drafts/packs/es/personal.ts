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
        'interest',
        (f, it) =>
          `La última vez que hablamos ${f.you('mencionaste', 'mencionó')} ${it}, y se me quedó grabado el entusiasmo con que lo ${f.you('contabas', 'contaba usted')}.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) => `Esta mañana pensé en ${it} y sonreí. Es de los recuerdos que da gusto tener.`,
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
      line('birthday.e2', () => `Espero que alguien traiga algo dulce y que nadie traiga la agenda.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `Que el año que empieza venga con salud y con calma.`),
      line('birthday.e4', () => `Que sea un día sin reuniones y con buena compañía al final.`),
      line('birthday.e5', () => `Que no falte la buena compañía, y que no haya prisas.`),
    ],
    subjects: [
      line('birthday.s1', () => `Feliz cumpleaños`),
      line('birthday.s2', (f) => `En ${f.you('tu', 'su')} día`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', (f) => `quiero dar${f.you('te', 'le')} las gracias, y hacerlo como es debido.`),
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
          `Quizá para ${f.you('ti', 'usted')} fue poca cosa, pero con ${it} me ${f.you('ayudaste', 'ayudó')} de verdad. ${f.you('Sabes', 'Usted sabe')} ver lo que alguien necesita.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `De ${f.you('tu', 'su')} ayuda salió esto: ${it}. ${f.you('Dedicaste', 'Dedicó usted')} tiempo cuando no ${f.you('tenías', 'tenía')} por qué, y eso no abunda.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (f, it) =>
          `Con ${it} pude volver a ponerme en marcha. Lo ${f.you('hiciste', 'hizo')} sin darle importancia, pero yo lo noté.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `Sin ${f.you('ti', 'usted')} hoy no tendría ${it}. Primero ${f.you('escuchaste', 'escuchó')}, y eso no lo hace cualquiera.`,
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
          `Cuando ${f.you('tengas', 'tenga')} entre manos algo que yo sepa hacer, ${f.you('cuenta', 'cuente')} con una hora mía.`,
      ),
      line(
        'thanks.e3',
        (f) => `Con gusto ${f.you('te lo devuelvo como mejor te', 'se lo devuelvo como mejor le')} venga.`,
      ),
      line(
        'thanks.e4',
        (f) => `Cuando ${f.you('te', 'le')} haga falta una mano u otro par de ojos, aquí estoy.`,
      ),
    ],
    subjects: [
      line('thanks.s1', () => `Gracias`),
      line('thanks.s2', (f) => `Lo que salió de ${f.you('tu', 'su')} ayuda`),
    ],
  },
} satisfies Partial<Recipes>;
