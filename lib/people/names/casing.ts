import { PARTICLES } from './lists';
import { folded, hasVowel, isInitial, isNoName, isShouted } from './words';

/** Names shouted or whispered are written as names; everything else is left as its owner writes it. */
export function plainCase(words: readonly string[]): string[] {
  const whole = words.join('');
  const whispered = whole === whole.toLowerCase() && whole !== whole.toUpperCase();
  // Turkish has an i of its own, which its other letters give away.
  const language = /[İĞ]/u.test(whole) ? 'tr' : 'en';
  return words.map((word, i) => {
    const shouted = isShouted(word) && !isInitial(word) && !isNoName(word) && hasVowel(word);
    if (!whispered && !shouted) return word;
    return i > 0 && PARTICLES.has(folded(word))
      ? word.toLocaleLowerCase(language)
      : capitalised(word, language);
  });
}

/** One word with capitals where names have them: at its beginning and behind hyphens and apostrophes. */
export function capitalised(word: string, language = 'en'): string {
  return word
    .toLocaleLowerCase(language)
    .replace(
      /(^|\p{Pd}|['’](?=\p{L}{2}))(\p{L})/gu,
      (_, edge: string, letter: string) => edge + letter.toLocaleUpperCase(language),
    )
    .normalize('NFKC');
}
