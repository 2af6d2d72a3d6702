import { calledAside, type Greeting } from './calling';
import { isDoubtfulFirst, isFamilyName, isGivenName } from './known';
import { NEVER_ALONE } from './lists';
import type { BareName } from './bare';
import { isInitial, isLatin, isNameLike, isNoName, isParticle, standsAlone } from './words';

/** Letters that only Vietnamese has, which puts the family name first. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** "Md. Rahim Uddin": Mohammad made short, which nobody is called by; the next name counts. */
const MOHAMMAD = /^(?:md|mohd|muhd|mhd)\.?$/iu;

/** Works out the greeting from the name alone: sure only where no rule of doubt applies. */
export function greetingOf(name: BareName): Greeting {
  const own = name.behindComma.length > 0 ? turned(name) : straight(name);
  const aside = calledAside(name);
  if (!aside) return own;
  if (aside.calledBy !== undefined) return { ...own, ...aside };
  const ownForms = own.calledBy === undefined ? own.choices : [own.calledBy];
  return { choices: [...ownForms, ...aside.choices] };
}

/** "O'Neil, Siobhan". */
function turned({ words, behindComma, doubtful }: BareName): Greeting {
  const family = words.join(' ');
  const given = behindComma.join(' ');
  const bare = behindComma.filter((word) => !isInitial(word));
  const [first = ''] = bare;
  const oneFamily = words.filter((word) => !isParticle(word) && !isJoined(word)).length === 1;
  const sure =
    !doubtful &&
    bare.length === 1 &&
    isLatin(`${family}${given}`) &&
    standsAlone(first) &&
    words.every(isNameLike) &&
    !isFamilyName(first) &&
    !words.some(isNoName) &&
    (isGivenName(first) || (oneFamily && !words.some(isGivenName)));
  if (sure) return { calledBy: first, given, family, choices: [] };
  return { choices: standsAlone(first) ? [first, bare.join(' ')] : [] };
}

function straight({ words, titles, credentials, firstInCapitals, doubtful }: BareName): Greeting {
  const full = words.join(' ');
  if (VIETNAMESE.test(full)) return { choices: lastOf(words) };
  if (!isLatin(full)) return { choices: words.length === 2 ? words.filter(standsAlone) : [] };
  if (!words.every(isNameLike) || words.some(isNoName)) return { choices: [] };
  const short = MOHAMMAD.test(words[0] ?? '');
  const names = words.slice(short ? 1 : 0).filter((word) => !isInitial(word));
  const [first = '', second] = names;
  const fits = standsAlone(first) && !firstInCapitals && !isFamilyName(first) && !isDoubtfulFirst(first);

  if (names.length === 1) {
    const plain = titles.length === 0 && credentials.length === 0 && !/\p{Pd}/u.test(first);
    const alone = plain && !short && !isInitial(words[0] ?? '') && (!doubtful || isGivenName(full));
    if (alone && fits) return { calledBy: first, given: first, choices: [] };
    return { choices: standsAlone(first) ? [...titled(titles, first), first] : [] };
  }
  // "Jane D." keeps the family name back: all in front of it are first names.
  const hidden = isInitial(words.at(-1) ?? '');
  // Behind an initial it may as well be the first of two family names.
  const inOrder = !isInitial(words[0] ?? '') || isGivenName(first);
  if (names.length === 2 && second !== undefined && fits && inOrder && !hidden && !doubtful) {
    if (!isGivenName(second) && second !== second.toLowerCase()) {
      const at = words.lastIndexOf(second);
      const given = words.slice(0, at).join(' ');
      return { calledBy: first, given, family: words.slice(at).join(' '), choices: [] };
    }
  }
  return { choices: plausible(hidden ? [...names, words.at(-1) ?? ''] : names, firstInCapitals, inOrder) };
}

/** Which of several names they may go by. */
function plausible(names: readonly string[], lastFirst: boolean, inOrder: boolean): string[] {
  const [first = '', second = ''] = names;
  if (lastFirst || isFamilyName(first) || NEVER_ALONE.has(first.toLowerCase()))
    return inOrder ? lastOf(names) : [];
  if (!standsAlone(first)) return [];
  const turnedRound = isDoubtfulFirst(first) || (isGivenName(names.at(-1) ?? '') && !isGivenName(first));
  if (turnedRound) return [first, ...lastOf(names)];
  return standsAlone(second) && !isParticle(second) && names.length > 2
    ? [first, `${first} ${second}`]
    : [first];
}

function lastOf(names: readonly string[]): string[] {
  const last = names.length > 1 ? names.at(-1) : undefined;
  return last !== undefined && standsAlone(last) ? [last] : [];
}

const titled = (titles: readonly string[], name: string): string[] =>
  titles.length > 0 ? [`${titles.join(' ')} ${name}`] : [];

/** "Van", "De" with a capital, in front of a family name. */
const isJoined = (word: string): boolean => isParticle(word.toLowerCase());
