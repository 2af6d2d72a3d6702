import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', () => `um olhar sincero seu me ajudaria muito.`),
      line(
        'askFeedback.o2',
        (f) => `${f.you('você diz o que pensa', 'sei que me diz o que pensa')}, e é disso que preciso.`,
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
        (f, it) =>
          `Antes que mais gente veja, queria mostrar ${it}. Acho que ${f.you('você vê', 'vê')} logo o que ainda falha.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `Se agora não der tempo, entendo perfeitamente.`),
      line('askFeedback.e2', () => `Faço o mesmo com gosto quando quiser, e pode dizer não à vontade.`),
      line('askFeedback.e3', () => `Se for demais neste momento, basta dizer não.`),
    ],
    subjects: [
      line('askFeedback.s1', () => `Uma opinião sincera`),
      line('askFeedback.s2', () => `Um segundo olhar`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `queria oferecer uma coisa, e pode dizer não à vontade.`),
      line('offerFeedback.o2', () => `se um segundo olhar for útil, ofereço o meu.`),
      line('offerFeedback.o3', () => `se quiser, leio ou olho com calma alguma coisa sua.`),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) => `Posso ver ${it} e contar com franqueza o que noto, também o que está bom.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (_, it) => `Penso nisto: ${it}. Duas cabeças pensam melhor do que uma.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (_, it) =>
          `O que tenho em mente: ${it}. Seriam duas ou três observações, não mais, e o que fazer com elas fica ao seu critério.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', () => `Se preferir que não, tudo bem.`),
      line('offerFeedback.e2', () => `Só se ajudar, e só quando for conveniente.`),
      line('offerFeedback.e3', () => `Que tal? Se não, sem problema nenhum.`),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Um segundo olhar`),
      line('offerFeedback.s2', () => `Se for útil`),
    ],
  },
} satisfies Partial<Recipes>;
