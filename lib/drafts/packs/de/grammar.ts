import type { Silence } from '../../facts';

/** German words for numbers and times, in the cases that are needed. */

const WORDS =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const TENS: Readonly<Record<number, string>> = {
  25: 'fünfundzwanzig',
  30: 'dreißig',
  35: 'fünfunddreißig',
  40: 'vierzig',
  45: 'fünfundvierzig',
  50: 'fünfzig',
};

const UNITS = {
  weeks: { one: ['eine Woche', 'einer Woche'], many: ['Wochen', 'Wochen'] },
  months: { one: ['einen Monat', 'einem Monat'], many: ['Monate', 'Monaten'] },
  years: { one: ['ein Jahr', 'einem Jahr'], many: ['Jahre', 'Jahren'] },
} as const;

/** @returns the number in words where people would write it so. */
export function numberWord(n: number): string {
  return WORDS[n] ?? TENS[n] ?? String(n);
}

/** @returns how long, as in "das ist … her": "drei Monate", "einen Monat". */
export function silenceLong({ n, unit }: Silence): string {
  const { one, many } = UNITS[unit];
  return n === 1 ? one[0] : `${numberWord(n)} ${many[0]}`;
}

/** @returns how long, as in "seit …" and "nach …": "drei Monaten", "einem Monat". */
export function silenceSince({ n, unit }: Silence): string {
  const { one, many } = UNITS[unit];
  return n === 1 ? one[1] : `${numberWord(n)} ${many[1]}`;
}
