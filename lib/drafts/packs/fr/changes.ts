import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { inCity } from './grammar';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line(
        'newRole.o1',
        (f) => `félicitations pour ${f.you('tes', 'vos')} nouvelles fonctions\u00a0: ${f.title}.`,
      ),
      line(
        'newRole.o2',
        (f) => `j’ai vu que ${f.you('tu as', 'vous avez')} un nouveau rôle\u00a0: ${f.title}. Félicitations.`,
      ),
      line(
        'newRole.o3',
        (f) =>
          `${f.title}, voilà ce que je lis maintenant sur ${f.you('ton', 'votre')} profil. Félicitations pour ce nouveau rôle.`,
      ),
      line(
        'newRole.o4',
        (f) => `je découvre ${f.you('ton', 'votre')} nouveau rôle\u00a0: ${f.title}. Félicitations.`,
      ),
      namedLine(
        'newRole.o5',
        (f, name) =>
          `Félicitations pour ce nouveau rôle, ${name}. ${f.title}, ${f.you('ça', 'cela')} sonne bien.`,
      ),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (f, it) =>
          `J’ai tout de suite repensé à ${f.you('ça', 'cela')}\u00a0: ${it}. Et au soin que ${f.you('tu y as', 'vous y avez')} mis.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `${f.you('Quand tu prends une chose en main, tu la mènes', 'Quand vous prenez une chose en main, vous la menez')} au bout. Un exemple\u00a0: ${it}.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `Il y a une part de ${f.you('ton', 'votre')} travail que je n’ai jamais oubliée\u00a0: ${it}. Un tel regard est utile partout.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) =>
          `Quoi qu’il y ait maintenant sur ${f.you('ton', 'votre')} bureau, je ne dis qu’une chose\u00a0: ${it}. Je ne me fais pas de souci.`,
      ),
    ],
    endings: [
      line(
        'newRole.e1',
        (f) =>
          `Je ${f.you('te souhaite une bonne équipe et le temps de prendre tes', 'vous souhaite une bonne équipe et le temps de prendre vos')} marques.`,
      ),
      line(
        'newRole.e2',
        (f) => `J’espère que ce sera aussi intéressant que ${f.you('ça', 'cela')} en a l’air.`,
      ),
      line(
        'newRole.e3',
        (f) => `J’espère que les premiers mois ${f.you('te', 'vous')} laisseront des soirées.`,
      ),
      line('newRole.e4', (f) => `Qu’est-ce qui change dans ${f.you('tes', 'vos')} journées\u00a0?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('newRole.s1', (f) => `${f.you('Ton', 'Votre')} nouveau rôle`),
      line('newRole.s2', () => `Félicitations pour ce rôle`),
    ],
  },
  change: {
    openings: [
      line(
        'change.o1',
        (f) => `j’ai vu que quelque chose a changé pour ${f.you('toi', 'vous')} côté travail.`,
      ),
      line('change.o2', (f) => `j’ai remarqué qu’il y a du nouveau sur ${f.you('ton', 'votre')} profil.`),
      line(
        'change.o3',
        (f) =>
          `il y a eu du changement de ${f.you('ton', 'votre')} côté, je crois, et je le vois peut-être tard.`,
      ),
      line(
        'change.o4',
        (f) => `en passant sur ${f.you('ton', 'votre')} profil, j’ai vu que certaines choses ont changé.`,
      ),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) =>
          `J’ai repensé à ${f.you('ça', 'cela')}\u00a0: ${it}. Et je préfère prendre de ${f.you('tes', 'vos')} nouvelles directement.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (f, it) =>
          `Ma dernière image de ${f.you('ton', 'votre')} quotidien, c’est encore ${f.you('ça', 'cela')}\u00a0: ${it}. J’aimerais bien la mettre à jour.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (f, it) =>
          `Il y a une chose que j’apprécie toujours dans ${f.you('ton', 'votre')} travail\u00a0: ${it}. Alors j’aimerais savoir ce que ${f.you('tu fais', 'vous faites')} ces temps-ci.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (f, it) =>
          `Je ne sais pas ce qu’il y a derrière, mais je n’ai pas oublié ${f.you('ça', 'ceci')}\u00a0: ${it}. Alors je préfère ${f.you('te', 'vous')} demander.`,
      ),
    ],
    endings: [
      line('change.e1', (f) => `Comment ${f.you('le vis-tu', 'le vivez-vous')}\u00a0?`),
      line(
        'change.e2',
        (f) => `${f.you('Écris quand tu en as', 'Écrivez quand vous en avez')} envie, rien ne presse.`,
      ),
      line('change.e3', () => `Quelle que soit la tournure des choses, je suis là pour en parler.`),
      line('change.e4', (f) => `Comment ${f.you('ça', 'cela')} se passe jusqu’ici\u00a0?`),
    ],
    subjects: [line('change.s1', () => `Comment ça va\u00a0?`), line('change.s2', () => `Un petit bonjour`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `alors, c’est ${f.city} maintenant.`),
      line(
        'relocation.o2',
        (f) => `j’ai vu que ${f.you('tu vis', 'vous vivez')} maintenant ${inCity(f.city)}.`,
      ),
      line(
        'relocation.o3',
        (f) => `j’espère que l’arrivée ${inCity(f.city)} s’est bien passée et que les cartons sont vides.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'relocation.o4',
        (f) => `je lis que ${f.you('tu habites', 'vous habitez')} désormais ${inCity(f.city)}.`,
      ),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (_, it) => `Une chose à ne pas manquer là-bas\u00a0: ${it}. Même s’il faut faire un détour.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (f, it) =>
          `Pour une heure de libre, un conseil\u00a0: ${it}. ${f.you('Ça devrait te', 'Cela devrait vous')} plaire.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) => `Qui vient d’arriver reçoit beaucoup de conseils. Moi, je n’en donne qu’un\u00a0: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (f, it) =>
          `J’ai repensé à ${f.you('ça', 'cela')}\u00a0: ${it}. Là-bas aussi, ${f.you('tu te feras vite ta', 'vous vous ferez vite votre')} place.`,
      ),
    ],
    endings: [
      line(
        'relocation.e1',
        (f) =>
          `Si ${f.you('tu veux', 'vous voulez')} y rencontrer des gens de ${f.you('ton', 'votre')} domaine, je demande autour de moi.`,
        { channels: ['message', 'note', 'mail', 'spoken'] },
      ),
      line('relocation.e2', () => `J’espère que les voisins sont sympathiques.`),
      line('relocation.e3', (f) => `${f.you('Tu t’y plais', 'Vous vous y plaisez')} jusqu’ici\u00a0?`),
      line(
        'relocation.e4',
        (f) =>
          `J’espère que ${f.you('tu t’y sentiras bientôt chez toi', 'vous vous y sentirez bientôt chez vous')}.`,
      ),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Une nouvelle ville`)],
  },
} satisfies Partial<Recipes>;
