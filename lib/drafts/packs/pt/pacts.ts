import { blankLine, goalKnown, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `como combinamos, quero saber como vamos.`),
      line('checkIn.o2', () => `hoje é o dia do nosso balanço.`),
      line('checkIn.o3', () => `hoje é dia de ver como andam os nossos planos.`),
      line('checkIn.o4', () => `hoje é dia de pôr a conversa em dia, como combinamos.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (_, it) => `Estou neste ponto: ${it}. Ter com quem falar disso ajuda muito.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (_, it) => `Da última vez, o seu objetivo era este: ${it}. Depois conto como vai o meu.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (_, it) => `A minha novidade: ${it}. Saber que hoje eu ia contar me fez continuar.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (_, it) => `Lembro do que vinha em seguida no seu plano: ${it}. Também tenho o que contar.`,
      ),
      blankLine(
        'checkIn.b5',
        'progress',
        (f, it) => `Da última vez, a sua meta era ${f.goal ?? ''}. A minha está assim: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b6',
        'progress',
        (f, it) => `Lembro o que vinha agora no seu plano: ${f.goal ?? ''}. Do meu lado: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b7',
        'progress',
        (f, it) => `O seu plano era este: ${f.goal ?? ''}. Primeiro a minha parte: ${it}.`,
        { instead: goalKnown },
      ),
    ],
    endings: [
      line('checkIn.e1', () => `E do seu lado, como foi?`),
      line('checkIn.e2', () => `E por aí? Se a semana foi cheia demais, diminuímos o próximo passo.`),
      line('checkIn.e3', () => `Conte como está, e se for preciso ajustamos o caminho.`),
      line('checkIn.e4', () => `Como vai por aí, e o que tornaria o próximo passo mais fácil?`),
    ],
    subjects: [line('checkIn.s1', () => `Como combinamos`), line('checkIn.s2', () => `Em que ponto estamos`)],
  },
  ownDifficulty: {
    openings: [
      line('ownDifficulty.o1', () => `quero contar uma coisa que não vai bem.`),
      line(
        'ownDifficulty.o2',
        (f) => `nem tudo vai bem por aqui, e quero contar isso ${f.you('a você', 'com franqueza')}.`,
      ),
      line('ownDifficulty.o3', () => `hoje quero falar com franqueza sobre uma coisa.`),
      line('ownDifficulty.o4', () => `há uma coisa que conto a pouca gente, e hoje quero contar.`),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (f, it) =>
          `Isto me custa mais do que admito no trabalho: ${it}. ${f.you('Com você', 'Nas nossas conversas')} não preciso fingir.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (_, it) => `O assunto é este: ${it}. Ainda não sei bem como lidar com isso, e dizer isto já alivia.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) => `O que me tira o sono é isto: ${it}. Só de pôr em palavras, já fica um pouco menor.`,
      ),
    ],
    endings: [
      line('ownDifficulty.e1', () => `Não é preciso resolver nada, basta que alguém saiba.`),
      line('ownDifficulty.e2', () => `Não é um pedido de conselho, e ouço com gosto quando for a sua vez.`),
      line('ownDifficulty.e3', () => `Isso também acontece por aí?`),
      line('ownDifficulty.e4', () => `Ter quem ouça já deixa tudo mais leve.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Com franqueza`),
      line('ownDifficulty.s2', () => `Uma coisa que não vai bem`),
    ],
  },
  askAdvice: {
    openings: [
      line('askAdvice.o1', () => `tenho uma pergunta, e ela é curta.`),
      line('askAdvice.o2', () => `há um assunto em que confio mais no seu olhar do que no meu.`),
      line(
        'askAdvice.o3',
        (f) => `travei num ponto que ${f.you('você conhece', 'conhece')} melhor do que eu.`,
      ),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `Gostaria de saber isto: ${it}. Dou voltas e não chego a uma resposta.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (_, it) => `A dúvida é esta: ${it}. Duas frases suas já me ajudariam muito.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `O que não consigo resolver é isto: ${it}. Sei que ${f.you('você tem', 'tem')} jeito para esse tipo de coisa.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', () => `Se não houver tempo para isso, não faz mal nenhum.`),
      line('askAdvice.e2', (f) => `O que ${f.you('você faria', 'faria')}? E se agora não der, é só dizer.`),
      line('askAdvice.e3', () => `Se não der, entendo bem. Se der, depois conto o resultado.`),
      line('askAdvice.e4', (f) => `Como ${f.you('você vê', 'vê')} isso? Se a hora não for boa, tudo bem.`),
    ],
    subjects: [
      line('askAdvice.s1', () => `Uma pergunta curta`),
      line('askAdvice.s2', () => `Um conselho seu`),
    ],
  },
} satisfies Partial<Recipes>;
