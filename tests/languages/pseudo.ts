import { readFileSync } from 'node:fs';
import { partsOf, withLiterals } from './message';

/**
 * Languages that nobody speaks, made from English, to look at screens with: in one every letter is accented, words are
 * two fifths longer and each text stands in brackets, so that a text without them is one that is not in `_locales`; the
 * other is the same written from right to left.
 */
export interface Trial {
  tag: string;
  texts: Record<string, { message: string }>;
}

export const OPEN = '⟦';
export const CLOSE = '⟧';

/** What stands for the letters from a to z. */
const ACCENTED = 'áá ƀ ç ð éé ƒ ğ ĥ íí ĵ ķ ļ m̃ ñ óó þ q̃ ŕ š ţ úú ṽ ŵ ẋ ý ž'.split(' ');
/** One Arabic letter for each of ours. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** A long language. */
export function longTrial(): Trial {
  return trialOf('en-XA', (text) =>
    text.replace(/[a-z]/gi, (letter) => {
      const long = ACCENTED[placeOf(letter)] ?? letter;
      return letter === letter.toUpperCase() ? long.toUpperCase() : long;
    }),
  );
}

/** A language that is written from right to left. */
export function mirroredTrial(): Trial {
  return trialOf('ar', (text) => text.replace(/[a-z]/gi, (letter) => ARABIC[placeOf(letter)] ?? letter));
}

function placeOf(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 97;
}

function trialOf(tag: string, change: (text: string) => string): Trial {
  const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Trial['texts'];
  const texts = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: `${OPEN}${withLiterals(partsOf(message), change)}${CLOSE}` },
  ]);
  return { tag, texts: Object.fromEntries(texts) as Trial['texts'] };
}
