import { blankLine, line, type Recipes } from '../../pack';
import { silenceWords } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. */
export const TOUCH = {
  longSilence: {
    openings: [
      line(
        'longSilence.o1',
        (f) =>
          `voilà ${f.silence ? silenceWords(f.silence) : 'longtemps'} que nous ne nous sommes pas écrit.`,
      ),
      line(
        'longSilence.o2',
        () => `cela fait un bon moment que nous ne nous sommes pas parlé, et je l'ai remarqué.`,
      ),
      line(
        'longSilence.o3',
        (f) =>
          `voici un mot à l'improviste, après ${f.silence ? silenceWords(f.silence) : 'un long silence'}.`,
      ),
      line(
        'longSilence.o4',
        () => `je me suis rendu compte aujourd'hui du temps passé depuis notre dernière conversation.`,
      ),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `Ce qui m'a fait penser à ${f.you('toi', 'vous')}\u00a0: ${it}. Et avec cela, combien il fait bon réfléchir ensemble.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (f, it) =>
          `L'autre jour, un souvenir m'a fait sourire\u00a0: ${it}. ${f.you('Ta', 'Votre')} façon de poser des questions me manque depuis.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (f, it) =>
          `Au travail, un souvenir m'est revenu\u00a0: ${it}. Je me demandais ce que ${f.you('tu en aurais', 'vous en auriez')} dit.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) =>
          `J'ai rencontré une chose que ${f.you('tu aurais', 'vous auriez')} comprise tout de suite, là où il m'a fallu un second regard\u00a0: ${it}.`,
      ),
      blankLine(
        'longSilence.b5',
        'interest',
        (f, it) =>
          `Je me demandais si cela ${f.you("t'occupe", 'vous occupe')} toujours\u00a0: ${it}. C'est ${f.you("toi qui m'en as", "vous qui m'en avez")} donné la curiosité.`,
      ),
    ],
    endings: [
      line(
        'longSilence.e1',
        (f) => `Sans rien attendre, juste pour savoir comment ${f.you('tu vas', 'vous allez')}.`,
      ),
      line('longSilence.e2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')} ces temps-ci\u00a0?`),
      line('longSilence.e3', () => `Deux lignes suffisent largement, quand cela convient.`),
      line(
        'longSilence.e4',
        (f) => `J'espère que la vie est douce avec ${f.you('toi', 'vous')}, et un signe me ferait plaisir.`,
      ),
      line(
        'longSilence.e5',
        (f) => `De quoi ${f.you('tes', 'vos')} journées sont-elles faites en ce moment\u00a0?`,
      ),
    ],
    subjects: [
      line('longSilence.s1', () => `Un bonjour après longtemps`),
      line('longSilence.s2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')}\u00a0?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `j'ai pensé à ${f.you('toi', 'vous')} aujourd'hui.`),
      line(
        'stayInTouch.o2',
        (f) =>
          `cela fait un moment que je veux ${f.you('te demander comment tu vas', 'vous demander comment vous allez')}.`,
      ),
      line('stayInTouch.o3', () => `voici un petit signe de ma part.`),
      line('stayInTouch.o4', (f) => `je pensais à ${f.you('toi', 'vous')} cette semaine.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (f, it) =>
          `La raison\u00a0: ${it}. Je me suis dit que ${f.you('tu aurais', 'vous auriez')} quelque chose à en dire.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (f, it) =>
          `J'ai rencontré une chose que peu de gens aimeraient autant que ${f.you('toi', 'vous')}\u00a0: ${it}. Je voulais la raconter.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'interest',
        (f, it) =>
          `La dernière fois, ${f.you("tu m'as", "vous m'avez")} parlé de quelque chose\u00a0: ${it}. J'aimerais savoir comment cela a continué.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (f, it) =>
          `Un détail m'a rappelé tout cela\u00a0: ${it}. Et j'ai remarqué que je ne sais pas ce que ${f.you('tu fais', 'vous faites')} en ce moment.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'interest',
        (f, it) =>
          `Je ${f.you('te', 'vous')} dois encore une question à ce sujet\u00a0: ${it}. À ${f.you("t'entendre", 'vous entendre')}, cela donnait envie de se lever le matin.`,
      ),
    ],
    endings: [
      line('stayInTouch.e1', () => `Comment se sont passées ces dernières semaines\u00a0?`),
      line(
        'stayInTouch.e2',
        (f) => `${f.you('Raconte quand tu as', 'Racontez quand vous avez')} un moment calme, rien ne presse.`,
      ),
      line(
        'stayInTouch.e3',
        () => `Qu'est-ce qui va bien, et qu'est-ce qui est plus dur qu'il n'y paraît\u00a0?`,
      ),
      line('stayInTouch.e4', (f) => `J'espère que la semaine est douce avec ${f.you('toi', 'vous')}.`),
      line('stayInTouch.e5', (f) => `Et de ${f.you('ton', 'votre')} côté, comment cela va\u00a0?`),
    ],
    subjects: [
      line('stayInTouch.s1', () => `Un petit bonjour`),
      line('stayInTouch.s2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')}\u00a0?`),
    ],
  },
  firstWords: {
    openings: [
      line('firstWords.o1', () => `nous n'avons jamais vraiment parlé, et j'aimerais que cela change.`),
      line(
        'firstWords.o2',
        () => `nous sommes en contact ici sans nous être jamais dit bonjour. Alors bonjour.`,
      ),
      line(
        'firstWords.o3',
        (f) =>
          `j'ai ${f.you('ton', 'votre')} nom en tête depuis un moment, et voici un premier mot de ma part.`,
      ),
      line('firstWords.o4', (f) => `je voudrais ${f.you('te', 'vous')} dire bonjour comme il faut.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) =>
          `J'ai remarqué une chose\u00a0: ${it}. Il me semble que nous regardons des questions voisines de deux côtés.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) =>
          `Ce qui m'a donné envie de faire signe\u00a0: ${it}. Il y a sûrement une histoire derrière, et j'aimerais l'entendre.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) =>
          `Une chose force le respect\u00a0: ${it}. Presque personne ne prend la peine de le faire aussi bien.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (f, it) =>
          `Sur ${f.you('ta', 'votre')} page, il y a une chose dont je sais combien de travail elle demande\u00a0: ${it}.`,
      ),
    ],
    endings: [
      line(
        'firstWords.e1',
        (f) => `Sur quoi ${f.you('travailles-tu', 'travaillez-vous')} en ce moment\u00a0?`,
      ),
      line('firstWords.e2', () => `J'aurais plaisir à échanger un jour là-dessus.`),
      line('firstWords.e3', () => `Comment cela a-t-il commencé\u00a0?`),
      line('firstWords.e4', (f) => `C'est bien de ${f.you("t'avoir", 'vous avoir')} parmi mes contacts.`),
    ],
    subjects: [line('firstWords.s1', () => `Un bonjour`), line('firstWords.s2', () => `Un premier mot`)],
  },
} satisfies Partial<Recipes>;
