import messages from '../../public/_locales/en/messages.json';
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

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'áá',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'éé',
    f: 'ƒ',
    g: 'ğ',
    h: 'ĥ',
    i: 'íí',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'm̃',
  },
  ...{
    n: 'ñ',
    o: 'óó',
    p: 'þ',
    q: 'q̃',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'úú',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Á',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ğ',
    H: 'Ĥ',
    I: 'Í',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'M̃',
  },
  ...{
    N: 'Ñ',
    O: 'Ó',
    P: 'Þ',
    Q: 'Q̃',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Ú',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  },
};
/** One Arabic letter for each of ours. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** A long language. */
export function longTrial(): Trial {
  return trialOf('en-XA', (text) => text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter));
}

/** A language that is written from right to left. */
export function mirroredTrial(): Trial {
  return trialOf('ar', (text) =>
    text.replace(/[a-z]/gi, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter),
  );
}

function trialOf(tag: string, change: (text: string) => string): Trial {
  const texts = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: `${OPEN}${withLiterals(partsOf(message), change)}${CLOSE}` },
  ]);
  return { tag, texts: Object.fromEntries(texts) as Trial['texts'] };
}
