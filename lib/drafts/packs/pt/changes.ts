import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { inCity } from './grammar';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `parabéns pelo novo cargo de ${f.title}.`),
      line('newRole.o2', (f) => `vi a novidade: ${f.title}. Parabéns pela nova função.`),
      line('newRole.o3', (f) => `li que ${f.you('você agora é', 'agora é')} ${f.title}. Parabéns.`),
      line(
        'newRole.o4',
        (f) => `então ${f.you('você agora é', 'agora é')} ${f.title}. Parabéns pelo novo cargo.`,
      ),
      namedLine('newRole.o5', (f, name) => `Parabéns pela nova função, ${name}. ${f.title} soa muito bem.`),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (_, it) => `A notícia me fez recordar ${it} e o seu cuidado com cada passo.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (_, it) => `Foi com ${it} que vi o seu jeito de assumir uma coisa e ir até o fim.`,
      ),
      blankLine('newRole.b3', 'contribution', (_, it) => `Não esqueci ${it}, e isso com certeza vai ajudar.`),
      blankLine('newRole.b4', 'memory', (_, it) => `Quem viveu ${it} não tem dúvida de que vai dar certo.`),
    ],
    endings: [
      line('newRole.e1', () => `Desejo boa gente por perto e um começo sem pressa.`),
      line('newRole.e2', () => `Espero que seja tão interessante quanto parece.`),
      line('newRole.e3', () => `Que os primeiros meses ainda deixem algumas noites livres.`),
      line('newRole.e4', () => `O que muda no seu dia a dia?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [line('newRole.s1', () => `O novo cargo`), line('newRole.s2', (f) => f.title)],
  },
  change: {
    openings: [
      line('change.o1', () => `vi que alguma coisa mudou no seu trabalho.`),
      line('change.o2', () => `reparei que há algo novo no seu perfil.`),
      line(
        'change.o3',
        () => `parece que houve uma mudança no seu trabalho, e talvez eu só tenha reparado tarde.`,
      ),
      line('change.o4', () => `passei pelo seu perfil e vi que algumas coisas estão diferentes.`),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (_, it) => `Isso me fez recordar ${it}, e prefiro perguntar a adivinhar.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (_, it) => `Ainda tenho na memória ${it}, e gostaria de saber das novidades.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (_, it) => `Ainda hoje valorizo ${it}, e gostaria de saber como vai tudo.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (_, it) => `Não sei o que há por trás disso, mas não esqueci ${it} e gosto de ter notícias suas.`,
      ),
    ],
    endings: [
      line('change.e1', () => `Como têm sido estas últimas semanas?`),
      line('change.e2', () => `Responda quando tiver vontade, sem pressa nenhuma.`),
      line('change.e3', () => `Se quiser conversar, estou por aqui.`),
      line('change.e4', () => `E como tem sido até agora?`),
    ],
    subjects: [line('change.s1', () => `Como vão as coisas?`), line('change.s2', () => `Um olá`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `então agora é ${f.city}.`),
      line('relocation.o2', (f) => `vi que o endereço agora é outro: ${f.city}.`),
      line('relocation.o3', (f) => `imagino que ainda haja caixas por abrir ${inCity(f.city)}.`, {
        tones: ['warm', 'concise'],
      }),
      line('relocation.o4', (f) => `li que ${f.you('você agora mora', 'agora mora')} ${inCity(f.city)}.`),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (_, it) => `Uma coisa que eu não perderia por lá: ${it}. Vale até um desvio.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (_, it) => `Se houver uma hora livre, recomendo ${it}. Acho que é bem do seu gosto.`,
      ),
      blankLine('relocation.b3', 'tip', (_, it) => `Dicas não vão faltar. A minha é só uma: ${it}.`),
      blankLine(
        'relocation.b4',
        'memory',
        (_, it) => `Isso me fez recordar ${it}, e aposto que por aí também não vai faltar boa companhia.`,
      ),
    ],
    endings: [
      line('relocation.e1', () => `Se eu puder ajudar daqui, é só dizer.`, {
        channels: ['message', 'note', 'mail', 'spoken'],
      }),
      line('relocation.e2', () => `Que as primeiras semanas tragam uma vizinhança que dá bom dia.`),
      line('relocation.e3', () => `E como têm sido os primeiros dias?`),
      line('relocation.e4', () => `Que logo apareça um canto preferido para os domingos.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Um bom começo`)],
  },
} satisfies Partial<Recipes>;
