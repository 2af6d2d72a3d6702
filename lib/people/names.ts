/** How to address a person. Unsure means the full name: a wrong first name is worse than none. */

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|ing|dipl|mag|sr|sra|hon)\.?-?(?:ing\.?)?$/i;
/** Degrees are written in capitals or with dots; a mixed-case "Ma" or "Do" is a name. */
const CREDENTIAL =
  /^(?:Ph\.?D\.?|[MB]\.?(?:Sc|Eng|Ed)\.?|(?:E|D)?MBA|M\.?A\.|B\.?A\.|M\.?D\.|J\.?D\.|LL\.?M\.?|CPA|CFA|PMP|PE|RN|MS|MA|BA|BS|JD|MD|CISSP|CSM|SHRM-\w+|PHR|ACCA|FCA|CEng|OBE|MBE|II|III|IV|Jr\.?|Sr\.?)$/;
const NOT_LATIN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Vietnamese names put the family first; their letters give them away. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * Strips what people add to their name: emoji, pronouns, taglines, titles and credentials; doubled text
 * and decorated letters are brought back to plain ones.
 * @returns the bare full name, or an empty string where none is left.
 */
export function bareName(raw: string): string {
  let name = raw
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f\u20e3]/gu, ' ')
    .replace(/#\S+/g, ' ')
    .split(/\s*[|·•]\s*|\s+[-–—]\s+/u)[0];
  name = (name ?? '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const half = name.slice(0, name.length / 2);
  if (half.length > 3 && half + half === name) name = half;
  const [before = '', ...after] = name.split(/\s*,\s*/);
  if (after.length > 0 && after.every((part) => part.split(' ').every(looksLikeCredential))) name = before;
  let words = name.split(' ').filter(Boolean);
  while (words.length > 1 && TITLE.test(words[0] ?? '')) words = words.slice(1);
  while (words.length > 1 && CREDENTIAL.test(words[words.length - 1] ?? '')) words = words.slice(0, -1);
  return words.map(plainCase).join(' ');
}

function looksLikeCredential(word: string): boolean {
  return CREDENTIAL.test(word) || /^[A-Z][A-Z®.+-]{1,}$/.test(word) || /^(?:certified|aws)$/i.test(word);
}

/** Names shouted or whispered are written as names; everything else is left as its owner writes it. */
function plainCase(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const shouted =
    letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!shouted) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}

/** A word that can stand alone as a first name. */
function standsAlone(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && /^\p{Lu}/u.test(word) && !/[\d,]/.test(word) && !word.endsWith('.');
}

/**
 * How to greet somebody in a draft.
 * @param person the given name as the export states it, where known, and the full name.
 * @returns the name that they go by where it is clear, else the full name, or null where there is no name
 *   to use at all ("LinkedIn Member", only an emoji).
 */
export function greetingName(person: { givenName?: string; name: string }): string | null {
  const full = bareName(person.name);
  if (!/\p{L}{2}/u.test(full) || /^linkedin member$/i.test(full)) return null;
  const calling = /["“(]\s*(\p{Lu}[\p{L}'-]+)\s*["”)]/u.exec(person.givenName ?? person.name)?.[1];
  if (calling && !/^(?:he|she|they|ze|any)\b/i.test(calling)) return calling;
  if (NOT_LATIN.test(full) || VIETNAMESE.test(full)) return full;
  const given = person.givenName === undefined ? undefined : bareName(person.givenName);
  if (given !== undefined) {
    const words = given.split(' ').filter((word) => !/^\p{L}\.$/u.test(word));
    if (words.length === 1 && standsAlone(capitalised(words[0] ?? ''))) return capitalised(words[0] ?? '');
    return full;
  }
  const turned = /^\p{L}[\p{L}'’-]+, (\p{L}[\p{L}'’-]+)$/u.exec(full)?.[1];
  if (turned !== undefined) return capitalised(turned);
  const words = full.split(' ');
  const first = capitalised(words[0] ?? '');
  return words.length === 2 && standsAlone(first) ? first : full;
}

function capitalised(word: string): string {
  return word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Whether two names can hardly be one person's: no word of the one is in the other. Names in different scripts
 * cannot be compared, and people change one of their names more often than all of them.
 */
export function areOthersNames(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a.length === 0 || b.length === 0 || isLatin(a) !== isLatin(b)) return false;
  return !a.some((word) => b.includes(word));
}

function plainWords(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
}

const isLatin = (words: readonly string[]): boolean => /\p{Script=Latin}/u.test(words.join(''));
