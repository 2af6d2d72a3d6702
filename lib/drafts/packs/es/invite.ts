import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line(
        'inviteCoffee.o1',
        (f) => `me gustaría que me ${f.you('contaras', 'contara')} en persona cómo va todo.`,
      ),
      line('inviteCoffee.o2', () => `estaría bien sentarnos a hablar un rato.`),
      line('inviteCoffee.o3', () => `hay cosas que se cuentan mejor con un café delante.`),
      line('inviteCoffee.o4', () => `me gustaría que nos tomáramos un café con calma.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (f, it) =>
          `Había pensado en ${it}. Yo pongo el tiempo y las ganas de saber en qué ${f.you('andas', 'anda')}.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (f, it) => `Mi propuesta: ${it}. Si ${f.you('te', 'le')} resulta más fácil, podemos llamarnos.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (_, it) => `Por mi parte propongo ${it}. De nuestras charlas siempre me llevo algo.`,
      ),
    ],
    endings: [
      line('inviteCoffee.e1', (f) => `¿Qué ${f.you('te', 'le')} parece? Otro día también me va bien.`),
      line('inviteCoffee.e2', () => `Si ahora es demasiado, lo dejamos para más adelante.`),
      line('inviteCoffee.e3', (f) => `¿${f.you('Te animas', 'Se anima')}? Y si ahora no, en otro momento.`),
      line('inviteCoffee.e4', (f) => `${f.you('Dime', 'Dígame')} si encaja, y si no, no pasa nada.`),
    ],
    subjects: [
      line('inviteCoffee.s1', () => `¿Un café?`),
      line('inviteCoffee.s2', () => `Una hora para hablar`),
    ],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `tengo una idea pequeña que podríamos sacar adelante entre dos.`),
      line('smallProject.o2', (f) => `me encantaría hacer algo pequeño ${f.you('contigo', 'con usted')}.`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'smallProject.o3',
        (f) => `hay una cosa pequeña que sale mejor entre dos, y pensé en ${f.you('ti', 'usted')}.`,
      ),
      line(
        'smallProject.o4',
        (f) => `me gustaría proponer${f.you('te', 'le')} un pequeño proyecto en común.`,
      ),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (f, it) =>
          `Había pensado en ${it}. ${f.you('Tú pondrías', 'Usted pondría')} lo que a mí me falta, y yo me ocupo de organizarlo.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (f, it) => `Sería esto: ${it}. Unas pocas horas, y saldríamos ganando ${f.you('tú', 'usted')} y yo.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) =>
          `El plan: ${it}, en una versión tan sencilla que de verdad se termine. Por mi cuenta no me pondría nunca.`,
      ),
    ],
    endings: [
      line('smallProject.e1', (f) => `¿${f.you('Te animas', 'Se anima')}? Y si no, no pasa nada.`),
      line(
        'smallProject.e2',
        (f) => `Si no ${f.you('te encaja, me lo dices', 'le encaja, me lo dice')} y no pasa nada.`,
      ),
      line('smallProject.e3', () => `¿Lo hablamos media hora? Si no puede ser, no pasa nada.`),
      line('smallProject.e4', (f) => `${f.you('Piénsalo', 'Piénselo')} con calma, no corre prisa.`),
    ],
    subjects: [
      line('smallProject.s1', () => `Una idea pequeña`),
      line('smallProject.s2', () => `Algo entre dos`),
    ],
  },
} satisfies Partial<Recipes>;
