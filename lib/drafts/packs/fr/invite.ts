import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line(
        'inviteCoffee.o1',
        (f) => `j’aimerais entendre de vive voix comment ${f.you('tu vas', 'vous allez')}.`,
      ),
      line('inviteCoffee.o2', () => `ce serait bien de se retrouver autour d’une table.`),
      line('inviteCoffee.o3', () => `certaines choses se racontent mieux autour d’un café.`),
      line(
        'inviteCoffee.o4',
        (f) => `${f.you('ça', 'cela')} me ferait plaisir de prendre un café avec ${f.you('toi', 'vous')}.`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (f, it) =>
          `J’ai pensé à ${f.you('ça', 'ceci')}\u00a0: ${it}. J’ai envie de savoir ce que ${f.you('tu deviens', 'vous devenez')}.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (_, it) => `Ma proposition\u00a0: ${it}. Un appel me va aussi, si c’est plus simple.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (_, it) => `Ce qui m’irait bien\u00a0: ${it}. On parlerait de tout, pas seulement du travail.`,
      ),
    ],
    endings: [
      line(
        'inviteCoffee.e1',
        (f) => `${f.you('Ça te', 'Cela vous')} va\u00a0? Un autre jour est très bien aussi.`,
      ),
      line(
        'inviteCoffee.e2',
        (f) => `Si c’est trop en ce moment, on remet ${f.you('ça', 'cela')} à plus tard.`,
      ),
      line('inviteCoffee.e3', (f) => `${f.you('Ça te', 'Cela vous')} dirait\u00a0? Sinon, une autre fois.`),
      line(
        'inviteCoffee.e4',
        (f) =>
          `${f.you('Dis-moi si ça te', 'Dites-moi si cela vous')} convient, et sinon, ce n’est pas grave.`,
      ),
    ],
    subjects: [line('inviteCoffee.s1', () => `Un café\u00a0?`), line('inviteCoffee.s2', () => `Se revoir`)],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `j’ai une petite idée que nous pourrions réaliser ensemble.`),
      line(
        'smallProject.o2',
        (f) => `j’ai envie de monter quelque chose de petit avec ${f.you('toi', 'vous')}.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'smallProject.o3',
        (f) =>
          `il y a une petite chose que je préférerais faire avec ${f.you('toi', 'vous')} plutôt que dans mon coin.`,
      ),
      line('smallProject.o4', (f) => `je voudrais ${f.you('te', 'vous')} proposer un petit projet commun.`),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (f, it) =>
          `Je pense à ${f.you('ça', 'ceci')}\u00a0: ${it}. Je crois que ${f.you('ça', 'cela')} nous amuserait.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (f, it) =>
          `L’idée\u00a0: ${it}. Quelque chose de simple, quelques heures, et on voit ce que ${f.you('ça', 'cela')} donne.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) => `Le plan\u00a0: ${it}, et rien de plus. À deux, on s’y mettrait vraiment.`,
      ),
    ],
    endings: [
      line('smallProject.e1', (f) => `${f.you('Ça te', 'Cela vous')} plairait\u00a0? Sinon, aucun souci.`),
      line(
        'smallProject.e2',
        (f) =>
          `Si ${f.you('ça ne te convient pas, dis-le', 'cela ne vous convient pas, dites-le')}, je ne le prendrai pas mal.`,
      ),
      line('smallProject.e3', () => `On en parle une demi-heure\u00a0? Sinon, pas de problème.`),
      line('smallProject.e4', (f) => `${f.you('Prends', 'Prenez')} le temps d’y penser, rien ne presse.`),
    ],
    subjects: [
      line('smallProject.s1', () => `Une petite idée`),
      line('smallProject.s2', () => `Quelque chose ensemble`),
    ],
  },
} satisfies Partial<Recipes>;
