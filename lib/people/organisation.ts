/** Comparing names of companies, which exports and pages write differently. */

const LEGAL_FORM =
  /\b(?:gmbh|mbh|inc|incorporated|llc|llp|ltd|limited|ag|sa|sas|sarl|srl|spa|corp|corporation|co|company|plc|bv|nv|oy|oyj|ab|as|aps|kg|ohg|ug|ev|pty|pte|kk|sl|lda)\b/g;

/**
 * @returns the name without accents, punctuation, capitals and legal form, for comparing only. A name that
 *   is nothing but a legal form stays as it is.
 */
export function foldOrganisation(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const core = plain.replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim();
  return core === '' ? plain : core;
}

/**
 * Whether two names may mean one organisation. Names of which one begins with the words of the other count
 * as one ("Example", "Example Cloud"): unsure means no news.
 */
export function sameOrganisation(one: string, other: string): boolean {
  const a = foldOrganisation(one);
  const b = foldOrganisation(other);
  if (a === '' || b === '') return true;
  return a === b || startsWithWords(a, b) || startsWithWords(b, a);
}

function startsWithWords(long: string, short: string): boolean {
  return long.startsWith(`${short} `);
}

const NO_EMPLOYER =
  /^(?:self[ -]?employed|freelance(?:r)?|independent(?: .*)?|stealth(?: .*)?|unemployed|career break|confidential|retired|n a|none|various|open to work|looking .*|seeking .*)$/;

/**
 * Names that stand where no employer is: they are no reason for congratulations, since a role of one's own
 * after a gap may be a job lost.
 */
export function isNoEmployer(name: string): boolean {
  return NO_EMPLOYER.test(foldOrganisation(name));
}
