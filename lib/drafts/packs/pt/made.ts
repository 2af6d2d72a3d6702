import { blankLine, type FactsFor, line, namedLine, type Recipes } from '../../pack';
import { isRound, roundWords } from '../../rounds';

const ROUNDS = {
  seed: 'rodada seed',
  preSeed: 'rodada pré-seed',
  series: (letter: string) => `rodada Série ${letter}`,
};
const round = (f: FactsFor<'launch'>): string => roundWords(f, ROUNDS);

/** Things made and written. Never: asking for a demo or a job, "ótimo post". */
export const MADE = {
  launch: {
    openings: [
      line('launch.o1', (f) => `vi a notícia: ${f.product}. Parabéns, e parabéns também à equipe.`),
      line(
        'launch.o2',
        (f) =>
          `parabéns pela novidade (${f.product}), ${f.you('a você e à equipe', 'e parabéns também à equipe')}.`,
      ),
      line('launch.o3', (f) => `${f.product}: dá para ver quanto trabalho há nisso. Parabéns.`),
      namedLine('launch.o4', (f, name) => `${f.product}: parabéns, ${name}, e parabéns também à equipe.`),
      line('launch.o5', (f) => `vi a notícia da ${round(f)}. Parabéns, e parabéns também à equipe.`, {
        instead: isRound,
      }),
      line('launch.o6', (f) => `parabéns pela ${round(f)}, e parabéns a quem trabalhou por ela.`, {
        instead: isRound,
      }),
      line('launch.o7', (f) => `li sobre a ${round(f)}. Parabéns, sei quanta paciência isso pede.`, {
        instead: isRound,
      }),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) => `Olhei com calma e gostei em especial disto: ${it}. Alguém aí pensou em quem vai usar.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) =>
          `Reparei logo num detalhe: ${it}. Essas coisas só aparecem quando alguém escuta de verdade.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) => `Teria sido fácil deixar de fora ${it}, e é justamente isso que faz a diferença.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (_, it) => `Reconheci logo a sua mão num ponto: ${it}. É o seu cuidado com as coisas pequenas.`,
      ),
      blankLine(
        'launch.b5',
        'contribution',
        (_, it) => `Pensei logo nisto: ${it}. É esse tipo de trabalho que dá confiança.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b6',
        'contribution',
        (_, it) => `O que me veio à cabeça foi ${it}. Diz muito sobre o seu jeito de trabalhar.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b7',
        'memory',
        (f, it) =>
          `Voltou uma lembrança: ${it}. ${f.you('Você acreditava', 'Acreditava')} nisso muito antes dos outros.`,
        { instead: isRound },
      ),
    ],
    endings: [
      line('launch.e1', () => `Que depois disso venha uma semana tranquila.`),
      line('launch.e2', () => `Torço para que as primeiras reações sejam boas.`),
      line('launch.e3', (f) => `De que parte ${f.you('você tem', 'tem')} mais orgulho?`, {
        tones: ['warm', 'concise'],
      }),
      line('launch.e4', () => `Que receba toda a atenção que merece.`),
      line('launch.e5', () => `Que agora haja tempo para construir o que a equipe tem em mente.`, {
        instead: isRound,
      }),
      line('launch.e6', () => `Que haja primeiro uma noite para comemorar.`, { instead: isRound }),
      line('launch.e7', () => `E o que mais anima agora?`, { instead: isRound, tones: ['warm', 'concise'] }),
    ],
    subjects: [
      line('launch.s1', (f) => f.product),
      line('launch.s2', () => `Um belo trabalho`),
      line('launch.s3', (f) => `A ${round(f)}`, { instead: isRound }),
    ],
  },
  post: {
    openings: [
      line('post.o1', (f) => `acabei de ler com calma o que ${f.you('você escreveu', 'escreveu')}.`),
      line('post.o2', () => `o seu texto me chegou na hora certa.`),
      line('post.o3', () => `gostei muito de ler o seu texto.`),
      line('post.o4', (f) => `li “${f.postTitle ?? ''}” e gostei muito.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line('post.o5', () => `li o seu texto e concordei mais de uma vez.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) => `Fiquei com ${it} na cabeça. Ainda não tinha visto isso com tanta clareza.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) => `Volto sempre ao mesmo ponto: ${it}. É preciso coragem para dizer isso em público.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (_, it) => `Isso me fez recordar ${it}, e encontrei dito com clareza o que eu só intuía.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `É isso mesmo: ${it}. Passei a ver algumas coisas de outro jeito.`,
      ),
    ],
    endings: [
      line('post.e1', (f) => `O que ${f.you('você faria', 'faria')} diferente agora?`),
      line('post.e2', () => `Ainda bem que alguém disse isso.`),
      line('post.e3', () => `De onde veio essa maneira de ver?`),
      line('post.e4', () => `É bom ler alguém que repara nessas coisas.`),
    ],
    subjects: [line('post.s1', () => `O seu texto`), line('post.s2', () => `Gostei de ler`)],
  },
} satisfies Partial<Recipes>;
