import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', (f) => `j’aurais besoin de ${f.you('ton', 'votre')} regard sur quelque chose.`),
      line(
        'askFeedback.o2',
        (f) =>
          `${f.you('tu es', 'vous êtes')} de ces rares personnes qui me disent ce qu’elles pensent vraiment.`,
      ),
      line(
        'askFeedback.o3',
        (f) => `${f.you('voudrais-tu', 'voudriez-vous')} bien regarder quelque chose pour moi\u00a0?`,
        {
          tones: ['warm', 'concise'],
        },
      ),
      line('askFeedback.o4', (f) => `j’aimerais entendre ${f.you('ton', 'votre')} avis franc sur une chose.`),
      line(
        'askFeedback.o5',
        (f) => `avant d’aller plus loin, j’aimerais avoir ${f.you('ton', 'votre')} avis.`,
      ),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `En deux mots\u00a0: ${it}. Dix minutes suffisent, et les critiques m’intéressent plus que les compliments.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (f, it) =>
          `J’ai tellement regardé ${it} que je ne vois plus ce qui manque. ${f.you('Toi, tu le verrais', 'Vous, vous le verriez')}.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (f, it) =>
          `${f.you('Tu serais', 'Vous seriez')} la première personne à voir ${it}. ${f.you('Tu dis', 'Vous dites')} avec tact ce que d’autres gardent pour eux.`,
      ),
      blankLine(
        'askFeedback.b4',
        'work',
        (_, it) => `Il s’agit de ceci\u00a0: ${it}. Une remarque ou deux me seraient déjà très utiles.`,
      ),
    ],
    endings: [
      line(
        'askFeedback.e1',
        (f) => `Si ${f.you('tu n’as', 'vous n’avez')} pas le temps en ce moment, je comprends très bien.`,
      ),
      line(
        'askFeedback.e2',
        (f) =>
          `Je ferai volontiers la même chose pour ${f.you('toi', 'vous')}, et un non ne pose aucun souci.`,
      ),
      line(
        'askFeedback.e3',
        (f) => `${f.you('N’hésite', 'N’hésitez')} pas à dire non si c’est trop en ce moment.`,
      ),
    ],
    subjects: [
      line('askFeedback.s1', () => `Un avis franc`),
      line('askFeedback.s2', () => `Un second regard`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `j’ai une proposition, et un non me va très bien.`),
      line(
        'offerFeedback.o2',
        (f) => `si un second regard peut ${f.you('t’être', 'vous être')} utile, je suis là.`,
      ),
      line(
        'offerFeedback.o3',
        (f) => `je relis volontiers quelque chose pour ${f.you('toi', 'vous')}, si c’est utile.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (f, it) =>
          `Je jetterais volontiers un œil sur ${it}, et je ${f.you('te', 'vous')} dirais franchement ce que j’en pense, le bon aussi.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (f, it) =>
          `${f.you('Tu as', 'Vous avez')} mis beaucoup dans ${it}, et ${f.you('ça', 'cela')} mérite qu’on prenne le temps.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (f, it) =>
          `Ce que j’ai en tête\u00a0: ${it}. Ce serait deux ou trois remarques, pas plus, et ${f.you('libre à toi', 'libre à vous')} d’en tenir compte.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', (f) => `Si ${f.you('tu préfères', 'vous préférez')} que non, aucun souci.`),
      line(
        'offerFeedback.e2',
        (f) =>
          `Seulement si ${f.you('ça peut t’être utile, et quand tu veux', 'cela peut vous être utile, et quand vous voulez')}.`,
      ),
      line(
        'offerFeedback.e3',
        (f) => `Est-ce que ${f.you('ça te', 'cela vous')} servirait\u00a0? Sinon, aucun souci.`,
      ),
    ],
    subjects: [
      line('offerFeedback.s1', () => `Un second regard`),
      line('offerFeedback.s2', () => `Une proposition`),
    ],
  },
} satisfies Partial<Recipes>;
