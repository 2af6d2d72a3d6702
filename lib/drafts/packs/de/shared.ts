import { line, type Pack } from '../../pack';

/** German words for what the log knows of the two. */

/** Sentences on the company or school at which both were. The name has no article, so none hangs on it. */
export const TOGETHER: Pack['together'] = [
  line(
    'together.1',
    (f) =>
      `An die Leute von damals (${f.together}) denke ich gern zurück, und an ${f.you('dich', 'Sie')} besonders.`,
  ),
  line(
    'together.2',
    (f) =>
      `Wir kennen uns ja von früher (${f.together}), und ich wüsste gern, wie es ${f.you('dir', 'Ihnen')} heute geht.`,
  ),
  line(
    'together.3',
    (f) =>
      `Zu den meisten aus der Zeit damals (${f.together}) habe ich keinen Kontakt mehr, und bei ${f.you('dir', 'Ihnen')} fände ich das schade.`,
  ),
];

/** What somebody did for the user, as it stands in the blank of a word of thanks. */
export const FAVOURS: Pack['favours'] = {
  opportunity: (f) => `der Hinweis, den ${f.you('du mir gegeben hast', 'Sie mir gegeben haben')}`,
  introduction: (f) => `der Kontakt, den ${f.you('du hergestellt hast', 'Sie hergestellt haben')}`,
  reference: (f) => `${f.you('deine', 'Ihre')} Empfehlung`,
  collaboration: () => 'unsere Zusammenarbeit',
  resource: (f) => `das, was ${f.you('du mir geschickt hast', 'Sie mir geschickt haben')}`,
  expertise: (f) => `${f.you('dein', 'Ihr')} Rat`,
};
