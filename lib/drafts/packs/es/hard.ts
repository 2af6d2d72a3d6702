import { blankLine, line, type Phrase, type Recipes } from '../../pack';

/**
 * When work is lost or sought: sorry, what they are worth, one thing that the writer can really do, no answer needed.
 * Never: congratulations, a bright side, "y ahora qué", a question, anything in public.
 */

const HELP: readonly [Phrase, Phrase, Phrase, Phrase] = [
  blankLine(
    'hard.b1',
    'offer',
    (f, it) =>
      `Conozco lo que ${f.you('haces', 'hace')} y sé lo que vale. Esto es lo que puedo hacer por ${f.you('ti', 'usted')} esta semana: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (f, it) =>
      `Cualquier equipo saldría ganando ${f.you('contigo', 'con usted')}, y así lo digo cuando me preguntan. Si ${f.you('te ayuda, cuenta', 'le ayuda, cuente')} con ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (f, it) =>
      `Sé lo bien que ${f.you('haces', 'hace')} las cosas, y eso no cambia. Lo que puedo ${f.you('ofrecerte', 'ofrecerle')} ya mismo: ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (f, it) =>
      `Aprecio lo que ${f.you('haces', 'hace')} y cómo lo ${f.you('haces', 'hace')}. Si ${f.you('te', 'le')} sirve de algo, puedo ofrecer${f.you('te', 'le')} ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', (f) => `No hace falta que ${f.you('respondas', 'responda')}.`, {
    channels: ['message', 'note', 'mail'],
  }),
  line('hard.e2', (f) => `Esto no necesita respuesta, solo quería que lo ${f.you('supieras', 'supiera')}.`),
  line('hard.e3', (f) => `${f.you('Te', 'Le')} sirva o no, no hace falta contestar.`),
  line('hard.e4', (f) => `No ${f.you('tienes', 'tiene')} que contestar, ni ahora ni más adelante.`),
  line('hard.e5', (f) => `No hace falta que ${f.you('digas', 'diga')} nada.`, { channels: ['spoken'] }),
];

export const HARD = {
  openToWork: {
    openings: [
      line(
        'openToWork.o1',
        (f) => `vi que ${f.you('estás', 'está')} buscando trabajo. Lo siento mucho, no es un momento fácil.`,
      ),
      line(
        'openToWork.o2',
        (f) => `leí que ${f.you('estás', 'está')} en busca de trabajo. Lo siento, sé que puede cansar mucho.`,
      ),
      line(
        'openToWork.o3',
        (f) => `supe que ${f.you('buscas', 'busca')} trabajo. Lo siento de verdad, no debe de ser fácil.`,
      ),
      line(
        'openToWork.o4',
        (f) =>
          `me enteré de que ${f.you('buscas', 'busca')} trabajo, y lamento que ${f.you('te', 'le')} toque pasar por esto.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('openToWork.s1', (f) => `Unas líneas para ${f.you('ti', 'usted')}`),
      line('openToWork.s2', () => `Por si puedo ayudar`),
    ],
  },
  roleEnded: {
    openings: [
      line(
        'roleEnded.o1',
        (f) => `vi que ya no ${f.you('sigues en tu', 'sigue en su')} trabajo, y lo siento mucho.`,
      ),
      line('roleEnded.o2', (f) => `siento lo de ${f.you('tu', 'su')} trabajo. Debe de ser duro.`),
      line(
        'roleEnded.o3',
        (f) =>
          `leí lo de ${f.you('tu', 'su')} puesto. Lo lamento de verdad, y pienso en ${f.you('ti', 'usted')}.`,
      ),
      line('roleEnded.o4', (f) => `supe que se terminó ${f.you('tu', 'su')} puesto. Lo siento de verdad.`),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('roleEnded.s1', () => `Por si puedo ayudar`), line('roleEnded.s2', () => `Unas líneas`)],
  },
} satisfies Partial<Recipes>;
