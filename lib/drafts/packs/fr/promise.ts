import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', () => `je n’ai pas oublié ma promesse.`),
      line('keepPromise.o2', (f) => `je ${f.you('t’avais', 'vous avais')} promis quelque chose.`),
      line('keepPromise.o3', (f) => `il restait une chose que je ${f.you('te', 'vous')} devais.`),
      line('keepPromise.o4', () => `aujourd’hui, je tiens ma promesse.`),
      line('keepPromise.o5', () => `j’avais une promesse à tenir, et c’est pour aujourd’hui.`),
    ],
    bodies: [
      blankLine(
        'keepPromise.b1',
        'promised',
        (f, it) =>
          `Voici ce que j’avais en tête\u00a0: ${it}. J’espère que ${f.you('ça te', 'cela vous')} servira.`,
      ),
      blankLine(
        'keepPromise.b2',
        'promised',
        (f, it) => `C’est prêt\u00a0: ${it}. Si un point n’est pas clair, ${f.you('dis', 'dites')}-le-moi.`,
      ),
      blankLine(
        'keepPromise.b3',
        'promised',
        (f, it) => `Comme convenu\u00a0: ${it}. À utiliser comme bon ${f.you('te', 'vous')} semble.`,
      ),
      blankLine(
        'keepPromise.b4',
        'promised',
        (f, it) =>
          `C’est fait\u00a0: ${it}. J’espère que c’est bien ce qu’il ${f.you('te', 'vous')} fallait.`,
      ),
    ],
    endings: [
      line(
        'keepPromise.e1',
        (f) =>
          `Si ${f.you('tu pensais', 'vous pensiez')} à autre chose, un mot suffit et je regarde de nouveau.`,
      ),
      line('keepPromise.e2', () => `Inutile de répondre.`),
      line('keepPromise.e3', () => `C’était avec plaisir.`),
    ],
    subjects: [line('keepPromise.s1', () => `Comme promis`), line('keepPromise.s2', () => `Ma promesse`)],
  },
} satisfies Partial<Recipes>;
