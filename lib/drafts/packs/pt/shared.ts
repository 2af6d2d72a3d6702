import { line, type Pack } from '../../pack';

/** Portuguese words for what the log knows of the two. */

/** Sentences on the company or school at which both were. The name has no article, so none hangs on it. */
export const TOGETHER: Pack['together'] = [
  line(
    'together.1',
    (f) =>
      `Os tempos de ${f.together} deixaram boas lembranças, e gostaria de saber como estão as coisas por aí.`,
  ),
  line(
    'together.2',
    (f) => `Já nos conhecemos desde ${f.together}, e fiquei com vontade de saber das novidades.`,
  ),
  line(
    'together.3',
    (f) =>
      `Dos tempos de ${f.together} já quase não tenho notícias de ninguém, e gostaria muito de ter as suas.`,
  ),
];

/** What somebody did for the user, as it stands in the blank of a word of thanks. */
export const FAVOURS: Pack['favours'] = {
  opportunity: () => 'a oportunidade que me indicou',
  introduction: () => 'a apresentação',
  reference: () => 'a sua recomendação',
  collaboration: () => 'o nosso trabalho em conjunto',
  resource: () => 'o que me enviou',
  expertise: () => 'o seu conselho',
};
