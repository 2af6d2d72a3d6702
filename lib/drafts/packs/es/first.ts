import { blankLine, line, type Recipes } from '../../pack';

/** To somebody with whom there never was a word. */
export const FIRST = {
  firstWords: {
    openings: [
      line('firstWords.o1', () => `nunca hemos hablado de verdad, y eso tiene arreglo.`),
      line(
        'firstWords.o2',
        () =>
          `estamos en contacto, pero creo que nunca hemos cruzado una palabra. Así que aquí va un saludo.`,
        { channels: ['message', 'mail', 'spoken'] },
      ),
      line(
        'firstWords.o3',
        (f) => `me suena ${f.you('tu', 'su')} nombre desde hace tiempo, y quería saludar.`,
      ),
      line('firstWords.o4', () => `quería saludar como es debido.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) => `Vi ${it}, y me parece que nos hacemos preguntas parecidas.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) => `Me animé al ver ${it}. Supongo que detrás hay una historia, y algún día quisiera oírla.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) => `Me fijé en ${it}, porque casi nadie se toma la molestia de hacer eso bien.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (f, it) =>
          `En ${f.you('tu', 'su')} perfil vi ${it}, y me imagino cuánto trabajo hay detrás de algo así.`,
      ),
    ],
    endings: [
      line('firstWords.e1', (f) => `¿En qué ${f.you('estás', 'está')} trabajando ahora?`),
      line('firstWords.e2', () => `Me gustaría cambiar impresiones cuando haya ocasión.`),
      line('firstWords.e3', (f) => `¿Cómo ${f.you('llegaste', 'llegó')} hasta ahí?`),
      line('firstWords.e4', () => `Me alegraría que habláramos de vez en cuando.`),
    ],
    subjects: [line('firstWords.s1', () => `Un saludo`), line('firstWords.s2', () => `Para saludar`)],
  },
} satisfies Partial<Recipes>;
