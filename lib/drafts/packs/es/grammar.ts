import type { Silence } from '../../facts';

/** Spanish words for numbers and times, and what changes before a vowel. */

const WORDS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );
const TENS: Readonly<Record<number, string>> = {
  25: 'veinticinco',
  30: 'treinta',
  35: 'treinta y cinco',
  40: 'cuarenta',
  45: 'cuarenta y cinco',
  50: 'cincuenta',
};
const UNITS: Readonly<Record<Silence['unit'], readonly [one: string, more: string]>> = {
  weeks: ['una semana', 'semanas'],
  months: ['un mes', 'meses'],
  years: ['un año', 'años'],
};

/** @returns the number in words where people would write it so. */
export function numberWord(n: number): string {
  return WORDS[n] ?? TENS[n] ?? String(n);
}

/** @returns how long a silence is: "tres meses", "un año". */
export function silenceWords({ n, unit }: Silence): string {
  const [one, more] = UNITS[unit];
  return n === 1 ? one : `${numberWord(n)} ${more}`;
}

/** @returns the word with its "and": "y las tardes", "e ir al mercado", but "y hielo". */
export function and(word: string): string {
  return /^(?:i(?![aeou])|í|hi(?!e)|hí)/iu.test(word) ? `e ${word}` : `y ${word}`;
}
