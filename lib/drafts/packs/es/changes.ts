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
          `No se me olvida lo que ${f.you('hiciste', 'hizo')} con ${it}, y esa mirada se agradece en cualquier equipo.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) =>
          `${f.you('Tengas lo que tengas', 'Tenga lo que tenga')} entre manos, recuerdo ${it} y sé que ${f.you('vas', 'va')} a encontrar la manera.`,
      ),
    ],
    endings: [
      line('newRole.e1', (f) => `${f.you('Te', 'Le')} deseo buena gente alrededor y un comienzo sin prisas.`),
      line('newRole.e2', () => `Ojalá sea tan interesante como suena.`),
      line('newRole.e3', (f) => `Que los primeros meses ${f.you('te', 'le')} dejen las tardes libres.`),
      line('newRole.e4', (f) => `¿Qué ha cambiado en ${f.you('tu', 'su')} día a día?`, {
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
        (f, it) =>
          `Me hizo pensar en ${it}, y prefiero que me ${f.you('cuentes tú', 'cuente usted')} cómo va todo.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (f, it) =>
          `Mi idea de lo que ${f.you('haces', 'hace')} se quedó en ${it}, y me gustaría ponerla al día.`,
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
          `No conozco la historia, pero desde ${it} me gusta saber en qué ${f.you('andas', 'anda')}.`,
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
