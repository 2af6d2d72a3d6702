import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line(
        'inviteCoffee.o1',
        (f) => `j'aimerais entendre de vive voix comment ${f.you('tu vas', 'vous allez')}.`,
      ),
      line('inviteCoffee.o2', () => `ce serait bien de se retrouver autour d'une table.`),
      line('inviteCoffee.o3', () => `certaines choses se racontent mieux autour d'un café.`),
      line(
        'inviteCoffee.o4',
        (f) => `j'ai une heure libre, et j'aimerais la passer à parler avec ${f.you('toi', 'vous')}.`,
        { tones: ['warm', 'concise'] },
      ),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (f, it) =>
          `J'ai pensé à ceci\u00a0: ${it}. J'apporte du temps, et la curiosité de savoir ce qui ${f.you("t'occupe", 'vous occupe')}.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (_, it) => `Ma proposition\u00a0: ${it}. Un café, un déjeuner, ou un appel si c'est plus simple.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (_, it) =>
          `Ce qui m'irait bien\u00a0: ${it}. De nos conversations, je repars toujours avec une meilleure idée.`,
      ),
    ],
    endings: [
      line(
        'inviteCoffee.e1',
        (f) => `Est-ce que cela ${f.you('te', 'vous')} va\u00a0? Un autre jour est tout aussi bien.`,
      ),
      line('inviteCoffee.e2', () => `Si c'est trop en ce moment, nous remettons cela à plus tard.`),
      line('inviteCoffee.e3', (f) => `Cela ${f.you('te', 'vous')} dirait\u00a0? Sinon, une autre fois.`),
      line(
        'inviteCoffee.e4',
        (f) => `${f.you('Dis-moi', 'Dites-moi')} si cela convient, et sinon, ce n'est pas grave.`,
      ),
    ],
    subjects: [
      line('inviteCoffee.s1', () => `Un café\u00a0?`),
      line('inviteCoffee.s2', () => `Une heure ensemble`),
    ],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `j'ai l'idée d'une petite chose que nous pourrions faire ensemble.`),
      line(
        'smallProject.o2',
        (f) =>
          `${f.you('imagine', 'imaginez')} que nous fassions ensemble une chose qui tienne en deux soirées.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'smallProject.o3',
        (f) =>
          `il y a une petite chose que je préférerais faire avec ${f.you('toi', 'vous')} plutôt que dans mon coin.`,
      ),
      line('smallProject.o4', (f) => `je voudrais ${f.you('te', 'vous')} proposer un petit projet à deux.`),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (f, it) =>
          `Je pense à ceci\u00a0: ${it}. ${f.you('Tu apporterais', 'Vous apporteriez')} ce qui me manque, et je me chargerais de l'écriture.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) =>
          `Ce serait ceci\u00a0: ${it}. Environ quatre heures par personne, et nos deux équipes y gagneraient.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) =>
          `Le plan\u00a0: ${it}, en assez petit pour que cela se fasse. Nous avons assez tourné autour.`,
      ),
    ],
    endings: [
      line(
        'smallProject.e1',
        (f) => `Cela ${f.you('te', 'vous')} plairait\u00a0? Sinon, nous en restons aux bonnes conversations.`,
      ),
      line(
        'smallProject.e2',
        (f) => `Si cela ne convient pas, ${f.you('dis-le', 'dites-le')}, je ne le prendrai pas mal.`,
      ),
      line('smallProject.e3', () => `On se donne une demi-heure pour voir\u00a0? Un non me va.`),
      line(
        'smallProject.e4',
        (f) => `${f.you('Prends', 'Prenez')} le temps d'y penser, il n'y a pas de date.`,
      ),
    ],
    subjects: [
      line('smallProject.s1', () => `Une petite idée`),
      line('smallProject.s2', () => `Quelque chose ensemble`),
    ],
  },
} satisfies Partial<Recipes>;
