import { blankLine, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `je fais le point, comme convenu.`),
      line('checkIn.o2', () => `c'est aujourd'hui que nous comparons nos notes.`),
      line('checkIn.o3', () => `voici ma part de notre accord.`),
      line('checkIn.o4', () => `c'est le jour de notre point, alors je commence.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (f, it) =>
          `Voilà où j'en suis\u00a0: ${it}. C'est allé plus lentement que prévu, et ${f.you("t'en", 'vous en')} parler m'aide.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (f, it) =>
          `La dernière fois, ${f.you('tu voulais', 'vous vouliez')} avancer là-dessus\u00a0: ${it}. De mon côté, j'ai fait à peu près la moitié de mon plan.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (f, it) =>
          `Mes nouvelles d'abord\u00a0: ${it}. Savoir que ${f.you('tu en entendrais', 'vous en entendriez')} parler m'a fait tenir.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (f, it) =>
          `Je me souviens de ce qui venait ensuite pour ${f.you('toi', 'vous')}\u00a0: ${it}. Mon propre pas est plus petit que prévu, mais il est fait.`,
      ),
    ],
    endings: [
      line('checkIn.e1', (f) => `Et pour ${f.you('toi', 'vous')}, comment cela s'est-il passé\u00a0?`),
      line(
        'checkIn.e2',
        (f) =>
          `Et de ${f.you('ton', 'votre')} côté\u00a0? Si la semaine a tout avalé, faisons le prochain pas plus petit.`,
      ),
      line(
        'checkIn.e3',
        (f) =>
          `${f.you('Dis-moi où tu en es', 'Dites-moi où vous en êtes')}, et si le plan ne va plus, nous le changeons.`,
      ),
      line(
        'checkIn.e4',
        (f) =>
          `Où en ${f.you('es-tu', 'êtes-vous')}, et qu'est-ce qui rendrait le prochain pas plus facile\u00a0?`,
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
        (f) => `je voudrais ${f.you('te', 'vous')} raconter une chose qui ne va pas bien.`,
      ),
      line(
        'ownDifficulty.o2',
        (f) => `${f.you('tu entends', 'vous entendez')} toujours mes bonnes nouvelles, voici l'autre sorte.`,
      ),
      line('ownDifficulty.o3', (f) => `aujourd'hui, je ${f.you('te', 'vous')} parle franchement.`),
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
          `Une chose m'est plus difficile que je ne l'avoue au travail\u00a0: ${it}. Avec ${f.you('toi', 'vous')}, pas besoin de faire semblant.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (f, it) =>
          `Il s'agit de ceci\u00a0: ${it}. Je cherche encore mon chemin, et ${f.you('tu ne juges', 'vous ne jugez')} pas.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) =>
          `Ce qui m'empêche de dormir\u00a0: ${it}. Rien que d'en parler, cela devient un peu plus petit.`,
      ),
    ],
    endings: [
      line(
        'ownDifficulty.e1',
        (f) => `Il n'y a rien à résoudre, cela aide déjà que ${f.you('tu le saches', 'vous le sachiez')}.`,
      ),
      line(
        'ownDifficulty.e2',
        (f) =>
          `Je ne cherche pas de conseil, et je ${f.you("t'écoute", 'vous écoute')} tout aussi volontiers.`,
      ),
      line('ownDifficulty.e3', (f) => `${f.you('Connais-tu', 'Connaissez-vous')} cela aussi\u00a0?`),
      line('ownDifficulty.e4', () => `Merci de m'écouter, c'est déjà beaucoup.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Une chose franche`),
      line('ownDifficulty.s2', () => `Pas la nouvelle habituelle`),
    ],
  },
  askAdvice: {
    openings: [
      line(
        'askAdvice.o1',
        (f) => `j'ai une seule question pour ${f.you('toi', 'vous')}, et elle est courte.`,
      ),
      line(
        'askAdvice.o2',
        (f) => `il y a un point sur lequel je me fie à ${f.you('ton', 'votre')} regard plus qu'au mien.`,
      ),
      line('askAdvice.o3', (f) => `je bute sur un point que ${f.you('tu as', 'vous avez')} déjà connu.`),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `J'aimerais savoir\u00a0: ${it}. J'ai essayé deux voies, et aucune n'a vraiment marché.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (f, it) =>
          `La question est celle-ci\u00a0: ${it}. ${f.you('Tu vois', 'Vous voyez')} clair dans ces choses, deux phrases suffiraient.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `Ce que je n'arrive pas à démêler\u00a0: ${it}. Je me souviens comme ${f.you('tu as', 'vous avez')} bien géré ce genre de chose.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', () => `Si le temps manque, c'est tout à fait normal.`),
      line(
        'askAdvice.e2',
        (f) =>
          `Que ${f.you('ferais-tu', 'feriez-vous')}\u00a0? Et si le moment est mal choisi, ${f.you('dis-le', 'dites-le')} simplement.`,
      ),
      line(
        'askAdvice.e3',
        (f) => `Un non est aussi bienvenu qu'une réponse, et je ${f.you('te', 'vous')} raconterai la suite.`,
      ),
      line(
        'askAdvice.e4',
        (f) =>
          `${f.you('Tu me dirais comment tu le vois', 'Vous me diriez comment vous le voyez')}\u00a0? Un non me va aussi.`,
      ),
    ],
    subjects: [
      line('askAdvice.s1', () => `Une question`),
      line('askAdvice.s2', (f) => `Comment ${f.you('vois-tu', 'voyez-vous')} cela\u00a0?`),
    ],
  },
} satisfies Partial<Recipes>;
