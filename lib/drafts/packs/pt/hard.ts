import { blankLine, line, type Phrase, type Recipes } from '../../pack';

/**
 * When work is lost or sought: sorry, what they are worth, one thing that the writer can really do, no answer needed.
 * Never: congratulations, a bright side, "e agora?", a question, anything in public.
 */

const HELP: readonly [Phrase, Phrase, Phrase, Phrase] = [
  blankLine(
    'hard.b1',
    'offer',
    (f, it) =>
      `Sei bem quanto vale o que ${f.you('você faz', 'faz')}. Já esta semana posso oferecer isto: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (f, it) =>
      `Qualquer equipe teria sorte de contar com ${f.you('você', 'a sua experiência')}, e digo isso a quem me perguntar. Se ajudar, ofereço ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (_, it) => `Conheço o seu jeito de fazer as coisas, e isso não muda. Algo que posso oferecer já: ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (f, it) =>
      `Admiro o que ${f.you('você faz', 'faz')} e a maneira como faz. Se for útil, posso oferecer ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', () => `Não precisa responder.`, { channels: ['message', 'note', 'mail'] }),
  line('hard.e2', (f) => `Não é preciso responder, eu só queria que ${f.you('você soubesse', 'soubesse')}.`),
  line('hard.e3', () => `A oferta fica de pé, e não é preciso responder.`),
  line('hard.e4', () => `Não há nada a responder, nem agora nem depois.`),
];

export const HARD = {
  openToWork: {
    openings: [
      line(
        'openToWork.o1',
        (f) =>
          `vi que ${f.you('você está', 'está')} à procura de trabalho. Sinto muito, não é uma fase fácil.`,
      ),
      line(
        'openToWork.o2',
        (f) =>
          `soube que ${f.you('você está', 'está')} à procura de trabalho. Sinto muito, sei como essa fase cansa.`,
      ),
      line(
        'openToWork.o3',
        (f) =>
          `vi que ${f.you('você procura', 'procura')} trabalho e quis escrever. Sinto muito, de verdade.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('openToWork.s1', () => `Uma palavra de apoio`),
      line('openToWork.s2', () => `Estou por aqui`),
    ],
  },
  roleEnded: {
    openings: [
      line('roleEnded.o1', () => `vi que o seu trabalho por lá terminou, e sinto muito.`),
      line('roleEnded.o2', () => `sinto muito pelo fim desse trabalho. Deve ser muita coisa para digerir.`),
      line('roleEnded.o3', () => `soube que o seu tempo por lá chegou ao fim. Sinto muito, de verdade.`),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('roleEnded.s1', () => `Uma palavra de apoio`),
      line('roleEnded.s2', () => `Se eu puder ajudar`),
    ],
  },
} satisfies Partial<Recipes>;
