import { line, type Pack } from '../../pack';

/** English words for what the log knows of the two. */

/** Sentences on the company or school at which both were. The name has no article, so none hangs on it. */
export const TOGETHER: Pack['together'] = [
  line('together.1', (f) => `I was thinking back to ${f.together} and the people there, you among them.`),
  line('together.2', (f) => `We go back to ${f.together}, and I’d like to know how you’re doing these days.`),
  line(
    'together.3',
    (f) => `I’ve lost touch with most people from ${f.together}, and I’d be sorry to lose touch with you.`,
  ),
];

/** What somebody did for the user, as it stands in the blank of a word of thanks. */
export const FAVOURS: Pack['favours'] = {
  opportunity: () => 'the opportunity you pointed me to',
  introduction: () => 'the introduction',
  reference: () => 'your recommendation',
  collaboration: () => 'our work together',
  resource: () => 'what you sent me',
  expertise: () => 'your advice',
};
