import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} ans`;
const Years = (f: { years: number }): string => years(f).replace(/^./, (letter) => letter.toUpperCase());

/** Work anniversaries of a role that goes on. Never: "encore une année". */
export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `un an chez ${f.company}. Félicitations.`),
      line(
        'anniversary1.o2',
        (f) => `j’ai vu que ${f.you('tu es', 'vous êtes')} chez ${f.company} depuis un an. Félicitations.`,
      ),
      line(
        'anniversary1.o3',
        (f) => `félicitations pour ${f.you('ta', 'votre')} première année chez ${f.company}.`,
      ),
      namedLine('anniversary1.o4', (f, name) => `Un an chez ${f.company}, ${name}\u00a0: félicitations.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (f, it) =>
          `Un bon souvenir me revient\u00a0: ${it}. Ils ont de la chance de ${f.you('t’avoir', 'vous avoir')} là-bas.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) => `Même de l’extérieur, on a vu passer ${it}. Franchement, chapeau.`,
      ),
      blankLine(
        'anniversary1.b3',
        'interest',
        (f, it) => `L’année ${f.you('t’a-t-elle', 'vous a-t-elle')} laissé un peu de temps pour ${it}\u00a0?`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (_, it) => `Ce que j’en retiens\u00a0: ${it}. Difficile de mieux commencer.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', () => `Quelle a été la plus grande surprise\u00a0?`),
      line('anniversary1.e2', () => `Et maintenant, bonne deuxième année.`),
      line(
        'anniversary1.e3',
        (f) => `J’espère que ${f.you('tu trouveras', 'vous trouverez')} un moment pour savourer.`,
      ),
      line(
        'anniversary1.e4',
        (f) => `${f.you('Qu’aurais-tu', 'Qu’auriez-vous')} aimé savoir dès le premier jour\u00a0?`,
      ),
    ],
    subjects: [
      line('anniversary1.s1', () => `Un an`),
      line('anniversary1.s2', (f) => `Un an chez ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `cinq ans chez ${f.company}. Félicitations.`),
      line(
        'anniversary5.o2',
        (f) => `j’ai vu que ${f.you('tu es', 'vous êtes')} chez ${f.company} depuis cinq ans. Félicitations.`,
      ),
      line(
        'anniversary5.o3',
        (f) =>
          `félicitations pour ${f.you('tes', 'vos')} cinq ans chez ${f.company}, ${f.you('ça', 'cela')} commence à compter.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Cinq ans chez ${f.company}, ${name}\u00a0: félicitations.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (f, it) => `Il y a une histoire avec ${f.you('toi', 'vous')} que je raconte encore\u00a0: ${it}.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (f, it) => `Ce que j’en retiens surtout, c’est ${it}, et ${f.you('ta', 'votre')} façon de tenir bon.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) => `D’autres citeraient autre chose, moi je citerais ${it}. Il en fallait, de la patience.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `J’ai vécu ${it} avec ${f.you('toi', 'vous')}, et j’ai vu comment ${f.you('tu traites', 'vous traitez')} les gens quand le temps manque.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', (f) => `J’espère qu’on ${f.you('te', 'vous')} dira un vrai merci aujourd’hui.`),
      line(
        'anniversary5.e2',
        (f) => `J’espère que la suite ${f.you('te', 'vous')} donne toujours autant envie.`,
      ),
      line(
        'anniversary5.e3',
        (f) => `Laquelle de ces années ${f.you('revivrais-tu', 'revivriez-vous')}\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'anniversary5.e4',
        (f) =>
          `J’espère que ${f.you('tu prendras', 'vous prendrez')} le temps de fêter ${f.you('ça', 'cela')}.`,
      ),
    ],
    subjects: [
      line('anniversary5.s1', () => `Cinq ans`),
      line('anniversary5.s2', (f) => `Cinq ans chez ${f.company}`),
    ],
  },
  anniversary10: {
    openings: [
      line(
        'anniversary10.o1',
        (f) => `${years(f)} chez ${f.company}, quel parcours. Toutes mes félicitations.`,
      ),
      line(
        'anniversary10.o2',
        (f) =>
          `j’ai vu que ${f.you('tu es', 'vous êtes')} chez ${f.company} depuis ${years(f)}. Félicitations.`,
      ),
      line(
        'anniversary10.o3',
        (f) => `félicitations pour ${f.you('tes', 'vos')} ${years(f)} chez ${f.company}.`,
      ),
      namedLine(
        'anniversary10.o4',
        (f, name) => `${Years(f)} chez ${f.company}, ${name}\u00a0: toutes mes félicitations.`,
      ),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (f, it) =>
          `Peu de gens restent assez longtemps pour voir grandir ${it}. ${f.you('Tu y es', 'Vous y êtes')} pour beaucoup.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (f, it) =>
          `De tout ce temps, je citerais d’abord ${it}. ${f.you('Ça', 'Cela')} dit beaucoup de la façon dont ${f.you('tu traites', 'vous traitez')} les gens.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `Beaucoup de choses ont changé en route, mais il reste ${it}. Et ${f.you('ça, on te', 'cela, on vous')} le doit.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (f, it) =>
          `Je n’ai pas oublié ${it}, et je parie que beaucoup de gens là-bas ont une histoire de ce genre avec ${f.you('toi', 'vous')}.`,
      ),
    ],
    endings: [
      line(
        'anniversary10.e1',
        (f) =>
          `J’espère que ${f.you('tu fêteras ça', 'vous fêterez cela')} avec les gens de la première heure.`,
      ),
      line(
        'anniversary10.e2',
        (f) => `Je ${f.you('te', 'vous')} souhaite d’y prendre toujours autant de plaisir.`,
      ),
      line('anniversary10.e3', (f) => `Qu’est-ce qui ${f.you('te', 'vous')} plaît toujours autant\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'anniversary10.e4',
        (f) =>
          `J’espère que ${f.you('tu auras', 'vous aurez')} un moment tranquille pour repenser à tout ${f.you('ça', 'cela')}.`,
      ),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} chez ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
