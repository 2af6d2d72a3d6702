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
      line('newRole.o3', (f) => `alors c’est ${f.title} maintenant. Félicitations pour ce nouveau rôle.`, {
        tones: ['warm', 'concise'],
      }),
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
          `J’ai tout de suite revu ${it}, et le soin que ${f.you('tu y avais', 'vous y aviez')} mis.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `Avec ${it}, j’ai vu comment ${f.you('tu prends une chose en main et la mènes', 'vous prenez une chose en main et la menez')} jusqu’au bout.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `Ce que ${f.you('tu as', 'vous avez')} fait pour ${it} m’est resté, et ${f.you('ça te', 'cela vous')} servira sûrement.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (f, it) =>
          `Quand je pense à ce qui ${f.you('t’attend', 'vous attend')}, je revois ${it}. Je ne me fais pas de souci.`,
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
        (f) => `J’espère que les premiers mois ${f.you('te', 'vous')} laisseront quelques soirées.`,
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
        (f) => `en passant sur ${f.you('ton', 'votre')} profil, j’ai vu qu’il y avait du changement.`,
      ),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) =>
          `${f.you('Ça', 'Cela')} m’a rappelé ${it}, et je préfère prendre de ${f.you('tes', 'vos')} nouvelles directement.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (_, it) => `La dernière fois, c’était ${it}. Il s’est sûrement passé bien des choses depuis.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (f, it) =>
          `J’aime toujours autant ce que ${f.you('tu as', 'vous avez')} fait pour ${it}, et j’aimerais savoir ce que ${f.you('tu fais', 'vous faites')} ces temps-ci.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (f, it) =>
          `Je ne connais pas l’histoire, mais je n’ai pas oublié ${it}, et j’aimerais savoir où ${f.you('tu en es', 'vous en êtes')}.`,
      ),
    ],
    endings: [
      line('change.e1', (f) => `Comment ${f.you('le vis-tu', 'le vivez-vous')}\u00a0?`),
      line(
        'change.e2',
        (f) => `${f.you('Écris quand tu en as', 'Écrivez quand vous en avez')} envie, rien ne presse.`,
      ),
      line('change.e3', () => `Quoi qu’il en soit, je suis là pour en parler.`),
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
        (f) => `${f.you('te voilà', 'vous voilà')} donc ${inCity(f.city)}, cartons vides ou pas.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'relocation.o4',
        (f) => `si j’ai bien lu, ${f.you('tu habites', 'vous habitez')} maintenant ${inCity(f.city)}.`,
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
        (f, it) =>
          `On ${f.you('te', 'vous')} donne sûrement beaucoup de conseils. Moi, je n’en ai qu’un\u00a0: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (f, it) =>
          `${f.you('Ça', 'Cela')} m’a rappelé ${it}. Là-bas aussi, ${f.you('tu te feras', 'vous vous ferez')} vite une place.`,
      ),
    ],
    endings: [
      line('relocation.e1', (f) => `Si je peux être utile d’ici, ${f.you('dis', 'dites')}-le-moi.`, {
        channels: ['message', 'note', 'mail', 'spoken'],
      }),
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
