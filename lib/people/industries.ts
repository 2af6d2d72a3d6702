import { folded } from './folded';
import { INDUSTRY_WORDS } from './work/industries';
import type { Industry } from './work/industry';

/**
 * The industry that words tell of. Most companies' names tell nothing, and that is the answer then; words of two
 * industries tell nothing either.
 */

interface Heard {
  /** LinkedIn's own names, whole. */
  named: Map<string, Industry>;
  inCompany: readonly (readonly [RegExp, Industry])[];
  anywhere: readonly (readonly [RegExp, Industry])[];
}
let built: Heard | undefined;

/** @returns the industry of a name that LinkedIn gives it, in any of seven languages; of its former lists too. */
export function industryNamed(name: string | undefined): Industry | undefined {
  return name === undefined ? undefined : heard().named.get(withoutAnd(name));
}

/**
 * @param company its name: "Otter Insurance Ltd".
 * @param headline heard only for words that no job title holds: "fintech", not "software".
 */
export function industryHeard({
  company = '',
  headline = '',
}: {
  company?: string | undefined;
  headline?: string | undefined;
}): Industry | undefined {
  const { inCompany, anywhere } = heard();
  const [name, line] = [folded(company), folded(headline)];
  const found = new Set([
    ...inCompany.filter(([words]) => words.test(name)).map(([, industry]) => industry),
    ...anywhere.filter(([words]) => words.test(name) || words.test(line)).map(([, industry]) => industry),
  ]);
  const [one, ...more] = found;
  return more.length > 0 ? undefined : one;
}

function heard(): Heard {
  return (built ??= build());
}

function build(): Heard {
  const entries = Object.entries(INDUSTRY_WORDS) as [Industry, (typeof INDUSTRY_WORDS)[Industry]][];
  const tests = (which: 'company' | 'anywhere'): [RegExp, Industry][] =>
    entries.flatMap(([industry, words]) => {
      const list = words[which];
      return list === undefined ? [] : [[wordsOf(list), industry] as [RegExp, Industry]];
    });
  return {
    named: new Map(
      entries.flatMap(([industry, { named }]) =>
        named.split(',').map((name) => [withoutAnd(name), industry] as const),
      ),
    ),
    inCompany: tests('company'),
    anywhere: tests('anywhere'),
  };
}

/** `bank*`: any word that begins so; `*bank`: any word that ends so. Folded texts hold only words and spaces. */
function wordsOf(list: string): RegExp {
  const source = list
    .split(',')
    .map((one) => one.trim().replace(/^\*/, '\\S*').replace(/\*$/, '\\S*'))
    .join('|');
  return new RegExp(`(?:^| )(?:${source})(?: |$)`, 'u');
}

const ANDS = new Set(['and', 'und', 'et', 'e', 'y', 'en', 'ed']);

/** "Banking & Insurance" and "Banking and Insurance" are one name. */
function withoutAnd(name: string): string {
  return folded(name)
    .split(' ')
    .filter((word) => !ANDS.has(word))
    .join(' ');
}
