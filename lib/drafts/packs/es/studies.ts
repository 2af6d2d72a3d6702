import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Studies that are complete. Never: asking about jobs. */
export const STUDIES = {
  degree: {
    openings: [
      line('degree.o1', (f) => `felicidades por ${f.you('tu', 'su')} ${f.degree} (${f.school}).`),
      line(
        'degree.o2',
        (f) => `lo ${f.you('lograste, ya tienes tu', 'logró, ya tiene su')} ${f.degree}. Enhorabuena.`,
      ),
      line(
        'degree.o3',
        (f) => `leí que ya ${f.you('terminaste tu', 'terminó su')} ${f.degree} (${f.school}). Felicidades.`,
      ),
      namedLine('degree.o4', (f, name) => `¡Felicidades por ${f.you('tu', 'su')} ${f.degree}, ${name}!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) => `Recuerdo ${it}, y me imagino cuántas noches costó llegar a todo.`,
      ),
      blankLine(
        'degree.b2',
        'told',
        (f, it) =>
          `${f.you('Hablabas', 'Usted hablaba')} sobre ${it} con tantas ganas que aprendí algo solo con escuchar.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (f, it) =>
          `Después de ver ${it}, creo que la gente que estudió ${f.you('contigo', 'con usted')} tuvo suerte.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (f, it) =>
          `Me hizo recordar ${it}. Cuando ${f.you('quieres entender algo, no paras', 'quiere entender algo, no para')} hasta entenderlo.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) => `Primero ${f.you('descansa; luego cuéntame', 'descanse; luego cuénteme')} qué fue lo mejor.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'degree.e2',
        (f) => `Ojalá ${f.you('te', 'le')} abra las puertas que más ${f.you('te', 'le')} interesan.`,
      ),
      line('degree.e3', (f) => `¿Con qué ${f.you('te quedas', 'se queda')} de todo eso?`),
      line('degree.e4', () => `Que ahora venga un fin de semana largo y sin libros.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Felicidades por el título`)],
  },
} satisfies Partial<Recipes>;
