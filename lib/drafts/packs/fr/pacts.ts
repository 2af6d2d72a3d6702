import { blankLine, goalKnown, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `je fais le point, comme convenu.`),
      line('checkIn.o2', () => `c’est aujourd’hui qu’on fait le point.`),
      line('checkIn.o3', () => `c’est l’heure de notre point.`),
      line('checkIn.o4', () => `comme prévu, voici notre petit point.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (f, it) =>
          `Voilà où j’en suis\u00a0: ${it}. En parler avec ${f.you('toi', 'vous')} m’aide à avancer.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (f, it) =>
          `La dernière fois, ${f.you('tu voulais', 'vous vouliez')} avancer là-dessus\u00a0: ${it}. Ensuite, je ${f.you('te', 'vous')} raconte où j’en suis.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (f, it) =>
          `D’abord de mon côté\u00a0: ${it}. Savoir que ${f.you('tu me poserais', 'vous me poseriez')} la question m’a fait tenir.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (f, it) =>
          `Je me souviens de ce qui venait ensuite pour ${f.you('toi', 'vous')}\u00a0: ${it}. Après, je ${f.you('te', 'vous')} dirai où j’en suis.`,
      ),
      blankLine(
        'checkIn.b5',
        'progress',
        (f, it) =>
          `La dernière fois, ${f.you('ton', 'votre')} objectif, c’était ${f.goal ?? ''}. De mon côté\u00a0: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b6',
        'progress',
        (f, it) =>
          `${f.you('Tu voulais', 'Vous vouliez')} avancer là-dessus\u00a0: ${f.goal ?? ''}. Pour ma part, voici où j’en suis\u00a0: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b7',
        'progress',
        (f, it) =>
          `Je me souviens de ${f.you('ton', 'votre')} objectif\u00a0: ${f.goal ?? ''}. D’abord de mon côté\u00a0: ${it}.`,
        { instead: goalKnown },
      ),
    ],
    endings: [
      line(
        'checkIn.e1',
        (f) => `Comment ${f.you('ça s’est passé pour toi', 'cela s’est passé pour vous')}\u00a0?`,
      ),
      line('checkIn.e2', () => `Si la semaine a été trop pleine, on prévoit plus petit pour la suite.`),
      line(
        'checkIn.e3',
        (f) =>
          `${f.you('Dis-moi où tu en es', 'Dites-moi où vous en êtes')}, et si le plan ne va plus, on le change.`,
      ),
      line(
        'checkIn.e4',
        (f) =>
          `Où en ${f.you('es-tu', 'êtes-vous')}, et qu’est-ce qui rendrait la prochaine étape plus facile\u00a0?`,
      ),
    ],
    subjects: [
      line('checkIn.s1', () => `Notre point`),
      line('checkIn.s2', (f) => `Où en ${f.you('es-tu', 'êtes-vous')}\u00a0?`),
    ],
  },
  ownDifficulty: {
    openings: [
      line(
        'ownDifficulty.o1',
        (f) => `j’ai envie de ${f.you('te', 'vous')} parler d’une chose qui ne va pas.`,
      ),
      line('ownDifficulty.o2', () => `ce n’est pas un message très gai, aujourd’hui.`),
      line('ownDifficulty.o3', (f) => `je voudrais ${f.you('te', 'vous')} parler franchement.`),
      line(
        'ownDifficulty.o4',
        (f) => `je ${f.you('te', 'vous')} confie une chose que je ne raconte pas à beaucoup de monde.`,
      ),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (f, it) =>
          `J’ai plus de mal que je ne l’avoue au travail\u00a0: ${it}. Avec ${f.you('toi', 'vous')}, je n’ai pas à faire semblant.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (f, it) =>
          `Voilà de quoi il s’agit\u00a0: ${it}. Je cherche encore comment faire, et ${f.you('tu ne juges', 'vous ne jugez')} pas.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) => `Ce qui me pèse en ce moment\u00a0: ${it}. L’écrire me soulage un peu.`,
      ),
    ],
    endings: [
      line(
        'ownDifficulty.e1',
        (f) =>
          `Il n’y a rien à résoudre, ${f.you('ça', 'cela')} aide déjà que ${f.you('tu le saches', 'vous le sachiez')}.`,
      ),
      line(
        'ownDifficulty.e2',
        (f) =>
          `Je n’attends pas de conseil. Et si un jour ${f.you('tu as', 'vous avez')} besoin d’une oreille, je suis là.`,
      ),
      line('ownDifficulty.e3', (f) => `${f.you('Ça t’arrive', 'Cela vous arrive')} aussi\u00a0?`),
      line('ownDifficulty.e4', () => `Merci de m’écouter, c’est déjà beaucoup.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `En toute franchise`),
      line('ownDifficulty.s2', () => `Pas que des bonnes nouvelles`),
    ],
  },
  askAdvice: {
    openings: [
      line('askAdvice.o1', (f) => `j’aurais besoin de ${f.you('ton', 'votre')} avis.`),
      line(
        'askAdvice.o2',
        (f) => `il y a un point sur lequel je me fie à ${f.you('ton', 'votre')} regard plus qu’au mien.`,
      ),
      line(
        'askAdvice.o3',
        (f) => `je bute sur un point que ${f.you('tu connais', 'vous connaissez')} mieux que moi.`,
      ),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `Je me pose cette question\u00a0: ${it}. Dans mon coin, je tourne un peu en rond.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (f, it) =>
          `La question\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} l’œil pour ce genre de choses, deux phrases suffiraient.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `Voilà ce que je n’arrive pas à démêler\u00a0: ${it}. Je sais que ${f.you('tu gères', 'vous gérez')} bien ce genre de chose.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', (f) => `Si ${f.you('tu n’as', 'vous n’avez')} pas le temps, aucun souci.`),
      line(
        'askAdvice.e2',
        (f) =>
          `Que ${f.you('ferais-tu', 'feriez-vous')}\u00a0? Et si le moment est mal choisi, ${f.you('dis-le', 'dites-le')} simplement.`,
      ),
      line(
        'askAdvice.e3',
        (f) =>
          `Si ce n’est pas possible, je comprends. Sinon, je ${f.you('te', 'vous')} raconterai la suite.`,
      ),
      line(
        'askAdvice.e4',
        (f) =>
          `${f.you('Tu me dirais comment tu vois ça', 'Vous me diriez comment vous voyez cela')}\u00a0? Sinon, aucun souci.`,
      ),
    ],
    subjects: [
      line('askAdvice.s1', () => `Une question`),
      line('askAdvice.s2', (f) => `Comment ${f.you('vois-tu', 'voyez-vous')} cela\u00a0?`),
    ],
  },
} satisfies Partial<Recipes>;
