import { blankLine, line, type Recipes } from '../../pack';

type Named = { name: string | null };
const who = ({ name }: Named): string => name ?? 'cette personne';
const Who = ({ name }: Named): string => name ?? 'Cette personne';
const person = ({ name }: Named): string => name ?? 'une personne de l’équipe';

/** Good words to others. To a manager the person is named and has no pronoun. */
export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `j’ai travaillé avec ${person(f)}, et je voudrais en dire un mot.`),
      line(
        'praiseToManager.o2',
        (f) => `un mot sur ${person(f)}, parce qu’on oublie trop souvent de dire ces choses-là.`,
      ),
      line(
        'praiseToManager.o3',
        (f) =>
          `j’ai eu le plaisir de travailler avec ${person(f)}, et je voudrais dire comment cela s’est passé.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (_, it) =>
          `Le plus marquant pour moi\u00a0: ${it}. C’est le genre de travail que l’on remarque rarement.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) => `Je pense surtout à une chose\u00a0: ${it}. ${Who(f)} m’a vraiment facilité la tâche.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) => `S’il fallait un exemple, je citerais ${it}. ${Who(f)} a fait là un très beau travail.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (f, it) => `J’ai vu comment ${who(f)} a mené ${it}, avec soin et jusqu’au bout.`,
      ),
    ],
    endings: [
      line('praiseToManager.e1', () => `C’est une chance d’avoir une telle personne dans l’équipe.`),
      line('praiseToManager.e2', () => `Je recommencerais demain, sans hésiter.`),
      line('praiseToManager.e3', () => `Je voulais que cela se sache, et il n’y a pas besoin de répondre.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `Un compliment mérité`),
      line('praiseToManager.s2', () => `Du bon travail dans l’équipe`),
    ],
  },
  offerReference: {
    openings: [
      line(
        'offerReference.o1',
        (f) => `si une recommandation de ma part peut ${f.you('te', 'vous')} servir un jour, c’est oui.`,
      ),
      line(
        'offerReference.o2',
        (f) => `j’écrirais volontiers quelques lignes sur ${f.you('ton', 'votre')} travail.`,
      ),
      line(
        'offerReference.o3',
        (f) => `depuis un moment, je veux ${f.you('te', 'vous')} proposer une recommandation.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (f, it) =>
          `Je parlerais surtout de ceci\u00a0: ${it}. J’ai vu de près comment ${f.you('tu as', 'vous avez')} mené les choses.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (_, it) =>
          `Il y a de quoi dire, à commencer par ceci\u00a0: ${it}. C’était du travail soigné, sur lequel on pouvait compter.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (f, it) =>
          `Je citerais ${it} en premier. Je sais comment ${f.you('tu travailles', 'vous travaillez')}, et je le dirai sans hésiter.`,
      ),
    ],
    endings: [
      line(
        'offerReference.e1',
        (f) =>
          `${f.you('Dis-moi quand tu en auras', 'Dites-moi quand vous en aurez')} besoin, aujourd’hui ou dans un an.`,
      ),
      line(
        'offerReference.e2',
        (f) =>
          `${f.you('Tu relirais le texte d’abord, bien sûr, et tu déciderais', 'Vous reliriez le texte d’abord, bien sûr, et vous décideriez')} de ce qui reste.`,
      ),
      line('offerReference.e3', () => `Rien ne presse, l’offre reste valable.`),
      line('offerReference.e4', (f) => `${f.you('Dis-moi', 'Dites-moi')} seulement où envoyer le texte.`),
    ],
    subjects: [
      line('offerReference.s1', (f) => `Une recommandation pour ${f.you('toi', 'vous')}`),
      line('offerReference.s2', (f) => `Quelques lignes sur ${f.you('ton', 'votre')} travail`),
    ],
  },
} satisfies Partial<Recipes>;
