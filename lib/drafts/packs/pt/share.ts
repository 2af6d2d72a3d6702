import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line(
        'shareArticle.o1',
        (f) => `li hoje uma coisa que ${f.you('é a sua cara', 'talvez lhe interesse')}.`,
      ),
      line('shareArticle.o2', (f) => `isto me fez pensar ${f.you('em você', 'no seu trabalho')}.`),
      line('shareArticle.o3', () => `encontrei uma coisa boa de ler e quero passar adiante.`),
      line('shareArticle.o4', () => `aqui vai uma leitura, para um momento tranquilo.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) => `É isto: ${it}. Acho que tem a ver com o que ${f.you('você faz', 'faz')}.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (_, it) => `Vale a pena ler ${it}. Logo se vê por que digo isso.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (_, it) => `Recomendo ${it}, porque pouca gente olha para essas coisas com a sua atenção.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', () => `Não há pressa de ler, nem obrigação.`),
      line('shareArticle.e2', (f) => `O que ${f.you('você acha', 'acha')}?`),
      line('shareArticle.e3', () => `Espero que tenha alguma utilidade.`),
      line('shareArticle.e4', () => `Pode ser que haja ali uma linha útil.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `Uma leitura`),
      line('shareArticle.s2', () => `Para um momento tranquilo`),
    ],
  },
  shareOpportunity: {
    openings: [
      line(
        'shareOpportunity.o1',
        (f) => `encontrei uma coisa que talvez combine com ${f.you('você', 'o seu percurso')}.`,
      ),
      line(
        'shareOpportunity.o2',
        (f) => `isto não é para mim, mas pensei logo ${f.you('em você', 'no seu nome')}.`,
      ),
      line(
        'shareOpportunity.o3',
        (f) => `soube de uma coisa que parece feita para ${f.you('você', 'o seu perfil')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (_, it) => `Em poucas palavras: ${it}. Acho que tem muito a ver com o seu jeito de trabalhar.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (_, it) => `É isto: ${it}. Acho que é bem o seu tipo de trabalho.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (_, it) => `O que vi: ${it}. Não sei se interessa neste momento, mas seria uma pena não avisar.`,
      ),
    ],
    endings: [
      line('shareOpportunity.e1', () => `Se não for o caso, é só deixar passar.`),
      line('shareOpportunity.e2', () => `Posso contar o que sei sobre isso, se quiser.`),
      line('shareOpportunity.e3', () => `Se não fizer sentido, não é preciso responder.`),
      line('shareOpportunity.e4', () => `Se quiser, faço uma recomendação com muito gosto.`),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Talvez interesse`),
      line('shareOpportunity.s2', (f) => `Pensei ${f.you('em você', 'no seu nome')}`),
    ],
  },
  offerIntroduction: {
    openings: [
      line(
        'offerIntroduction.o1',
        (f) => `pensei numa pessoa que talvez ${f.you('você goste de', 'lhe interesse')} conhecer.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) =>
          `há entre os meus contatos uma pessoa que me fez pensar ${f.you('em você', 'no seu trabalho')}.`,
      ),
      line('offerIntroduction.o3', () => `acho que conheço alguém que vale vinte minutos do seu tempo.`),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) => `Essa pessoa trabalha com ${it}, mas do outro lado, e a conversa promete.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) => `O ponto em comum: ${it}. Uma conversa pouparia alguns desvios a ambas as partes.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) =>
          `O que essa pessoa sabe sobre ${it} quase não se encontra escrito; é assunto para conversa.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Quer que eu pergunte, ou deixo assim? Qualquer resposta serve.`),
      line('offerIntroduction.e2', () => `Só pergunto se disser sim, e um não dispensa explicações.`),
      line('offerIntroduction.e3', () => `Posso perguntar, ou não é o momento?`),
      line('offerIntroduction.e4', () => `Ainda não falei disso com ninguém, então é fácil dizer não.`),
    ],
    subjects: [
      line('offerIntroduction.s1', () => `Uma pessoa para conhecer`),
      line('offerIntroduction.s2', () => `Uma apresentação, se quiser`),
    ],
  },
} satisfies Partial<Recipes>;
