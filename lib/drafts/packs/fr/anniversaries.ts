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
        (f) => `j'ai lu que cela fait un an chez ${f.company}. Félicitations pour cette première année.`,
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
          `Un souvenir me revient avec plaisir\u00a0: ${it}. C'est bon de penser que ${f.you('tu en fais', 'vous en faites')} davantage là-bas.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) =>
          `Même de l'extérieur, une chose se voyait\u00a0: ${it}. Une première année y arrive rarement.`,
      ),
      blankLine(
        'anniversary1.b3',
        'interest',
        (f, it) =>
          `${f.you("Tu m'en as", "Vous m'en avez")} parlé une fois\u00a0: ${it}. J'espère que l'année y a laissé un peu de place.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (f, it) =>
          `Quand je pense à ${f.you('ton', 'votre')} année là-bas, je pense à ceci\u00a0: ${it}. On ne peut pas mieux arriver.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', () => `Quelle a été la plus grande surprise\u00a0?`),
      line('anniversary1.e2', () => `J'espère que la deuxième année sera celle où les projets se réalisent.`),
      line(
        'anniversary1.e3',
        (f) => `Je ${f.you('te', 'vous')} souhaite aujourd'hui un moment pour regarder en arrière.`,
      ),
      line(
        'anniversary1.e4',
        (f) =>
          `Que ${f.you('dirais-tu', 'diriez-vous')} à la personne qui a commencé là-bas il y a un an\u00a0?`,
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
      line('anniversary5.o2', (f) => `j'ai vu que cela fait cinq ans chez ${f.company}. Félicitations.`),
      line(
        'anniversary5.o3',
        (f) => `félicitations pour cinq ans chez ${f.company}, assez pour avoir laissé une trace.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Cinq ans chez ${f.company}, ${name}\u00a0: félicitations.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `De tout ce que j'en connais, il y a une chose que je raconte encore\u00a0: ${it}.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (f, it) =>
          `Pour moi, ces années tiennent en une chose\u00a0: ${it}. Et dans ${f.you('ta', 'votre')} façon de tenir bon quand c'était dur.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (f, it) =>
          `D'autres penseront à autre chose, moi à ceci\u00a0: ${it}. Cela en dit long sur ${f.you('ta', 'votre')} patience.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `Il y a une chose que j'ai vue de près\u00a0: ${it}. On y voyait comment ${f.you('tu traites', 'vous traitez')} les gens quand le temps manque.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', () => `J'espère que quelqu'un dit vraiment merci aujourd'hui.`),
      line(
        'anniversary5.e2',
        (f) => `Que la suite soit pleine de choses qui ${f.you('te', 'vous')} donnent envie.`,
      ),
      line(
        'anniversary5.e3',
        (f) => `Laquelle de ces années ${f.you('revivrais-tu', 'revivriez-vous')}\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'anniversary5.e4',
        (f) => `Je ${f.you('te', 'vous')} souhaite aujourd'hui un peu de temps pour en tirer de la fierté.`,
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
        (f) =>
          `${years(f)} chez ${f.company}. C'est toute une œuvre, et je ${f.you("t'en", 'vous en')} félicite.`,
      ),
      line('anniversary10.o2', (f) => `j'ai lu que cela fait ${years(f)} chez ${f.company}. Félicitations.`),
      line('anniversary10.o3', (f) => `félicitations pour ${years(f)} chez ${f.company}.`),
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
          `Peu de gens restent assez longtemps pour voir grandir une chose\u00a0: ${it}. Sans ${f.you('toi', 'vous')}, elle serait moindre.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (_, it) =>
          `De tout ce temps, je citerais d'abord ceci\u00a0: ${it}. Il s'y est construit une confiance qu'aucun plan ne peut commander.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `Tant de choses changent en un tel temps, et l'une est toujours là\u00a0: ${it}. C'est ${f.you('ta', 'votre')} marque.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (_, it) =>
          `Il y a une chose que je n'ai pas oubliée\u00a0: ${it}. Bien des gens là-bas ont une histoire pareille.`,
      ),
    ],
    endings: [
      line(
        'anniversary10.e1',
        (f) => `J'espère que des gens qui étaient là ${f.you('te', 'vous')} fêtent aujourd'hui.`,
      ),
      line(
        'anniversary10.e2',
        (f) => `Je ${f.you('te', 'vous')} souhaite un travail pour lequel on se lève toujours volontiers.`,
      ),
      line(
        'anniversary10.e3',
        (f) => `Qu'est-ce qui a nourri ${f.you('ta', 'votre')} curiosité tout ce temps\u00a0?`,
        { tones: ['warm', 'concise'] },
      ),
      line('anniversary10.e4', () => `Que la journée laisse une heure calme pour y repenser.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} chez ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
