import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "finalmente", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `parabéns pelo novo trabalho: ${f.company}.`),
      line(
        'newJob.o2',
        (f) =>
          `acabei de ler que ${f.you('você assumiu', 'assumiu')} um novo cargo: ${f.title}, ${f.company}. Parabéns.`,
      ),
      line('newJob.o3', (f) => `gostei muito de saber da novidade: ${f.title}, ${f.company}. Parabéns.`),
      line('newJob.o4', (f) => `fiquei feliz ao saber do novo trabalho: ${f.company}. Parabéns.`),
      namedLine('newJob.o5', (f, name) => `Parabéns pela novidade, ${name}: ${f.title}, ${f.company}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (_, it) => `Logo me veio uma lembrança: ${it}. Quem viu isso entende bem a escolha.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (f, it) =>
          `Até hoje cito ${it} como exemplo, e o modo como ${f.you('você conduziu', 'conduziu')} tudo. Escolheram bem.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (f, it) =>
          `Ainda hoje penso nisto: ${it}. ${f.you('Com você', 'Nas suas mãos')} o difícil ficava simples, e quem está ao seu lado logo percebe.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) =>
          `Quem conhece ${it} entende a escolha. ${f.you('Com você', 'Nas suas mãos')} nada fica pela metade.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Aproveite as primeiras semanas, quando ainda se pode perguntar tudo.`),
      line('newJob.e2', () => `Espero que encontre uma ótima equipe.`),
      line('newJob.e3', () => `Que haja tempo, no começo, para olhar em volta com calma.`),
      line('newJob.e4', (f) => `O que ${f.you('você está', 'está')} com mais vontade de fazer por lá?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [line('newJob.s1', () => `Novo trabalho`), line('newJob.s2', (f) => `Parabéns: ${f.company}`)],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `${f.title}: uma promoção merecida. Parabéns.`),
      line(
        'promotion.o2',
        (f) => `li que ${f.you('você agora é', 'agora é')} ${f.title}. Parabéns por essa conquista.`,
      ),
      line('promotion.o3', (f) => `parabéns pela promoção a ${f.title}.`),
      line('promotion.o4', (f) => `foi bom ler a notícia: ${f.title}. Parabéns.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, com todo o mérito, ${name}. Parabéns.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `Penso logo num trabalho em que muita gente se apoiou: ${it}.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) => `Vi como ${f.you('você conduziu', 'conduziu')} ${it} sem deixar ninguém para trás.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (_, it) =>
          `Para mim isso vem de longe. Não esqueço ${it}: a parte difícil foi sua, e o crédito foi de toda a equipe.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `Quando me perguntam o que é trabalho bem feito, menciono ${it}. Que bom que mais gente viu.`,
      ),
    ],
    endings: [
      line('promotion.e1', () => `Desejo um ótimo começo no novo cargo.`),
      line('promotion.e2', () => `Reserve uma noite para comemorar antes que a agenda se encha.`),
      line('promotion.e3', () => `Que seja tão interessante quanto parece.`),
      line('promotion.e4', () => `Por onde dá mais vontade de começar?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [
      line('promotion.s1', () => `Uma promoção merecida`),
      line('promotion.s2', (f) => `${f.title}: parabéns`),
    ],
  },
} satisfies Partial<Recipes>;
