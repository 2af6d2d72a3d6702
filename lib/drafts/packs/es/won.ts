import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `vi la noticia de ${f.award}. Enhorabuena.`),
      line('award.o2', (f) => `qué alegría leer lo de ${f.you('tu', 'su')} premio, ${f.award}. Felicidades.`),
      line('award.o3', (f) => `felicidades por el premio (${f.award}).`),
      line('award.o4', (f) => `¡enhorabuena! Acabo de leer lo de ${f.award}.`, { tones: ['warm'] }),
      namedLine('award.o5', (f, name) => `${f.award}, ${name}: ¡felicidades!`, { tones: ['warm'] }),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) => `Recuerdo ${it} y todas las horas que hay detrás. Qué bien que ahora se reconozca.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (f, it) =>
          `Pensé en ${it}, la parte que desde fuera nadie ve, y en la paciencia que ${f.you('pusiste', 'puso')} ahí.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (f, it) =>
          `Para quien conoce ${it}, tiene todo el sentido. Nunca ${f.you('te conformaste', 'se conformó')} con la versión fácil.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (f, it) =>
          `Me hizo volver a pensar en ${it}. A ${f.you('ti ya te', 'usted ya le')} importaba hacerlo bien mucho antes de que hubiera aplausos.`,
      ),
    ],
    endings: [
      line(
        'award.e1',
        (f) => `Ojalá ${f.you('encuentres', 'encuentre')} una noche para disfrutarlo como se debe.`,
      ),
      line(
        'award.e2',
        (f) =>
          `Me alegro por ${f.you('ti', 'usted')} y por la gente que lo hizo posible ${f.you('contigo', 'con usted')}.`,
      ),
      line('award.e3', () => `Hoy toca celebrarlo un poco.`, { tones: ['warm', 'concise'] }),
      line('award.e4', () => `Que vengan muchos más.`),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Felicidades por el premio`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `felicidades por la certificación ${f.award}.`),
      line(
        'certification.o2',
        (f) => `vi que ya ${f.you('tienes', 'tiene')} la certificación ${f.award}. Enhorabuena.`,
      ),
      line(
        'certification.o3',
        (f) => `leí que ya ${f.you('terminaste', 'terminó')} ${f.award}. Felicidades.`,
      ),
      namedLine('certification.o4', (f, name) => `¡Felicidades por ${f.award}, ${name}!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (f, it) => `Desde ${it} sé cómo ${f.you('aprendes', 'aprende')}: a fondo, y sin descuidar lo demás.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (f, it) =>
          `Ya se vio con ${it} que de esto ${f.you('sabes', 'sabe')} mucho, y qué bien que ahora conste por escrito.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (f, it) =>
          `Pensé en ${it}. Nunca ${f.you('te quedas', 'se queda')} en lo mínimo, y aquí se ve otra vez.`,
      ),
      blankLine(
        'certification.b4',
        'told',
        (f, it) =>
          `Una vez me ${f.you('hablaste', 'habló')} sobre ${it}, y me alegra ver que ${f.you('conservas', 'conserva')} esa curiosidad.`,
      ),
    ],
    endings: [
      line('certification.e1', (f) => `Ojalá ${f.you('recuperes', 'recupere')} las tardes.`),
      line(
        'certification.e2',
        (f) => `Ojalá ${f.you('te', 'le')} sirva en lo que más ${f.you('te', 'le')} gusta.`,
      ),
      line('certification.e3', (f) => `¿Qué parte ${f.you('te', 'le')} gustó más?`, {
        tones: ['warm', 'concise'],
      }),
      line('certification.e4', (f) => `${f.you('Te', 'Le')} deseo un fin de semana libre para descansar.`),
    ],
    subjects: [
      line('certification.s1', (f) => f.award),
      line('certification.s2', () => `Felicidades por la certificación`),
    ],
  },
} satisfies Partial<Recipes>;
