import { line, type Pack } from '../../pack';

/** Spanish words for what the log knows of the two. */

/** Sentences on the company or school at which both were. The name has no article, so none hangs on it. */
export const TOGETHER: Pack['together'] = [
  line(
    'together.1',
    (f) => `Me acuerdo con gusto de la gente de ${f.together}, y de ${f.you('ti', 'usted')} en especial.`,
  ),
  line(
    'together.2',
    (f) => `Nos conocemos de ${f.together}, y me gustaría saber cómo ${f.you('te', 'le')} va ahora.`,
  ),
  line(
    'together.3',
    (f) =>
      `De la gente de ${f.together} casi no sé nada, y no quisiera que pasara lo mismo ${f.you('contigo', 'con usted')}.`,
  ),
];

/** What somebody did for the user, as it stands in the blank of a word of thanks. */
export const FAVOURS: Pack['favours'] = {
  opportunity: (f) => `la oportunidad que me ${f.you('pasaste', 'pasó')}`,
  introduction: () => 'la presentación',
  reference: (f) => `${f.you('tu', 'su')} recomendación`,
  collaboration: () => 'nuestro trabajo en común',
  resource: (f) => `lo que me ${f.you('mandaste', 'mandó')}`,
  expertise: (f) => `${f.you('tu', 'su')} consejo`,
};
