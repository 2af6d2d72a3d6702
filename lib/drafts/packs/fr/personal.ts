import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `bon anniversaire.`),
      line('birthday.o2', (f) => `tous mes vœux pour ${f.you('ton', 'votre')} anniversaire.`),
      line('birthday.o3', (f) => `un très bel anniversaire à ${f.you('toi', 'vous')}.`),
      line('birthday.o4', () => `c’est le grand jour. Bon anniversaire.`, { tones: ['warm', 'concise'] }),
      namedLine('birthday.o5', (_, name) => `Bon anniversaire, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (f, it) => `${f.you('Prends', 'Prenez')} du temps pour ${it} aujourd’hui, le reste attendra.`,
      ),
      blankLine(
        'birthday.b2',
        'told',
        (f, it) =>
          `${f.you('Tu m’as', 'Vous m’avez')} parlé un jour de ce qui ${f.you('te', 'vous')} tient à cœur\u00a0: ${it}. Une heure aujourd’hui pour ${f.you('ça', 'cela')}, ce serait bien.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) => `Ce matin, un souvenir m’a fait sourire\u00a0: ${it}. J’y repense toujours avec plaisir.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (f, it) =>
          `S’il ${f.you('te reste une heure aujourd’hui, garde', 'vous reste une heure aujourd’hui, gardez')}-la pour ${it}.`,
      ),
    ],
    endings: [
      line(
        'birthday.e1',
        (f) =>
          `${f.you('Passe une belle soirée avec les gens que tu aimes', 'Passez une belle soirée avec les gens que vous aimez')}.`,
      ),
      line('birthday.e2', () => `J’espère qu’il y aura du gâteau et pas de réunion.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', (f) => `Je ${f.you('te', 'vous')} souhaite une très belle année à venir.`),
      line(
        'birthday.e4',
        (f) =>
          `Je ${f.you('te', 'vous')} souhaite une journée sans réunion et une soirée en bonne compagnie.`,
      ),
      line('birthday.e5', (f) => `${f.you('Profite', 'Profitez')} bien de ${f.you('ta', 'votre')} journée.`),
    ],
    subjects: [
      line('birthday.s1', () => `Bon anniversaire`),
      line('birthday.s2', (f) => `Pour ${f.you('ton', 'votre')} anniversaire`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', (f) => `je tenais à ${f.you('te', 'vous')} dire merci, vraiment.`),
      line('thanks.o2', (f) => `je ${f.you('te', 'vous')} dois un merci, le voici.`),
      line(
        'thanks.o3',
        (f) =>
          `${f.you('ton', 'votre')} aide a compté plus que ${f.you('tu ne le penses, et je t’en', 'vous ne le pensez, et je vous en')} remercie.`,
      ),
      line('thanks.o4', (f) => `je n’ai pas oublié ${f.you('ton', 'votre')} aide. Merci.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (f, it) =>
          `Pour ${f.you('toi', 'vous')}, ${it}, c’était peut-être peu de chose. Pour moi, c’était exactement ce qui manquait.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `Voilà ce que ${f.you('ça', 'cela')} a donné\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} pris du temps sans rien avoir à y gagner, et c’est rare.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (f, it) =>
          `Ce qui m’a fait avancer\u00a0: ${it}. ${f.you('Tu n’en as', 'Vous n’en avez')} pas fait toute une affaire, mais je l’ai remarqué.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `C’est grâce à ${f.you('toi', 'vous')}\u00a0: ${it}. Je voulais que ${f.you('tu le saches', 'vous le sachiez')}.`,
      ),
    ],
    endings: [
      line(
        'thanks.e1',
        (f) => `Si un jour je peux faire la même chose pour ${f.you('toi', 'vous')}, ce sera avec plaisir.`,
      ),
      line(
        'thanks.e2',
        (f) =>
          `Si un jour ${f.you('tu as', 'vous avez')} un sujet que je connais, j’y passerai volontiers une heure.`,
      ),
      line(
        'thanks.e3',
        (f) =>
          `Je ${f.you('te', 'vous')} rendrai volontiers la pareille, ${f.you('dis-moi', 'dites-moi')} comment.`,
      ),
      line(
        'thanks.e4',
        (f) => `S’il ${f.you('te', 'vous')} faut un jour un coup de main ou un second regard, je suis là.`,
      ),
    ],
    subjects: [line('thanks.s1', () => `Merci`), line('thanks.s2', () => `Ce que ça a donné`)],
  },
} satisfies Partial<Recipes>;
