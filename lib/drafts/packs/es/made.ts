import { blankLine, type FactsFor, line, namedLine, type Recipes } from '../../pack';
import { isRound, roundWords } from '../../rounds';

const ROUNDS = {
  seed: 'ronda semilla',
  preSeed: 'ronda presemilla',
  series: (letter: string) => `ronda Serie ${letter}`,
};
const round = (f: FactsFor<'launch'>): string => roundWords(f, ROUNDS);

/** Things made and written. Never: asking for a demo or a job, "gran publicación". */
export const MADE = {
  launch: {
    openings: [
      line(
        'launch.o1',
        (f) => `vi la noticia de ${f.product}. Felicidades a ${f.you('ti', 'usted')} y a todo el equipo.`,
      ),
      line(
        'launch.o2',
        (f) => `felicidades por ${f.product}, a ${f.you('ti', 'usted')} y a quienes lo hicieron posible.`,
      ),
      line(
        'launch.o3',
        (f) => `${f.product} ya está aquí, y se nota el trabajo que hay detrás. Enhorabuena.`,
      ),
      namedLine(
        'launch.o4',
        (f, name) => `¡Felicidades a ${f.you('ti', 'usted')} y al equipo por ${f.product}, ${name}!`,
        { tones: ['warm'] },
      ),
      line(
        'launch.o5',
        (f) => `vi la noticia de la ${round(f)}. Felicidades a ${f.you('ti', 'usted')} y a todo el equipo.`,
        { instead: isRound },
      ),
      line(
        'launch.o6',
        (f) => `felicidades por la ${round(f)}, a ${f.you('ti', 'usted')} y a quienes la hicieron posible.`,
        { instead: isRound },
      ),
      line('launch.o7', (f) => `enhorabuena por la ${round(f)}. Detrás hay mucha paciencia.`, {
        instead: isRound,
      }),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) => `Lo miré con calma y me quedo con ${it}. Se ve que alguien pensó en quien lo va a usar.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) => `Me gustó encontrar ${it}. Esas cosas solo salen cuando se escucha a la gente.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) => `Qué fácil habría sido dejar fuera ${it}, y cuánto se agradece que no fuera así.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (f, it) =>
          `Reconocí al momento ${f.you('tu', 'su')} mano en ${it}. Ahí está ${f.you('tu', 'su')} cuidado por los detalles.`,
      ),
      blankLine(
        'launch.b5',
        'contribution',
        (_, it) => `Pensé enseguida en esto: ${it}. Ese es el trabajo que da confianza.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b6',
        'contribution',
        (f, it) =>
          `Lo primero que me vino a la cabeza: ${it}. Dice mucho de ${f.you('tu', 'su')} manera de trabajar.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b7',
        'memory',
        (f, it) =>
          `Me acordé de esto: ${it}. ${f.you('Creías', 'Usted creía')} en ello mucho antes que los demás.`,
        { instead: isRound },
      ),
    ],
    endings: [
      line('launch.e1', () => `Ojalá ahora toque una semana tranquila.`),
      line('launch.e2', () => `Mucha suerte con las primeras reacciones.`),
      line('launch.e3', (f) => `¿Qué parte ${f.you('te', 'le')} da más orgullo?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `Que tenga toda la atención que merece.`),
      line('launch.e5', () => `Ojalá dé tiempo para construir lo que el equipo tiene en mente.`, {
        instead: isRound,
      }),
      line('launch.e6', () => `Ojalá haya primero una noche para celebrarlo.`, { instead: isRound }),
      line('launch.e7', (f) => `¿Qué es lo que más ilusión ${f.you('te', 'le')} hace ahora?`, {
        instead: isRound,
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('launch.s1', (f) => f.product),
      line('launch.s2', () => `Un trabajo muy cuidado`),
      line('launch.s3', (f) => `La ${round(f)}`, { instead: isRound }),
    ],
  },
  post: {
    openings: [
      line('post.o1', (f) => `acabo de leer con calma lo que ${f.you('escribiste', 'escribió')}.`),
      line('post.o2', (f) => `${f.you('tu', 'su')} publicación me llegó en el momento justo.`),
      line('post.o3', (f) => `gracias por ${f.you('tu', 'su')} publicación, la leí con mucho interés.`),
      line('post.o4', (f) => `disfruté leyendo “${f.postTitle ?? ''}”.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line('post.o5', (f) => `leí ${f.you('tu', 'su')} publicación y asentí más de una vez.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) => `Me quedo con ${it}. Hasta ahora no lo había visto tan claro.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) => `Sigo pensando en ${it}. Hace falta valor para decir eso en público.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (_, it) => `Me hizo pensar en ${it}, y encontré dicho con claridad algo que yo solo intuía.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `Estoy totalmente de acuerdo con ${it}, y ahora veo algunas cosas de otra manera.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `¿Qué ${f.you('cambiarías si empezaras', 'cambiaría si empezara')} hoy?`),
      line('post.e2', (f) => `Me alegra que lo ${f.you('hayas', 'haya')} puesto por escrito.`),
      line('post.e3', (f) => `¿Cómo ${f.you('llegaste', 'llegó')} a verlo así?`),
      line('post.e4', () => `Da gusto ver que alguien se fija tanto.`),
    ],
    subjects: [
      line('post.s1', (f) => `Lo que ${f.you('escribiste', 'escribió')}`),
      line('post.s2', (f) => `${f.you('Tu', 'Su')} publicación`),
    ],
  },
} satisfies Partial<Recipes>;
