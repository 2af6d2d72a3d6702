import { blankLine, line, named, type Facts, type Recipes } from '../../pack';

/** Good words to others. To a manager the person is named and has no pronoun. */

const them = (f: Facts): string => named(f, (name) => name, 'alguien del equipo');
const Again = (f: Facts): string => named(f, (name) => name, 'Esa persona');

export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `me gustaría contar algo sobre el trabajo de ${them(f)}.`),
      line('praiseToManager.o2', (f) => `unas palabras sobre ${them(f)}, porque esto casi nunca se dice.`),
      line(
        'praiseToManager.o3',
        (f) => `he tenido el gusto de trabajar con ${them(f)}, y quiero contar lo bien que fue.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (f, it) => `Me quedo sobre todo con ${it}. ${Again(f)} me hizo mucho más fácil mi propio trabajo.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) => `Pienso en particular en ${it}. ${Again(f)} facilitó las cosas a todo el mundo.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) =>
          `Si tuviera que nombrar una sola cosa, nombraría ${it}. ${Again(f)} lo hizo francamente bien.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (_, it) =>
          `El mejor ejemplo lo vi en ${it}. Ese tipo de trabajo pasa desapercibido con facilidad, y sería una pena.`,
      ),
    ],
    endings: [
      line('praiseToManager.e1', () => `Es una suerte tener a alguien así en el equipo, y quería decirlo.`),
      line('praiseToManager.e2', () => `Fue un placer de principio a fin, y mañana mismo repetiría.`),
      line('praiseToManager.e3', () => `Solo quería que se supiera, no hace falta contestar.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `Unas palabras de reconocimiento`),
      line('praiseToManager.s2', () => `Buen trabajo en el equipo`),
    ],
  },
  offerReference: {
    openings: [
      line(
        'offerReference.o1',
        (f) =>
          `si alguna vez ${f.you('te sirve una referencia mía, la tienes', 'le sirve una referencia mía, la tiene')}.`,
      ),
      line(
        'offerReference.o2',
        (f) => `con gusto escribiría unas líneas sobre lo que ${f.you('haces', 'hace')}.`,
      ),
      line(
        'offerReference.o3',
        (f) => `hace tiempo que quiero ofrecer${f.you('te', 'le')} una recomendación.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (f, it) => `Hablaría sobre ${it}, porque vi de cerca cómo ${f.you('trabajaste', 'trabajó')} ahí.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (f, it) =>
          `Hay bastante que contar, empezando por ${it}. La gente debería saber que ${f.you('cumples lo que prometes', 'cumple lo que promete')}.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (f, it) =>
          `Desde ${it} sé cómo ${f.you('trabajas', 'trabaja')}, y se lo diría a cualquiera, por escrito o por teléfono.`,
      ),
    ],
    endings: [
      line(
        'offerReference.e1',
        (f) => `${f.you('Dime cuándo te', 'Dígame cuándo le')} hace falta, hoy o dentro de un año.`,
      ),
      line(
        'offerReference.e2',
        (f) =>
          `Por supuesto, ${f.you('tú lees antes el texto y decides', 'usted lee antes el texto y decide')} qué se queda.`,
      ),
      line('offerReference.e3', () => `No hay prisa, la oferta sigue en pie.`),
      line('offerReference.e4', (f) => `Basta con que me ${f.you('digas', 'diga')} adónde enviar el texto.`),
    ],
    subjects: [
      line('offerReference.s1', (f) => `Una referencia para ${f.you('ti', 'usted')}`),
      line('offerReference.s2', (f) => `Unas líneas sobre ${f.you('tu', 'su')} trabajo`),
    ],
  },
} satisfies Partial<Recipes>;
