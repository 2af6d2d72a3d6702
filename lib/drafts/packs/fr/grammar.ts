import type { Silence } from '../../facts';

/** French words for numbers and times, and what stands before a town. */

const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const TENS: Readonly<Record<number, string>> = {
  25: 'vingt-cinq',
  30: 'trente',
  35: 'trente-cinq',
  40: 'quarante',
  45: 'quarante-cinq',
  50: 'cinquante',
};

/** @returns the number in words where people would write it so. */
export function numberWord(n: number): string {
  return WORDS[n] ?? TENS[n] ?? String(n);
}

/** @returns how long a silence is: "trois mois", "un an", "une semaine". */
export function silenceWords({ n, unit }: Silence): string {
  if (unit === 'weeks') return n === 1 ? 'une semaine' : `${numberWord(n)} semaines`;
  if (unit === 'months') return n === 1 ? 'un mois' : `${numberWord(n)} mois`;
  return n === 1 ? 'un an' : `${numberWord(n)} ans`;
}

/** @returns where somebody lives: "à Ulm", "au Havre", "aux Sables". */
export function inCity(city: string): string {
  if (/^Le /u.test(city)) return `au ${city.slice(3)}`;
  if (/^Les /u.test(city)) return `aux ${city.slice(4)}`;
  return `à ${city}`;
}
