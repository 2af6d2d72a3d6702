import { line, type Pack } from '../../pack';

/** French words for what the log knows of the two. */

/** Sentences on the company or school at which both were. The name has no article, so none hangs on it. */
export const TOGETHER: Pack['together'] = [
  line(
    'together.1',
    (f) =>
      `Je repense volontiers à notre époque commune, ${f.together}, et à ${f.you('toi', 'vous')} en particulier.`,
  ),
  line(
    'together.2',
    (f) =>
      `On se connaît depuis ${f.together}, et j’aimerais savoir ce que ${f.you('tu deviens', 'vous devenez')}.`,
  ),
  line(
    'together.3',
    (f) =>
      `Depuis ${f.together}, j’ai perdu de vue presque tout le monde, et je ne voudrais pas que ce soit aussi le cas avec ${f.you('toi', 'vous')}.`,
  ),
];

/** What somebody did for the user, as it stands in the blank of a word of thanks. */
export const FAVOURS: Pack['favours'] = {
  opportunity: (f) => `la piste que ${f.you('tu m’as indiquée', 'vous m’avez indiquée')}`,
  introduction: () => 'la mise en relation',
  reference: (f) => `${f.you('ta', 'votre')} recommandation`,
  collaboration: () => 'notre collaboration',
  resource: (f) => `ce que ${f.you('tu m’as envoyé', 'vous m’avez envoyé')}`,
  expertise: (f) => `${f.you('tes', 'vos')} conseils`,
};
