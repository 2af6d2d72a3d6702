import { blankLine, line, type Recipes, unawares } from '../../pack';
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
      line('longSilence.o2', () => `cela fait un bon moment que nous ne nous sommes pas parlé.`),
      line(
        'longSilence.o3',
        (f) =>
          `voici un mot à l’improviste, après ${f.silence ? silenceWords(f.silence) : 'un long silence'}.`,
        { channels: ['message', 'note', 'mail'], when: unawares },
      ),
      line(
        'longSilence.o4',
        () => `je me suis rendu compte aujourd’hui du temps passé depuis notre dernière conversation.`,
      ),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (f, it) =>
          `Ce qui m’a fait penser à ${f.you('toi', 'vous')}\u00a0: ${it}. Nos discussions me manquent un peu.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (f, it) =>
          `L’autre jour, un souvenir m’a fait sourire\u00a0: ${it}. ${f.you('Ça', 'Cela')} m’a donné envie d’écrire.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (f, it) =>
          `Au travail, un souvenir m’est revenu\u00a0: ${it}. Je me demandais ce que ${f.you('tu en aurais', 'vous en auriez')} dit.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (f, it) => `Il y a eu ${it}, et j’ai tout de suite pensé à ${f.you('toi', 'vous')}.`,
      ),
      blankLine(
        'longSilence.b5',
        'told',
        (f, it) =>
          `${f.you('Tu m’as', 'Vous m’avez')} parlé un jour de ce sujet\u00a0: ${it}. J’aimerais bien connaître la suite.`,
      ),
      blankLine(
        'longSilence.b6',
        'interest',
        (f, it) =>
          `Je me suis demandé si ${f.you('tu trouves', 'vous trouvez')} encore du temps pour ${it}. J’espère que oui.`,
      ),
    ],
    endings: [
      line(
        'longSilence.e1',
        (f) => `Sans rien attendre, juste pour savoir comment ${f.you('tu vas', 'vous allez')}.`,
      ),
      line('longSilence.e2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')} ces temps-ci\u00a0?`),
      line(
        'longSilence.e3',
        (f) => `Deux lignes suffisent largement, quand ${f.you('tu veux', 'vous voulez')}.`,
      ),
      line('longSilence.e4', () => `J’espère que tout va bien. Un petit signe me ferait plaisir.`),
      line(
        'longSilence.e5',
        (f) => `Qu’est-ce que ${f.you('tu fais', 'vous faites')} de beau en ce moment\u00a0?`,
      ),
    ],
    subjects: [
      line('longSilence.s1', () => `Cela fait longtemps`),
      line('longSilence.s2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')}\u00a0?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', (f) => `j’ai pensé à ${f.you('toi', 'vous')} aujourd’hui.`),
      line(
        'stayInTouch.o2',
        (f) =>
          `il y a longtemps que je veux ${f.you('te demander comment tu vas', 'vous demander comment vous allez')}.`,
      ),
      line('stayInTouch.o3', (f) => `un petit ${f.you('coucou', 'bonjour')} en passant.`),
      line('stayInTouch.o4', (f) => `je pensais à ${f.you('toi', 'vous')} cette semaine.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (f, it) => `Ce qui m’y a fait penser\u00a0: ${it}. Je voulais ${f.you('te', 'vous')} le dire.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (f, it) => `En voyant ${it}, j’ai eu envie de ${f.you('t’écrire', 'vous écrire')}.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'told',
        (f, it) =>
          `La dernière fois, ${f.you('tu m’as', 'vous m’avez')} parlé de ${f.you('ça', 'cela')}\u00a0: ${it}. Je me demande où ${f.you('ça', 'cela')} en est.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (f, it) =>
          `Un détail m’a rappelé ${it}, et je ne sais même pas ce que ${f.you('tu fais', 'vous faites')} en ce moment.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'told',
        (f, it) =>
          `Je voulais ${f.you('te', 'vous')} reparler d’une chose\u00a0: ${it}. ${f.you('Tu en parlais', 'Vous en parliez')} d’une façon qui donnait envie.`,
      ),
      blankLine(
        'stayInTouch.b7',
        'interest',
        (f, it) =>
          `Je sais que ce sujet ${f.you('te', 'vous')} tient à cœur\u00a0: ${it}. Je me demande ce qu’il y a de neuf de ce côté.`,
      ),
      blankLine(
        'stayInTouch.b6',
        'meeting',
        (f, it) =>
          `${f.you('Comme on n’est pas loin, on pourrait se voir', 'Comme nous ne sommes pas loin, nous pourrions nous voir')}\u00a0: ${it}, par exemple.`,
        { kinds: ['geographic'] },
      ),
    ],
    endings: [
      line('stayInTouch.e1', () => `Ces dernières semaines se sont bien passées\u00a0?`),
      line(
        'stayInTouch.e2',
        (f) => `${f.you('Raconte quand tu as', 'Racontez quand vous avez')} cinq minutes, rien ne presse.`,
      ),
      line('stayInTouch.e3', (f) => `Quoi de neuf ${f.you('dans ton', 'dans votre')} travail\u00a0?`),
      line('stayInTouch.e4', (f) => `Un mot de ${f.you('toi', 'vous')} me ferait plaisir.`),
      line('stayInTouch.e5', (f) => `Et de ${f.you('ton', 'votre')} côté, tout va bien\u00a0?`),
    ],
    subjects: [
      line('stayInTouch.s1', () => `Un petit bonjour`),
      line('stayInTouch.s2', (f) => `Comment ${f.you('vas-tu', 'allez-vous')}\u00a0?`),
    ],
  },
  firstWords: {
    openings: [
      line('firstWords.o1', () => `nous n’avons jamais vraiment parlé, et j’aimerais que cela change.`),
      line(
        'firstWords.o2',
        () => `nous sommes en contact ici sans avoir jamais échangé un mot. Je commence.`,
      ),
      line('firstWords.o3', (f) => `je voulais simplement ${f.you('te', 'vous')} dire bonjour.`),
      line('firstWords.o4', () => `je me suis dit qu’il était temps de faire connaissance.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) => `J’ai vu ${it}, et j’ai l’impression que nous nous posons des questions voisines.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) => `Ce qui m’a donné envie d’écrire\u00a0: ${it}. Il y a sûrement une histoire derrière.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) =>
          `Une chose m’impressionne\u00a0: ${it}. Peu de gens prennent la peine de le faire aussi bien.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (f, it) =>
          `J’ai vu ceci sur ${f.you('ton', 'votre')} profil\u00a0: ${it}. J’imagine le travail qu’il y a derrière.`,
      ),
    ],
    endings: [
      line(
        'firstWords.e1',
        (f) => `Sur quoi ${f.you('travailles-tu', 'travaillez-vous')} en ce moment\u00a0?`,
      ),
      line('firstWords.e2', () => `J’aurais plaisir à en discuter un jour.`),
      line('firstWords.e3', () => `Comment cela a-t-il commencé\u00a0?`),
      line('firstWords.e4', (f) => `Au plaisir d’échanger avec ${f.you('toi', 'vous')}.`),
    ],
    subjects: [line('firstWords.s1', () => `Un bonjour`), line('firstWords.s2', () => `Un premier mot`)],
  },
} satisfies Partial<Recipes>;
