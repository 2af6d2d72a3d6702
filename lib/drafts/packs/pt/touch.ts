import { blankLine, line, type Recipes, unawares } from '../../pack';
import { sinceThen } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. */
export const TOUCH = {
  longSilence: {
    openings: [
      line('longSilence.o1', (f) => `faz ${sinceThen(f)} que não conversamos.`),
      line('longSilence.o2', () => `a nossa última conversa já vai longe, e sinto falta disso.`),
      line('longSilence.o3', (f) => `aqui vai uma mensagem inesperada, depois de ${sinceThen(f)}.`, {
        channels: ['message', 'note', 'mail'],
        when: unawares,
      }),
      line('longSilence.o4', () => `percebi hoje quanto tempo faz que não nos falamos.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `O motivo é este: ${it}. Lembrei como era bom pensar em voz alta ${f.you('com você', 'na sua companhia')}.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (_, it) => `Outro dia sorri com uma lembrança: ${it}. Foi uma época boa.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (_, it) => `Há pouco uma coisa me fez recordar ${it}, e ganhei o dia.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) => `Encontrei ${it} e pensei logo ${f.you('em você', 'no seu nome')}.`,
      ),
      blankLine(
        'longSilence.b5',
        'told',
        (_, it) => `Fiquei com curiosidade de saber como continuou isto: ${it}. Espero que bem.`,
      ),
      blankLine(
        'longSilence.b6',
        'interest',
        (_, it) => `Às vezes me pergunto se ainda sobra tempo para ${it}. Espero que sim.`,
      ),
    ],
    endings: [
      line('longSilence.e1', () => `Não há pedido nenhum escondido, só quero saber como vai a vida.`),
      line('longSilence.e2', () => `E como vai a vida por aí?`),
      line('longSilence.e3', () => `Uma ou duas linhas já bastam, quando der.`, {
        channels: ['message', 'note', 'mail'],
      }),
      line('longSilence.e4', () => `Seria muito bom ter notícias suas, sem pressa nenhuma.`),
      line('longSilence.e5', () => `O que tem ocupado os seus dias?`),
    ],
    subjects: [
      line('longSilence.s1', () => `Um olá depois de muito tempo`),
      line('longSilence.s2', () => `Como vai a vida?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `hoje pensei ${f.you('em você', 'nas nossas conversas')}.`),
      line('stayInTouch.o2', () => `faz dias que quero mandar uma mensagem.`),
      line('stayInTouch.o3', () => `aqui vai um pequeno sinal de vida.`),
      line('stayInTouch.o4', () => `senti falta de uma conversa nossa.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (_, it) => `O motivo é simples: ${it}. Fiquei com vontade de ouvir a sua opinião.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (_, it) => `Encontrei ${it} e quis contar, porque pouca gente vai gostar tanto disso.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'told',
        (_, it) => `Uma vez falamos sobre ${it}, e tenho curiosidade de saber como isso continuou.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (_, it) => `Um detalhe me fez recordar ${it}, e percebi que já não sei das suas novidades.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'told',
        (f, it) =>
          `Um dia gostaria de ouvir mais sobre ${it}. Pelo que ${f.you('você contou', 'ouvi')}, parecia muito bom.`,
      ),
      blankLine(
        'stayInTouch.b7',
        'interest',
        (_, it) => `Sei do seu interesse por isto: ${it}. Gostaria de saber o que há de novo.`,
      ),
      blankLine(
        'stayInTouch.b6',
        'meeting',
        (_, it) => `Como estamos perto, dá para conversar pessoalmente: ${it}, por exemplo.`,
        { kinds: ['geographic'] },
      ),
    ],
    endings: [
      line('stayInTouch.e1', () => `Como foram as últimas semanas?`),
      line('stayInTouch.e2', () => `Conte quando houver um minuto tranquilo, sem pressa nenhuma.`),
      line('stayInTouch.e3', () => `O que vai bem, e o que está custando mais?`),
      line('stayInTouch.e4', () => `Seria bom ter notícias suas.`),
      line('stayInTouch.e5', () => `E por aí, como vão as coisas?`),
    ],
    subjects: [line('stayInTouch.s1', () => `Um olá`), line('stayInTouch.s2', () => `Como vão as coisas?`)],
  },
  firstWords: {
    openings: [
      line('firstWords.o1', () => `nunca conversamos de verdade, e isso pode mudar.`),
      line(
        'firstWords.o2',
        () => `temos contato por aqui, mas acho que nunca trocamos uma palavra. Então começo eu.`,
        { channels: ['message'] },
      ),
      line('firstWords.o3', () => `passei pelo seu perfil e quis mandar um olá.`),
      line('firstWords.o4', () => `ainda não tivemos ocasião de conversar, então começo com um olá.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) => `Notei ${it}, e parece que nos fazemos perguntas parecidas.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) => `O que me fez escrever foi isto: ${it}. Deve haver uma boa história por trás.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) =>
          `Um detalhe chamou a minha atenção: ${it}. Pouca gente se dá ao trabalho de fazer isso bem.`,
      ),
      blankLine('firstWords.b4', 'detail', (_, it) => `Vi ${it}, e imagino quanta dedicação isso pediu.`),
    ],
    endings: [
      line('firstWords.e1', (f) => `Em que projeto ${f.you('você está', 'está')} trabalhando agora?`),
      line('firstWords.e2', () => `Gostaria de trocar ideias um dia destes.`),
      line('firstWords.e3', (f) => `Como foi que ${f.you('você chegou', 'chegou')} a isso?`),
      line('firstWords.e4', () => `Espero que seja o começo de uma boa conversa.`),
      line('firstWords.e5', () => `Gostaria de conhecer melhor o seu trabalho.`),
    ],
    subjects: [line('firstWords.s1', () => `Um olá`), line('firstWords.s2', () => `Para começar`)],
  },
} satisfies Partial<Recipes>;
