import { areCredentials } from './credentials';
import { isNoName } from './words';

/** What parts a name from a slogan, wherever it stands. */
const BAR = /\s*[|¦·•⋅∙‣»~*=\\]+\s*|\s+[/:+_@]+\s+|\s*\/{2,}\s*|:\s+|\s*\.{3,}\s*/u;
/** Dashes do so with spaces around them; but a slip of the keyboard in "Jean - Luc" looks the same. */
const DASH = /\s+\p{Pd}+\s+/u;
/** Behind the name, in small letters: an employer, or a former name. */
const BEHIND = /\s(?:at|née?|nee|geb\.|geborene|born|formerly|aka|a\.k\.a\.)\s.*$/u;

/**
 * Takes the name from in front of a slogan.
 * @returns the first part that is no slogan; whether something was cut off; and whether a slogan stood in front, so
 *   that what follows may be a company.
 */
export function firstPart(text: string): { text: string; cut: boolean; doubtful: boolean } {
  const parts = text.split(BAR).filter((part) => /\p{L}/u.test(part));
  const name = parts.findIndex((part) => !part.split(' ').filter(Boolean).every(isNoName));
  const first = (parts[Math.max(0, name)] ?? '').trim();
  const [head = '', ...tail] = first.split(DASH).filter((part) => /\p{L}/u.test(part));
  const slogan = tail.some(
    (part) => areCredentials(part) || /^\p{Ll}/u.test(part) || part.split(' ').some(isNoName),
  );
  const whole = head.trim().includes(' ') || slogan ? head.trim() : first;
  const bare = /^\S+\s+\S+\s/u.test(whole) ? whole.replace(BEHIND, '') : whole;
  return { text: bare, cut: parts.length > 1 || tail.length > 0, doubtful: name > 0 };
}

/** "Jane DoeJane Doe" and "Jane Doe Jane Doe" are one name: pages hold it once to see and once to hear. */
export function undoubled(text: string): string {
  for (const gap of ['', ' ']) {
    const half = text.slice(0, (text.length - gap.length) / 2);
    if (half.includes(' ') && half + gap + half === text) return half;
  }
  return text;
}
