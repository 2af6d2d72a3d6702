import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', () => `uma palavra franca sua me valeria muito.`),
      line(
        'askFeedback.o2',
        (f) =>
          `pouca gente me diz o que realmente pensa, e por isso recorro ${f.you('a você', 'ao seu olhar')}.`,
      ),
      line('askFeedback.o3', () => `preciso de um segundo olhar sobre uma coisa, de preferência o seu.`, {
        tones: ['warm', 'concise'],
      }),
      line('askFeedback.o4', () => `gostaria de ouvir a sua opinião sincera sobre uma coisa.`),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `É isto: ${it}. Dez minutos bastam, e os pontos fracos me interessam mais do que o elogio.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (_, it) => `Já olhei tanto para ${it} que não vejo mais o que falta. Quem vem de fora vê logo.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (_, it) =>
          `Antes que mais gente veja, queria mostrar ${it}, pela sua maneira de dizer com delicadeza o que se costuma calar.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `Se agora não houver espaço para isso, entendo perfeitamente.`),
      line('askFeedback.e2', () => `Faço o mesmo com gosto quando quiser, e pode dizer não à vontade.`),
      line('askFeedback.e3', () => `Se for demais neste momento, basta dizer não.`),
    ],
    subjects: [
      line('askFeedback.s1', () => `Uma palavra franca`),
      line('askFeedback.s2', () => `Um segundo olhar`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `tenho uma oferta, e recusar é permitido.`),
      line('offerFeedback.o2', () => `se um segundo olhar for útil, o meu está livre esta semana.`),
      line('offerFeedback.o3', () => `gostaria de retribuir um pouco, na forma de uma leitura atenta.`),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) => `Posso olhar ${it} com calma e dizer com franqueza o que vejo, também o que está bom.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (_, it) => `Penso nisto: ${it}. Há muito trabalho seu ali, e merece alguém que leia sem pressa.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (_, it) =>
          `O que tenho em mente: ${it}. Seriam duas ou três observações, não mais, e o que fazer com elas fica ao seu critério.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', () => `Se preferir que não, não se fala mais nisso.`),
      line('offerFeedback.e2', () => `Só se ajudar, e só quando for conveniente.`),
      line('offerFeedback.e3', () => `Seria útil? Um não está perfeitamente bem.`),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Um segundo olhar`),
      line('offerFeedback.s2', () => `Uma oferta`),
    ],
  },
} satisfies Partial<Recipes>;
