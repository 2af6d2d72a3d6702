import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `bon anniversaire.`),
      line('birthday.o2', (f) => `tous mes vœux pour ${f.you('ton', 'votre')} anniversaire.`),
      line('birthday.o3', (f) => `je ${f.you('te', 'vous')} souhaite un très bel anniversaire.`),
      line(
        'birthday.o4',
        (f) =>
          `c'est ${f.you('ton', 'votre')} anniversaire aujourd'hui, et je ${f.you('te', 'vous')} le souhaite très beau.`,
      ),
      namedLine('birthday.o5', (_, name) => `Bon anniversaire, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) =>
          `J'espère que la journée laissera un peu de place à l'essentiel\u00a0: ${it}. Et que le téléphone restera muet.`,
      ),
      blankLine(
        'birthday.b2',
        'interest',
        (f, it) =>
          `La dernière fois, ${f.you("tu m'as parlé de ce qui te", "vous m'avez parlé de ce qui vous")} tient à cœur\u00a0: ${it}. Cela m'est resté.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (f, it) =>
          `Ce matin, un souvenir m'a fait sourire\u00a0: ${it}. Avec ${f.you('toi', 'vous')}, ces jours-là restent en mémoire.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (_, it) =>
          `S'il reste aujourd'hui un peu de temps pour quelque chose de beau, que ce soit pour ceci\u00a0: ${it}.`,
      ),
    ],
    endings: [
      line(
        'birthday.e1',
        (f) =>
          `${f.you('Passe une soirée avec les gens que tu aimes', 'Passez une soirée avec les gens que vous aimez')} le plus.`,
      ),
      line('birthday.e2', () => `J'espère que quelqu'un apporte un gâteau et personne un ordre du jour.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', (f) => `Que l'année qui commence pour ${f.you('toi', 'vous')} soit douce.`),
      line(
        'birthday.e4',
        (f) =>
          `Je ${f.you('te', 'vous')} souhaite une journée sans réunion et de la bonne compagnie à la fin.`,
      ),
      line(
        'birthday.e5',
        (f) =>
          `Santé, bonne compagnie et une journée sans hâte, voilà ce que je ${f.you('te', 'vous')} souhaite.`,
      ),
    ],
    subjects: [
      line('birthday.s1', () => `Bon anniversaire`),
      line('birthday.s2', (f) => `Pour ${f.you('ton', 'votre')} anniversaire`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', (f) => `je veux ${f.you('te', 'vous')} dire merci, et comme il faut.`),
      line('thanks.o2', (f) => `je ${f.you('te', 'vous')} dois un merci, le voici.`),
      line(
        'thanks.o3',
        (f) =>
          `${f.you('ton', 'votre')} aide a compté plus que ${f.you("tu ne le penses, et je t'en", 'vous ne le pensez, et je vous en')} remercie.`,
      ),
      line('thanks.o4', (f) => `je n'ai pas oublié ${f.you('ton', 'votre')} aide. Merci.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (_, it) =>
          `C'était peut-être peu de chose\u00a0: ${it}. Ici, cela a tout changé, parce que c'était exactement ce qui manquait.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (f, it) =>
          `Voici ce qui en est sorti\u00a0: ${it}. ${f.you('Tu y as', 'Vous y avez')} réfléchi sans rien avoir à y gagner, et c'est rare.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (_, it) =>
          `Après cela, tout s'est remis en route\u00a0: ${it}. Cela s'est fait sans bruit, et je l'ai remarqué quand même.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) =>
          `Sans ${f.you('toi', 'vous')}, ceci n'existerait pas\u00a0: ${it}. ${f.you('Tu as', 'Vous avez')} d'abord écouté, et ensuite seulement aidé.`,
      ),
    ],
    endings: [
      line(
        'thanks.e1',
        (f) => `Si je peux un jour faire de même pour ${f.you('toi', 'vous')}, ce sera avec plaisir.`,
      ),
      line(
        'thanks.e2',
        (f) =>
          `Quand il y aura sur ${f.you('ton', 'votre')} bureau une chose que je connais, j'en prendrai une heure.`,
      ),
      line(
        'thanks.e3',
        (f) => `Je ${f.you('te', 'vous')} le rendrai volontiers, de la façon qui sera utile.`,
      ),
      line('thanks.e4', () => `S'il manque un jour un coup de main ou un second regard, je suis là.`),
    ],
    subjects: [line('thanks.s1', () => `Merci`), line('thanks.s2', () => `Ce qui en est sorti`)],
  },
} satisfies Partial<Recipes>;
