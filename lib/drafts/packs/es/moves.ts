import { blankLine, line, type Recipes } from '../../pack';
import { and } from './grammar';

/** Moves to another city. Never: assuming why. */
export const MOVES = {
  relocation: {
    openings: [
      line('relocation.o1', (f) => `así que ahora ${f.you('vives', 'vive')} en ${f.city}.`),
      line('relocation.o2', (f) => `vi que ${f.you('te mudaste', 'se mudó')} a ${f.city}.`),
      line('relocation.o3', (f) => `espero que las cajas de la mudanza a ${f.city} ya estén vacías.`, {
        tones: ['warm', 'concise'],
      }),
      line('relocation.o4', (f) => `leí que ahora ${f.city} es ${f.you('tu', 'su')} casa.`),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (f, it) => `No ${f.you('te pierdas', 'se pierda')} ${it}. Vale la pena aunque haya que dar un rodeo.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (f, it) =>
          `Si ${f.you('tienes', 'tiene')} una hora libre, ${f.you('te', 'le')} recomiendo ${it}. Creo que ${f.you('te', 'le')} va a gustar.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (f, it) => `Seguro que ${f.you('te', 'le')} dan muchos consejos. El mío es solo uno: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'tip',
        (_, it) => `Para empezar, un paseo sin mapa ${and(it)}. Lo demás ya irá saliendo.`,
      ),
      blankLine(
        'relocation.b5',
        'memory',
        (f, it) =>
          `Pensé en ${it}, y seguro que en la nueva ciudad también ${f.you('te haces', 'se hace')} un hueco.`,
      ),
    ],
    endings: [
      line('relocation.e1', (f) => `Si puedo ayudar en algo desde aquí, ${f.you('dímelo', 'dígamelo')}.`, {
        channels: ['message', 'note', 'mail', 'spoken'],
      }),
      line('relocation.e2', (f) => `Ojalá ${f.you('te', 'le')} toquen vecinos de los que saludan.`),
      line('relocation.e3', () => `¿Qué tal por allí?`),
      line('relocation.e4', (f) => `Que pronto ${f.you('tengas', 'tenga')} allí un rincón favorito.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Un buen comienzo`)],
  },
} satisfies Partial<Recipes>;
