import { blankLine, line, type Recipes } from '../../pack';

/** To somebody with whom there never was a word. */
export const FIRST = {
  firstWords: {
    openings: [
      line('firstWords.o1', () => `nunca hemos hablado de verdad, y eso tiene arreglo.`),
      line(
        'firstWords.o2',
        () =>
          `estamos en contacto en LinkedIn, pero creo que nunca hemos hablado. Así que aquí va un saludo.`,
        { channels: ['message', 'mail', 'spoken'] },
      ),
      line('firstWords.o3', (f) => `acabo de pasar por ${f.you('tu', 'su')} perfil y quería saludar.`),
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
        (_, it) =>
          `Me animé al ver ${it}. Supongo que detrás hay una historia, y me gustaría oírla algún día.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) => `Me fijé en ${it}, porque casi nadie se toma la molestia de hacer eso bien.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (_, it) => `Lo primero en lo que me fijé fue ${it}, y me imagino cuánta dedicación hay detrás.`,
      ),
    ],
    endings: [
      line('firstWords.e1', (f) => `¿En qué ${f.you('estás', 'está')} trabajando ahora?`),
      line('firstWords.e2', () => `Me encantaría charlar un rato cuando haya ocasión.`),
      line('firstWords.e3', (f) => `¿Cómo ${f.you('llegaste', 'llegó')} hasta ahí?`),
      line('firstWords.e4', () => `Me alegraría que habláramos de vez en cuando.`),
    ],
    subjects: [line('firstWords.s1', () => `Un saludo`), line('firstWords.s2', () => `Para saludar`)],
  },
} satisfies Partial<Recipes>;
