import { blankLine, line, type Recipes } from '../../pack';

const WRITTEN = ['message', 'note', 'mail', 'comment'] as const;

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line('shareArticle.o1', (f) => `hoy leí algo que quizá ${f.you('te', 'le')} interese.`),
      line('shareArticle.o2', (f) => `leí algo que me hizo pensar en ${f.you('ti', 'usted')}.`),
      line('shareArticle.o3', (f) => `encontré un texto que me gustaría pasar${f.you('te', 'le')}.`),
      line('shareArticle.o4', () => `aquí va algo para leer en un rato tranquilo.`, { channels: WRITTEN }),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) => `En concreto: ${it}. Creo que tiene que ver con lo que ${f.you('te', 'le')} ocupa ahora.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (f, it) => `Vale la pena leer ${it}. Enseguida ${f.you('verás', 'verá')} por qué lo digo.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (f, it) =>
          `${f.you('Te', 'Le')} recomiendo ${it}. En estas cosas ${f.you('te fijas', 'usted se fija')} más que la mayoría.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', () => `No hay prisa por leerlo, ni obligación.`),
      line('shareArticle.e2', (f) => `¿Qué ${f.you('te', 'le')} parece?`),
      line('shareArticle.e3', (f) => `Ojalá le ${f.you('encuentres', 'encuentre')} alguna utilidad.`),
      line('shareArticle.e4', () => `A lo mejor hay ahí alguna frase útil.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `Algo para leer`),
      line('shareArticle.s2', () => `Para un rato tranquilo`),
    ],
  },
  shareOpportunity: {
    openings: [
      line('shareOpportunity.o1', (f) => `encontré algo que quizá ${f.you('te', 'le')} interese.`),
      line(
        'shareOpportunity.o2',
        (f) => `esto no es para mí, pero enseguida pensé en ${f.you('ti', 'usted')}.`,
      ),
      line('shareOpportunity.o3', (f) => `supe de algo que parece hecho para ${f.you('ti', 'usted')}.`),
      line(
        'shareOpportunity.o4',
        (f) => `me llegó algo que podría encajar ${f.you('contigo', 'con usted')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (f, it) => `Lo que vi: ${it}. Creo que va bien con lo que ${f.you('sabes', 'sabe')} hacer.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (f, it) => `Es esto: ${it}. Creo que es justo lo que ${f.you('haces', 'hace')} bien.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (f, it) =>
          `En concreto: ${it}. No sé si ${f.you('buscas', 'busca')} algo así, pero me daría pena que ${f.you('se te', 'se le')} pasara.`,
      ),
    ],
    endings: [
      line(
        'shareOpportunity.e1',
        (f) => `Si no es para ${f.you('ti', 'usted')}, ${f.you('déjalo', 'déjelo')} pasar sin más.`,
      ),
      line('shareOpportunity.e2', (f) => `Si ${f.you('quieres, te', 'quiere, le')} cuento lo que sé.`),
      line('shareOpportunity.e3', (f) => `Si no ${f.you('te', 'le')} convence, no hace falta contestar.`),
      line(
        'shareOpportunity.e4',
        (f) => `Y si ${f.you('te animas', 'se anima')}, con gusto hablo a ${f.you('tu', 'su')} favor.`,
      ),
    ],
    subjects: [
      line('shareOpportunity.s1', (f) => `Algo que quizá ${f.you('te', 'le')} interese`),
      line('shareOpportunity.s2', (f) => `Pensé en ${f.you('ti', 'usted')}`),
    ],
  },
  offerIntroduction: {
    openings: [
      line(
        'offerIntroduction.o1',
        (f) => `se me ocurrió que hay alguien a quien quizá ${f.you('te', 'le')} gustaría conocer.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) => `entre mis contactos hay una persona que me hizo pensar en ${f.you('ti', 'usted')}.`,
      ),
      line(
        'offerIntroduction.o3',
        (f) => `creo que conozco a alguien que merece veinte minutos de ${f.you('tu', 'su')} tiempo.`,
      ),
      line(
        'offerIntroduction.o4',
        (f) => `hay alguien con quien creo que ${f.you('te entenderías', 'se entendería usted')} muy bien.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) => `Trabaja en ${it}, pero desde el otro lado, y seguro que la charla vale la pena.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) => `El punto en común: ${it}. Una charla ahorraría más de un rodeo a las dos partes.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) => `Lo que sabe sobre ${it} casi no está escrito en ninguna parte; hay que hablarlo.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `¿Pregunto, o lo dejo? Cualquiera de las dos cosas está bien.`),
      line(
        'offerIntroduction.e2',
        (f) =>
          `Solo pregunto si me ${f.you('dices', 'dice')} que sí, y si es que no, no hace falta explicar nada.`,
      ),
      line('offerIntroduction.e3', (f) => `¿${f.you('Quieres', 'Quiere')} que pregunte, o no es el momento?`),
      line('offerIntroduction.e4', () => `Aún no he preguntado nada, así que es fácil decir que no.`),
    ],
    subjects: [
      line('offerIntroduction.s1', (f) => `Alguien a quien quizá ${f.you('te', 'le')} guste conocer`),
      line('offerIntroduction.s2', (f) => `Un contacto, si ${f.you('quieres', 'quiere')}`),
    ],
  },
} satisfies Partial<Recipes>;
