import { withoutBoss } from './service';

/**
 * A small ladder of titles, enough to tell a promotion from a change of role; words of seven languages. Titles
 * mean different things in different houses, so nothing else hangs on it.
 */

/** The first that fits is the rung. A title that fits none is a plain one. */
const RUNGS: readonly [rank: number, words: RegExp][] = [
  [
    0,
    /\b(?:intern|trainee|apprentice|working student|werkstudent\w*|praktikant\w*|auszubildende\w*|stagiaire|stagiair|becari[oa]|estagi[aá]ri[oa]|tirocinante|stagista|vorstandsassisten[tz]\w*)\b/iu,
  ],
  [6, /\b(?:vp|svp|evp|vice[- ]president\w*|vicepresidente)\b/iu],
  [
    7,
    /\b(?:chief|c[efmotpi]o|ciso|founder|co-?founder|president|(?:business|co-?)[ -]?owner|geschäftsführer\w*|vorstand\w*|gründer\w*|fondat(?:eur|rice|ore)|fundador[a]?|oprichter)\b/iu,
  ],
  [5, /\b(?:director|direktor(?:in)?|directeur|directrice|directora|diretor[a]?|direttore|direttrice)\b/iu],
  [
    4,
    /\b(?:head|manager|managerin|leiter(?:in)?|teamleiter(?:in)?|responsable|jefe|jefa|gerente|responsabile|hoofd|chef(?:fe)?)\b/iu,
  ],
  [3, /\b(?:lead|staff|principal|architect)\b/iu],
  [2, /\b(?:senior|sr|sénior)\b/iu],
  [0, /\b(?:junior|jr|graduate|assistant|assistent(?:in)?|assistente|asistente)\b/iu],
];
const PLAIN = 1;

/** @returns the rung of a title: 0 trainee and junior, 1 plain, 2 senior, 3 lead, 4 head, 5 director, 6 VP, 7 chief. */
export function rankOf(title: string): number {
  const own = withoutBoss(title.normalize('NFC'));
  return RUNGS.find(([, words]) => words.test(own))?.[0] ?? PLAIN;
}

/** Short forms that are written out elsewhere. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cto: 'chief technology officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cmo: 'chief marketing officer',
  cpo: 'chief product officer',
  cio: 'chief information officer',
  vp: 'vice president',
  sr: 'senior',
  jr: 'junior',
  dev: 'developer',
  swe: 'software engineer',
  pm: 'product manager',
};
const FILLERS = new Set([
  'of',
  'the',
  'and',
  'for',
  'und',
  'der',
  'die',
  'de',
  'du',
  'des',
  'et',
  'y',
  'e',
  'di',
  'van',
]);

function wordsOf(title: string): Set<string> {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return new Set(
    words.flatMap((word) => (LONG_FORMS[word] ?? word).split(' ')).filter((word) => !FILLERS.has(word)),
  );
}

/**
 * What the change from one title to another is, at one company.
 * @returns `promotion` where the new one stands higher; null where both may be the same role in other words (one
 *   says only a part of what the other says); else `newRole`, which is also what a step down is called.
 */
export function titleNews(before: string, now: string): 'promotion' | 'newRole' | null {
  const old = wordsOf(before);
  const next = wordsOf(now);
  if (old.size === 0 || next.size === 0) return null;
  const same = old.size === next.size && [...old].every((word) => next.has(word));
  if (same) return null;
  if (rankOf(now) > rankOf(before)) return 'promotion';
  const within = [...old].every((word) => next.has(word)) || [...next].every((word) => old.has(word));
  return within ? null : 'newRole';
}
