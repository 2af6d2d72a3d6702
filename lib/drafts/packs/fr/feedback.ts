import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', (f) => `un mot franc de ${f.you('ta', 'votre')} part me serait précieux.`),
      line(
        'askFeedback.o2',
        (f) =>
          `${f.you('tu es', 'vous êtes')} de ces rares personnes qui me disent ce qu'elles pensent vraiment.`,
      ),
      line('askFeedback.o3', (f) => `${f.you('aurais-tu', 'auriez-vous')} un second regard pour moi\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
      line('askFeedback.o4', (f) => `j'aimerais entendre ${f.you('ton', 'votre')} avis franc sur une chose.`),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `Il s'agit de ceci\u00a0: ${it}. Dix minutes suffisent, et les points faibles m'intéressent plus que les éloges.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (f, it) =>
          `À force de regarder, je ne vois plus ce qui manque\u00a0: ${it}. ${f.you('Toi, tu le verrais', 'Vous, vous le verriez')}.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (f, it) =>
          `Avant les autres, je voudrais ${f.you('te', 'vous')} montrer ceci\u00a0: ${it}. ${f.you('Tu dis', 'Vous dites')} avec bienveillance ce que d'autres pensent seulement.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `S'il n'y a pas de place pour cela maintenant, je comprends très bien.`),
      line(
        'askFeedback.e2',
        (f) => `Je ferai volontiers de même pour ${f.you('toi', 'vous')}, et un non me va.`,
      ),
      line(
        'askFeedback.e3',
        (f) =>
          `${f.you("Dis non, s'il te plaît", "Dites non, s'il vous plaît")}, si c'est trop en ce moment.`,
      ),
    ],
    subjects: [
      line('askFeedback.s1', () => `Un mot franc`),
      line('askFeedback.s2', () => `Un second regard`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `j'ai une proposition, que l'on peut refuser sans façon.`),
      line('offerFeedback.o2', () => `si un second regard peut servir, le mien est libre cette semaine.`),
      line(
        'offerFeedback.o3',
        (f) =>
          `j'aimerais rendre un peu de ce que ${f.you('tu donnes', 'vous donnez')}, sous la forme d'une lecture attentive.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) =>
          `Je regarderais volontiers une chose, en disant franchement ce que j'y vois, le bon aussi\u00a0: ${it}.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (f, it) =>
          `Je pense à ceci\u00a0: ${it}. ${f.you('Tu y as', 'Vous y avez')} mis beaucoup, et cela mérite qu'on prenne le temps.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (f, it) =>
          `Ce que j'ai en tête\u00a0: ${it}. Ce serait deux ou trois remarques, pas plus, et ${f.you('tu en ferais ce que tu veux', 'vous en feriez ce que vous voulez')}.`,
      ),
    ],
    endings: [
      line(
        'offerFeedback.e1',
        (f) => `Si ${f.you('tu préfères', 'vous préférez')} que non, nous n'en parlons plus.`,
      ),
      line('offerFeedback.e2', () => `Seulement si cela aide, et seulement quand cela convient.`),
      line(
        'offerFeedback.e3',
        (f) => `Est-ce que cela ${f.you('te', 'vous')} servirait\u00a0? Un non me va tout à fait.`,
      ),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Un second regard`),
      line('offerFeedback.s2', () => `Une proposition`),
    ],
  },
} satisfies Partial<Recipes>;
