import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Steps that may lead anywhere. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `felicidades por el nuevo puesto de ${f.title}.`),
      line(
        'newRole.o2',
        (f) => `vi que ${f.you('tienes', 'tiene')} un puesto nuevo, ${f.title}. Felicidades.`,
      ),
      line(
        'newRole.o3',
        (f) => `leí que ahora ${f.you('eres', 'es')} ${f.title}. Felicidades por el cambio.`,
      ),
      line(
        'newRole.o4',
        (f) => `así que ahora ${f.you('eres', 'es')} ${f.title}. Enhorabuena por el nuevo puesto.`,
        { tones: ['warm', 'concise'] },
      ),
      namedLine(
        'newRole.o5',
        (f, name) => `¡Felicidades por el nuevo puesto, ${name}! Me alegró leer lo de ${f.title}.`,
        { tones: ['warm'] },
      ),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (f, it) =>
          `Enseguida pensé en ${it} y en el cuidado que ${f.you('pones', 'pone')} en lo que ${f.you('haces', 'hace')}.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `Con ${it} vi cómo ${f.you('trabajas', 'trabaja')}: ${f.you('tomas', 'toma')} una idea y la ${f.you('llevas', 'lleva')} hasta el final.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `No se me olvida lo que ${f.you('hiciste', 'hizo')} con ${it}, y seguro que ${f.you('te', 'le')} va a servir.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) => `Recuerdo ${it}, y no me cabe duda de que ${f.you('te', 'le')} va a ir bien.`,
      ),
    ],
    endings: [
      line('newRole.e1', (f) => `${f.you('Te', 'Le')} deseo buena gente alrededor y un comienzo sin prisas.`),
      line('newRole.e2', () => `Ojalá sea tan interesante como suena.`),
      line('newRole.e3', (f) => `Ojalá los primeros meses ${f.you('te', 'le')} dejen alguna tarde libre.`),
      line('newRole.e4', (f) => `¿De qué ${f.you('te vas', 'se va')} a encargar?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('newRole.s1', (f) => `${f.you('Tu', 'Su')} nuevo puesto`),
      line('newRole.s2', (f) => f.title),
    ],
  },
  change: {
    openings: [
      line('change.o1', (f) => `veo que hay cambios en ${f.you('tu', 'su')} trabajo.`),
      line('change.o2', (f) => `vi que hay algo nuevo en ${f.you('tu', 'su')} perfil.`),
      line(
        'change.o3',
        (f) => `parece que en ${f.you('tu', 'su')} trabajo hay novedades, y quizá me entero tarde.`,
      ),
      line('change.o4', (f) => `pasé por ${f.you('tu', 'su')} perfil y vi que algunas cosas han cambiado.`),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) => `Me hizo pensar en ${it}. Lo demás prefiero oírlo de ${f.you('ti', 'usted')}.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (_, it) => `Yo todavía pienso en ${it}, y me gustaría ponerme al día.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (f, it) =>
          `Sigo valorando lo que ${f.you('hiciste', 'hizo')} con ${it}, y me gustaría saber en qué ${f.you('andas', 'anda')} ahora.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (f, it) =>
          `No sé qué hay detrás, pero no he olvidado ${it} y me gustaría saber cómo ${f.you('estás', 'está')}.`,
      ),
    ],
    endings: [
      line('change.e1', (f) => `¿Qué tal ${f.you('te', 'le')} va con todo?`),
      line(
        'change.e2',
        (f) => `${f.you('Cuéntame cuando quieras', 'Cuénteme cuando quiera')}, no hay prisa.`,
      ),
      line('change.e3', (f) => `Vaya como vaya, aquí estoy si ${f.you('quieres', 'quiere')} hablar.`),
      line('change.e4', (f) => `¿Cómo ${f.you('te', 'le')} está resultando?`),
    ],
    subjects: [line('change.s1', () => `¿Qué tal va todo?`), line('change.s2', () => `Un saludo`)],
  },
} satisfies Partial<Recipes>;
