import type { FactsFor } from './facts';

/** A round of funding is no product: nobody uses it, and it has a name in every language. */

export type Round = 'seed' | 'preSeed' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

const SERIES = /^s[eé]rie?s?[- ]([a-h])(?![\p{L}\p{N}])/iu;
/** "Seed" alone, or with a word for money behind it: a "Seed Library" is a product. */
const SEED =
  /^(pre-?|pre )?seed(?:[- ](?:round|funding|financing|investment|extension|runde|finanzierung\p{L}*)(?: round)?)?(?:[ ,(:]*(?:of |von |über )?[$€£]? ?\d.*)?$/iu;

/** @returns which round a launch is, where it is one. */
export function roundOf(product: string | undefined): Round | undefined {
  const name = product?.trim() ?? '';
  const letter = SERIES.exec(name)?.[1]?.toUpperCase();
  if (letter !== undefined) return letter as Round;
  const seed = SEED.exec(name);
  if (!seed) return undefined;
  return seed[1] === undefined ? 'seed' : 'preSeed';
}

export const isRound = ({ product }: FactsFor<'launch'>): boolean => roundOf(product) !== undefined;

/**
 * @returns the words of a language for a round.
 * @throws where it is none: so the names of rounds are not among the words that any message is made of, and one that
 *   was told in confidence is found.
 */
export function roundWords(
  { product }: FactsFor<'launch'>,
  { seed, preSeed, series }: { seed: string; preSeed: string; series: (letter: string) => string },
): string {
  const round = roundOf(product);
  if (round === undefined) throw new Error(`No round: ${product}`);
  if (round === 'seed') return seed;
  return round === 'preSeed' ? preSeed : series(round);
}
