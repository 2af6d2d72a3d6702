import { blankLine, line, type Phrase, type Recipes } from '../../pack';

const HELP: readonly [Phrase, Phrase, Phrase, Phrase] = [
  blankLine(
    'hard.b1',
    'offer',
    (f, it) =>
      `Ce que ${f.you('tu fais', 'vous faites')} compte vraiment pour qui le connaît, et pour moi aussi. Voici ce que je peux faire cette semaine\u00a0: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (f, it) =>
      `Toute équipe aurait de la chance avec ${f.you('toi', 'vous')}, et je le dis à qui me le demande. Si ${f.you('ça peut t’aider, je te', 'cela peut vous aider, je vous')} propose ceci\u00a0: ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (f, it) =>
      `Je sais comment ${f.you('tu travailles', 'vous travaillez')}, et rien de tout ${f.you('ça', 'cela')} n’a changé. Ce que je peux proposer tout de suite\u00a0: ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (f, it) =>
      `J’ai une grande estime pour ce que ${f.you('tu fais', 'vous faites')}. Si ${f.you('ça peut t’être utile, je te', 'cela peut vous être utile, je vous')} propose ceci\u00a0: ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', () => `Pas besoin de répondre.`, { channels: ['message', 'note', 'mail'] }),
  line(
    'hard.e2',
    (f) => `Pas besoin de répondre, je voulais seulement que ${f.you('tu le saches', 'vous le sachiez')}.`,
  ),
  line('hard.e3', (f) => `Que ${f.you('ça', 'cela')} serve ou non, pas besoin de répondre.`),
  line('hard.e4', (f) => `${f.you('Tu n’as', 'Vous n’avez')} pas à répondre, ni maintenant ni plus tard.`),
];

/** When work is lost or sought. Never: congratulations, a bright side, what comes next, a question, anything in public. */
export const HARD = {
  openToWork: {
    openings: [
      line(
        'openToWork.o1',
        (f) =>
          `j’ai vu que ${f.you('tu cherches', 'vous cherchez')} du travail. Je suis de tout cœur avec ${f.you('toi', 'vous')}.`,
      ),
      line(
        'openToWork.o2',
        (f) =>
          `j’ai lu que ${f.you('tu es', 'vous êtes')} en recherche de poste. ${f.you('Ça', 'Cela')} me touche, et je ne voulais pas rester sans rien dire.`,
      ),
      line(
        'openToWork.o3',
        (f) =>
          `depuis que j’ai vu que ${f.you('tu cherches', 'vous cherchez')} un poste, je pense à ${f.you('toi', 'vous')}. J’imagine que ce n’est pas simple.`,
      ),
      line(
        'openToWork.o4',
        (f) =>
          `je viens de voir que ${f.you('tu cherches', 'vous cherchez')} du travail. Ce n’est jamais une période facile.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('openToWork.s1', (f) => `Je pense à ${f.you('toi', 'vous')}`),
      line('openToWork.s2', (f) => `Un mot pour ${f.you('toi', 'vous')}`),
    ],
  },
  roleEnded: {
    openings: [
      line(
        'roleEnded.o1',
        (f) =>
          `j’ai vu que ${f.you('ton', 'votre')} poste a pris fin, et ${f.you('ça', 'cela')} me fait de la peine.`,
      ),
      line(
        'roleEnded.o2',
        (f) =>
          `j’ai lu que c’était terminé là-bas. ${f.you('Ça me fait de la peine pour toi, ça', 'Cela me fait de la peine pour vous, cela')} fait beaucoup d’un coup.`,
      ),
      line(
        'roleEnded.o3',
        (f) =>
          `j’ai lu que quelque chose s’est terminé pour ${f.you('toi', 'vous')} côté travail. ${f.you('Ça', 'Cela')} me touche, et je pense à ${f.you('toi', 'vous')}.`,
      ),
      line(
        'roleEnded.o4',
        (f) =>
          `je viens d’apprendre que ${f.you('ton', 'votre')} poste prend fin, et ${f.you('ça', 'cela')} me fait de la peine.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('roleEnded.s1', () => `Juste un mot`), line('roleEnded.s2', () => `Un mot de ma part`)],
  },
} satisfies Partial<Recipes>;
