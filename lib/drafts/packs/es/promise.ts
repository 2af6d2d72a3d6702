import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', (f) => `no me he olvidado de lo que ${f.you('te', 'le')} prometí.`),
      line('keepPromise.o2', (f) => `hace un tiempo ${f.you('te', 'le')} prometí algo.`),
      line('keepPromise.o3', (f) => `todavía ${f.you('te', 'le')} debía algo.`),
      line('keepPromise.o4', (f) => `hoy cumplo lo que ${f.you('te', 'le')} dije.`),
    ],
    bodies: [
      blankLine(
        'keepPromise.b1',
        'promised',
        (f, it) => `Aquí va: ${it}. Espero que ${f.you('te', 'le')} sirva.`,
      ),
      blankLine(
        'keepPromise.b2',
        'promised',
        (f, it) =>
          `Es esto: ${it}. Si algo no queda claro, ${f.you('pregúntame', 'pregúnteme')} sin problema.`,
      ),
      blankLine(
        'keepPromise.b3',
        'promised',
        (f, it) =>
          `Tal como quedamos: ${it}. ${f.you('Aprovecha lo que te', 'Aproveche lo que le')} sirva, sin compromiso.`,
      ),
    ],
    endings: [
      line(
        'keepPromise.e1',
        (f) =>
          `Si ${f.you('pensabas', 'pensaba')} en otra cosa, ${f.you('dímelo', 'dígamelo')} y lo vuelvo a mirar.`,
      ),
      line('keepPromise.e2', () => `No hace falta respuesta.`),
      line('keepPromise.e3', () => `Lo hice con mucho gusto.`),
    ],
    subjects: [line('keepPromise.s1', () => `Lo prometido`), line('keepPromise.s2', () => `Como quedamos`)],
  },
} satisfies Partial<Recipes>;
