import { hasVowel, isNoName, isShouted } from './words';

/** Degrees and licences whose letters are no name, however they are written. */
const CLEAR =
  /^(?:ph\.?d\.?|d\.?phil\.?|m\.?phil\.?|[bm]\.?(?:sc|eng|ed|tech|com|arch)\.?|(?:e|d)?mba|m\.b\.a\.|dba|ll\.?[mb]\.?|mbbs|cpa|cfa|pmp|cissp|csm|cspo|phr|sphr|acca|fcca|fca|ceng|cfp|cma|csp|pgmp|pmi-\w+|shrm-\w+|esq\.?|obe|mbe|cbe|frsa)$/iu;
/** Two capitals that may as well be a family name (Ma, Do, Ba): only in capitals, behind a whole name. */
const DOUBTFUL = /^(?:MA|BA|BS|MS|MD|JD|PE|RN|DO|PT|OT|EA|PA|NP|CA|CS|QC|KC|SJ)$/u;
const DOTTED = /^(?:(?:[MB]\.?[AS]|M\.?D|J\.?D|P\.?E|R\.?N|D\.?O|C\.?P\.?A)\.|[MBJPD]\.[ADSE])$/u;
const GENERATION = /^(?:II|III|IV|[2-4](?:nd|rd|th)|[JS]r\.?|JR\.?|SR\.?|Jnr\.?|Snr\.?)$/u;
/** Words of a certificate, between its letters. */
const CERTIFIED =
  /^(?:certified|aws|scrum|master|google|azure|registered|licensed|dipl\.?|hons\.?|level|practitioner|\(?hons\)?)$/iu;

/** Whether a part between commas or in brackets holds nothing but credentials. */
export function areCredentials(part: string): boolean {
  const words = part.split(/[\s/&+]+/u).filter(Boolean);
  const telling = words.some(
    (word) =>
      !GENERATION.test(word) && (isLetters(word) || /^(?:certified|registered|licensed)$/iu.test(word)),
  );
  return telling && words.every((word) => isLetters(word) || CERTIFIED.test(word));
}

/** Whether a part between commas is a "Jr." or "III". */
export function isGeneration(part: string): boolean {
  return GENERATION.test(part);
}

/** Of a known kind, whatever stands around it; for names all in capitals, where unknown capitals tell nothing. */
export function isKnownCredential(word: string): boolean {
  return CLEAR.test(word) || DOUBTFUL.test(word) || DOTTED.test(word) || GENERATION.test(word);
}

function isLetters(word: string): boolean {
  return isKnownCredential(word) || /^[A-Z][A-Z.+\d-]{1,8}$/u.test(word);
}

/** "CEO", "HR": no credential, and no name either. */
const isRole = (word: string): boolean => isNoName(word) && /^[A-Z]{2,4}$/u.test(word);

/**
 * Takes credentials off the end of a name without commas.
 * @param shouted the whole name is in capitals: then two capitals or unknown ones are left, they may be a name.
 */
export function takeCredentials(
  words: readonly string[],
  shouted: boolean,
): { words: string[]; credentials: string[] } {
  const left = [...words];
  const credentials: string[] = [];
  for (let last = left.at(-1); last !== undefined && left.length > 1; last = left.at(-1)) {
    const unknown = isShouted(last) && !hasVowel(last) && /^[A-Z][A-Z.-]+$/u.test(last);
    const whole = left.length > 2;
    const goes =
      CLEAR.test(last) ||
      GENERATION.test(last) ||
      (whole && DOTTED.test(last)) ||
      (whole && !shouted && (DOUBTFUL.test(last) || unknown || isRole(last)));
    if (!goes) break;
    left.pop();
    if (!GENERATION.test(last) && !isRole(last)) credentials.unshift(last);
  }
  return { words: left, credentials };
}
