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
        (f) => `j'ai vu que ${f.you('tu as', 'vous avez')} un nouveau rôle\u00a0: ${f.title}. Félicitations.`,
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
        (f, name) => `Félicitations pour ce nouveau rôle, ${name}. ${f.title}, cela sonne bien.`,
      ),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (f, it) =>
          `J'ai aussitôt pensé à ceci\u00a0: ${it}, et au soin que ${f.you('tu y as', 'vous y avez')} mis.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (f, it) =>
          `${f.you('Ta', 'Votre')} façon de prendre une chose en main et de la mener au bout tient pour moi dans un exemple\u00a0: ${it}.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (f, it) =>
          `Il y a une part de ${f.you('ton', 'votre')} travail que je n'ai jamais oubliée\u00a0: ${it}. Un tel regard est précieux partout.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (_, it) =>
          `Pour la suite, je ne dis qu'une chose\u00a0: ${it}. Après cela, je ne me fais pas de souci.`,
      ),
    ],
    endings: [
      line(
        'newRole.e1',
        (f) =>
          `Je ${f.you('te', 'vous')} souhaite de bonnes personnes autour et le temps de trouver ${f.you('ton', 'votre')} chemin.`,
      ),
      line('newRole.e2', () => `J'espère que ce sera aussi intéressant que cela en a l'air.`),
      line(
        'newRole.e3',
        (f) => `Que les premiers mois ${f.you('te', 'vous')} laissent quelques soirées libres.`,
      ),
      line('newRole.e4', (f) => `Qu'est-ce qui change dans ${f.you('tes', 'vos')} journées\u00a0?`, {
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
        (f) => `j'ai vu que quelque chose a changé pour ${f.you('toi', 'vous')} côté travail.`,
      ),
      line('change.o2', (f) => `j'ai remarqué qu'il y a du nouveau sur ${f.you('ton', 'votre')} profil.`),
      line(
        'change.o3',
        (f) =>
          `il semble qu'il y ait eu un tournant dans ${f.you('ton', 'votre')} travail, et je le remarque peut-être tard.`,
      ),
      line(
        'change.o4',
        (f) => `en passant sur ${f.you('ton', 'votre')} profil, j'ai vu que certaines choses ont changé.`,
      ),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (f, it) =>
          `Cela m'a rappelé autre chose\u00a0: ${it}. J'aime mieux avoir de ${f.you('tes', 'vos')} nouvelles par ${f.you('toi', 'vous')} que par une page.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (f, it) =>
          `Ma dernière image de ${f.you('ton', 'votre')} quotidien date de là\u00a0: ${it}. J'aimerais bien la mettre à jour.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (f, it) =>
          `Il y a une chose que j'apprécie toujours dans ${f.you('ton', 'votre')} travail\u00a0: ${it}. Alors j'aimerais savoir ce qui ${f.you("t'occupe", 'vous occupe')} ces temps-ci.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (f, it) =>
          `Je ne connais pas l'histoire derrière tout cela, mais je n'ai pas oublié ceci\u00a0: ${it}. Alors je préfère ${f.you('te', 'vous')} demander directement.`,
      ),
    ],
    endings: [
      line('change.e1', (f) => `Comment ${f.you('le vis-tu', 'le vivez-vous')}\u00a0?`),
      line(
        'change.e2',
        (f) => `${f.you('Écris quand tu en as', 'Écrivez quand vous en avez')} envie, rien ne presse.`,
      ),
      line('change.e3', () => `J'écoute volontiers, quelle que soit la tournure des choses.`),
      line('change.e4', (f) => `Comment ${f.you('trouves-tu', 'trouvez-vous')} cela jusqu'ici\u00a0?`),
    ],
    subjects: [line('change.s1', () => `Comment ça va\u00a0?`), line('change.s2', () => `Un petit bonjour`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `alors, c'est ${f.city} maintenant.`),
      line(
        'relocation.o2',
        (f) => `j'ai vu que ${f.you('tu vis', 'vous vivez')} maintenant ${inCity(f.city)}.`,
      ),
      line(
        'relocation.o3',
        (f) => `j'espère que l'arrivée ${inCity(f.city)} s'est bien passée et que les cartons sont vides.`,
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
        (_, it) =>
          `Une chose à ne pas manquer là-bas\u00a0: ${it}. Grâce à cela, je m'y suis plu dès la première semaine.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (f, it) =>
          `Pour une heure de libre, j'ai un conseil\u00a0: ${it}. Cela devrait ${f.you('te', 'vous')} plaire, à ${f.you('toi', 'vous')} surtout.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) =>
          `On raconte beaucoup de choses à qui vient d'arriver, rarement le meilleur. Alors le voici\u00a0: ${it}.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (f, it) =>
          `J'ai repensé à autre chose\u00a0: ${it}. Là où les gens sont curieux, ${f.you('tu te sens vite chez toi', 'vous vous sentez vite chez vous')}.`,
      ),
    ],
    endings: [
      line(
        'relocation.e1',
        (f) =>
          `Je connais aussi là-bas une personne très aimable de ${f.you('ton', 'votre')} domaine, si cela ${f.you('te', 'vous')} dit.`,
        { channels: ['message', 'note', 'mail', 'spoken'] },
      ),
      line('relocation.e2', () => `J'espère que les voisins disent bonjour dès les premières semaines.`),
      line('relocation.e3', (f) => `${f.you("Tu t'y plais", 'Vous vous y plaisez')} jusqu'ici\u00a0?`),
      line('relocation.e4', (f) => `Je ${f.you('te', 'vous')} souhaite d'y trouver bientôt un coin préféré.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Une nouvelle ville`)],
  },
} satisfies Partial<Recipes>;
