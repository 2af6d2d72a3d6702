import { blankLine, line, type Recipes } from '../../pack';

/** One question. Always with an easy no. */
export const ADVICE = {
  askAdvice: {
    openings: [
      line('askAdvice.o1', (f) => `tengo una pregunta para ${f.you('ti', 'usted')}, y es corta.`),
      line(
        'askAdvice.o2',
        (f) => `hay algo en lo que confío más en ${f.you('tu', 'su')} criterio que en el mío.`,
      ),
      line(
        'askAdvice.o3',
        (f) => `hay una cosa que no me sale y de la que ${f.you('tú sabes', 'usted sabe')} más que yo.`,
      ),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `Me gustaría saber esto: ${it}. Le doy vueltas y no lo veo claro.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (f, it) =>
          `El tema: ${it}. ${f.you('Ves', 'Usted ve')} estas cosas con claridad, y dos frases ${f.you('tuyas', 'suyas')} me servirían mucho.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `Lo que no consigo resolver: ${it}. Sé que a ${f.you('ti estas cosas se te', 'usted estas cosas se le')} dan bien.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', (f) => `Si no ${f.you('tienes', 'tiene')} tiempo, no pasa nada.`),
      line(
        'askAdvice.e2',
        (f) =>
          `¿Qué ${f.you('harías tú', 'haría usted')}? Y si es mal momento, ${f.you('dímelo', 'dígamelo')} sin más.`,
      ),
      line(
        'askAdvice.e3',
        (f) =>
          `Si no puede ser, lo entiendo. Y si me ${f.you('respondes', 'responde')}, luego ${f.you('te', 'le')} cuento cómo fue.`,
      ),
      line(
        'askAdvice.e4',
        (f) => `¿Me ${f.you('dirías cómo lo ves', 'diría cómo lo ve')}? Si no puede ser, no pasa nada.`,
      ),
    ],
    subjects: [
      line('askAdvice.s1', () => `Una pregunta`),
      line('askAdvice.s2', (f) => `¿Cómo ${f.you('ves', 've')} esto?`),
    ],
  },
} satisfies Partial<Recipes>;
