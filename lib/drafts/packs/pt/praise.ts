import { blankLine, line, type Recipes } from '../../pack';

/** Good words to others. To a manager the person is named and has no pronoun. */

const them = ({ name }: { name: string | null }): string => name ?? 'uma pessoa da sua equipe';
const again = ({ name }: { name: string | null }): string => name ?? 'essa pessoa';
const Again = ({ name }: { name: string | null }): string => name ?? 'Essa pessoa';

export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `gostaria de falar sobre o trabalho de ${them(f)}.`),
      line(
        'praiseToManager.o2',
        (f) => `uma palavra sobre ${them(f)}, porque estas coisas quase nunca chegam a ser ditas.`,
      ),
      line(
        'praiseToManager.o3',
        (f) => `tive o prazer de trabalhar com ${them(f)}, e quero contar como foi bom.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (f, it) => `O que mais me marcou: ${it}. ${Again(f)} facilitou muito o meu próprio trabalho.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) => `Destaco em especial ${it}. ${Again(f)} facilitou a vida de quem estava em volta.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) =>
          `Se eu tivesse de escolher uma coisa só, seria ${it}. Foi ${again(f)} quem fez isso, e muito bem.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (_, it) =>
          `O melhor exemplo é este: ${it}. É um trabalho que passa despercebido com facilidade, e seria uma pena.`,
      ),
    ],
    endings: [
      line('praiseToManager.e1', () => `É muito bom ter alguém assim na equipe, e achei que valia dizer.`),
      line('praiseToManager.e2', () => `Eu repetiria a experiência amanhã mesmo.`),
      line('praiseToManager.e3', () => `Era isto que eu queria dizer, e não é preciso responder.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `Um elogio`),
      line('praiseToManager.s2', () => `Um bom trabalho na sua equipe`),
    ],
  },
  offerReference: {
    openings: [
      line('offerReference.o1', () => `se um dia uma referência minha for útil, ela já é sua.`),
      line(
        'offerReference.o2',
        (f) => `gostaria de escrever umas linhas sobre o que ${f.you('você faz', 'faz')}.`,
      ),
      line('offerReference.o3', () => `faz tempo que quero oferecer uma coisa: uma recomendação.`),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (_, it) => `Eu falaria sobre ${it}, porque vi de perto como tudo foi feito.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (_, it) =>
          `Há bastante para contar, e eu começaria por isto: ${it}. É bom que mais gente saiba o quanto se pode confiar no seu trabalho.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (_, it) =>
          `Desde ${it} conheço o seu jeito de trabalhar, e falo bem dele a qualquer pessoa, por escrito ou por telefone.`,
      ),
    ],
    endings: [
      line('offerReference.e1', () => `Avise quando precisar, hoje ou daqui a um ano.`),
      line('offerReference.e2', () => `A primeira leitura seria sua, claro, e a última palavra também.`),
      line('offerReference.e3', () => `Não há pressa, a oferta continua de pé.`),
      line('offerReference.e4', () => `É só dizer para onde mandar.`),
    ],
    subjects: [
      line('offerReference.s1', () => `Uma referência`),
      line('offerReference.s2', () => `Umas linhas sobre o seu trabalho`),
    ],
  },
} satisfies Partial<Recipes>;
