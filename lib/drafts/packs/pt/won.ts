import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}: parabéns.`),
      line('award.o2', (f) => `li a notícia: ${f.award}. Parabéns.`),
      line('award.o3', (f) => `parabéns pelo reconhecimento: ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}: os meus parabéns.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) => `Não esqueço ${it}, e as noites que isso levou. É bom ver que alguém notou.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (_, it) => `Pensei no que não se vê de fora: ${it}, e toda a paciência que isso pediu.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (_, it) => `Para quem conhece ${it}, faz todo o sentido. A versão fácil nunca foi a sua escolha.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (_, it) =>
          `Isso me fez recordar ${it}. A vontade de fazer bem já estava ali, antes de qualquer prêmio.`,
      ),
    ],
    endings: [
      line('award.e1', () => `Que haja uma noite para festejar isso como se deve.`),
      line('award.e2', (f) => `Fico feliz por ${f.you('você', 'isso')} e por quem ajudou.`),
      line('award.e3', () => `Hoje é dia de comemorar um pouco.`, {
        tones: ['warm', 'concise'],
      }),
      line('award.e4', () => `Desejo mais trabalhos assim, feitos com gosto.`),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Parabéns pelo prêmio`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `parabéns pela certificação: ${f.award}.`),
      line('certification.o2', (f) => `vi que o certificado já saiu: ${f.award}. Parabéns.`),
      line('certification.o3', (f) => `li que ${f.you('você terminou', 'terminou')} ${f.award}. Parabéns.`),
      namedLine('certification.o4', (f, name) => `Parabéns pelo certificado, ${name}: ${f.award}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (_, it) => `Desde ${it} conheço o seu jeito de aprender: a fundo, e sem largar o resto.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (_, it) => `A prática eu já conhecia: ${it}. É bom ver isso agora no papel também.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (_, it) => `Pensei logo nisto: ${it}. Fazer só o suficiente nunca foi o seu jeito.`,
      ),
      blankLine(
        'certification.b4',
        'told',
        (_, it) => `Uma vez conversamos sobre ${it}, e gosto de ver até onde vai a sua curiosidade.`,
      ),
    ],
    endings: [
      line('certification.e1', () => `Espero que as noites voltem a ser suas.`),
      line(
        'certification.e2',
        (f) => `Que sirva justamente para o trabalho de que ${f.you('você mais gosta', 'mais gosta')}.`,
      ),
      line('certification.e3', (f) => `De que parte ${f.you('você gostou', 'gostou')} mais?`, {
        tones: ['warm', 'concise'],
      }),
      line('certification.e4', () => `Desejo um fim de semana livre para descansar.`),
    ],
    subjects: [
      line('certification.s1', (f) => f.award),
      line('certification.s2', () => `Parabéns pelo certificado`),
    ],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `parabéns pelo diploma: ${f.degree}, ${f.school}.`),
      line(
        'degree.o2',
        (f) => `${f.you('você conseguiu', 'está feito')}: ${f.degree}, ${f.school}. Parabéns.`,
      ),
      line('degree.o3', (f) => `li que o curso chegou ao fim: ${f.degree}, ${f.school}. Parabéns.`),
      namedLine('degree.o4', (f, name) => `${f.degree}, ${f.school}: parabéns, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) =>
          `Ainda tenho na memória ${it}, e imagino quantas noites foram precisas para dar conta de tudo.`,
      ),
      blankLine(
        'degree.b2',
        'told',
        (_, it) =>
          `Nas nossas conversas sobre ${it} havia tanto entusiasmo que também fiquei com curiosidade.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (_, it) => `Conheço ${it}, e aposto que quem estudou ao seu lado também ganhou com isso.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (_, it) => `Isso me trouxe uma lembrança: ${it}. Ficar até entender é o seu jeito.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) => `Primeiro o descanso, depois quero saber do que ${f.you('você mais gostou', 'mais gostou')}.`,
        {
          tones: ['warm', 'concise'],
        },
      ),
      line('degree.e2', () => `Que isso abra as portas certas.`),
      line('degree.e3', (f) => `Qual foi a melhor coisa que ${f.you('você aprendeu', 'aprendeu')} por lá?`),
      line('degree.e4', () => `Que agora venha um fim de semana longo e sem livros.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Parabéns pelo diploma`)],
  },
} satisfies Partial<Recipes>;
