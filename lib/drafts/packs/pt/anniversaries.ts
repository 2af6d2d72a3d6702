import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

/** Work anniversaries of a role that goes on. "Dez anos de Natura": no article. Never: "mais um ano". */

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} anos`;
const Years = (f: { years: number }): string => years(f).replace(/^./u, (letter) => letter.toUpperCase());

export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `um ano de ${f.company}. Parabéns.`),
      line(
        'anniversary1.o2',
        (f) => `vi que ${f.you('você completou', 'completou')} um ano de ${f.company}. Parabéns.`,
      ),
      line('anniversary1.o3', (f) => `parabéns pelo seu primeiro ano de ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `Um ano de ${f.company}, ${name}: parabéns.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (_, it) => `Não esqueci ${it}, e quem trabalha ao seu lado aí tem sorte.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) => `Mesmo de fora notei ${it}, e em tão pouco tempo isso não é nada fácil.`,
      ),
      blankLine(
        'anniversary1.b3',
        'told',
        (_, it) => `Uma vez conversamos sobre ${it}, e tomara que tenha sobrado espaço para isso também.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (_, it) => `Deste ano eu destacaria ${it}. Gosto de quem chega sem alarde e já põe a mão na massa.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', () => `O que foi mais surpreendente até agora?`),
      line('anniversary1.e2', () => `Que o segundo ano seja ainda melhor.`),
      line('anniversary1.e3', () => `Espero que hoje dê tempo de olhar para trás com calma.`),
      line(
        'anniversary1.e4',
        (f) => `Que conselho ${f.you('você daria', 'daria')} hoje a quem está começando por lá?`,
      ),
    ],
    subjects: [
      line('anniversary1.s1', () => `Um ano`),
      line('anniversary1.s2', (f) => `Um ano de ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `cinco anos de ${f.company}. Parabéns.`),
      line('anniversary5.o2', (f) => `vi que já são cinco anos de ${f.company}. Parabéns.`),
      line(
        'anniversary5.o3',
        (f) => `parabéns pelos seus cinco anos de ${f.company}, tempo de sobra para deixar uma marca.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Cinco anos de ${f.company}, ${name}: parabéns.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `Quando me perguntam como se trabalha bem, cito ${it}.`,
      ),
      blankLine('anniversary5.b2', 'contribution', (_, it) => `Eu fico com ${it}. Há muito que aprender aí.`),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) => `Penso logo nisto: ${it}. Pouca gente teria feito tão bem.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (f, it) =>
          `Não esqueço ${it}, porque ali se viu como ${f.you('você trata', 'trata')} bem as pessoas.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', () => `Espero que hoje alguém agradeça como se deve.`),
      line('anniversary5.e2', () => `Que ainda venha muita coisa boa pela frente.`),
      line('anniversary5.e3', (f) => `Qual desses anos ${f.you('você viveria', 'viveria')} de novo?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary5.e4', () => `Hoje é dia de sentir um pouco de orgulho.`),
    ],
    subjects: [
      line('anniversary5.s1', () => `Cinco anos`),
      line('anniversary5.s2', (f) => `Cinco anos de ${f.company}`),
    ],
  },
  anniversary10: {
    openings: [
      line('anniversary10.o1', (f) => `${years(f)} de ${f.company} são uma longa estrada. Parabéns.`),
      line('anniversary10.o2', (f) => `li que já são ${years(f)} de ${f.company}. Parabéns.`),
      line('anniversary10.o3', (f) => `parabéns pelos seus ${years(f)} de ${f.company}.`),
      namedLine('anniversary10.o4', (f, name) => `${Years(f)} de ${f.company}, ${name}: parabéns.`),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (f, it) =>
          `Pouca gente fica tempo suficiente para ver uma coisa crescer. Sem ${f.you('você', 'a sua mão')} não haveria ${it}.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (_, it) =>
          `De todo esse tempo, eu destacaria ${it}. Isso diz muito sobre o seu jeito de tratar as pessoas.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `Muda quase tudo em tanto tempo, mas ainda se nota o que ${f.you('você fez', 'fez')} com ${it}.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (_, it) =>
          `Não esqueci ${it}, e imagino que muita gente por aí tenha uma história parecida para contar.`,
      ),
    ],
    endings: [
      line('anniversary10.e1', () => `Espero que hoje haja festa, e com quem viveu isso de perto.`),
      line('anniversary10.e2', () => `Que venham outros tantos, com o mesmo gosto.`),
      line('anniversary10.e3', (f) => `Do que ${f.you('você mais gosta', 'mais gosta')} até hoje?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary10.e4', () => `Espero que hoje sobre uma hora calma para olhar para trás.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} de ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
