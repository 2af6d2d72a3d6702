import type { Facts, Silence } from '../../facts';

/** Portuguese words for numbers, times and places; what differs between Brazil and Portugal is left in digits. */

const WORDS: Readonly<Record<number, string>> = {
  2: 'dois',
  3: 'três',
  4: 'quatro',
  5: 'cinco',
  6: 'seis',
  7: 'sete',
  8: 'oito',
  9: 'nove',
  10: 'dez',
  11: 'onze',
  12: 'doze',
  13: 'treze',
  15: 'quinze',
  20: 'vinte',
  25: 'vinte e cinco',
  30: 'trinta',
  35: 'trinta e cinco',
  40: 'quarenta',
  45: 'quarenta e cinco',
  50: 'cinquenta',
};

const UNITS: Readonly<Record<Silence['unit'], { one: string; many: string }>> = {
  weeks: { one: 'uma semana', many: 'semanas' },
  months: { one: 'um mês', many: 'meses' },
  years: { one: 'um ano', many: 'anos' },
};

/** @returns the number in words (masculine), where people would write it so in both countries. */
export function numberWord(n: number): string {
  return WORDS[n] ?? String(n);
}

/** @returns how long a silence is: "três meses", "um ano", "duas semanas". */
export function silenceWords({ n, unit }: Silence): string {
  const { one, many } = UNITS[unit];
  if (n === 1) return one;
  return `${n === 2 && unit === 'weeks' ? 'duas' : numberWord(n)} ${many}`;
}

/** @returns how long the silence is where known, else words that always hold. */
export function sinceThen({ silence }: Facts): string {
  return silence ? silenceWords(silence) : 'muito tempo';
}

/** Cities with an article, which melts into "em". All others have none. */
const ARTICLES: readonly (readonly ['no' | 'na', RegExp])[] = [
  [
    'no',
    /^(?:Rio(?: de Janeiro)?|Recife|Porto|Funchal|Barreiro|Montijo|Seixal|Entroncamento|Cairo|Luxemburgo)$/u,
  ],
  ['na', /^(?:Cidade (?:do|da|de) .+|Amadora|Maia|Guarda|Covilhã|Trofa|Figueira da Foz|Praia da Vitória)$/u],
];

/** @returns "em Lisboa", "no Rio de Janeiro", "na Covilhã". */
export function inCity(city: string): string {
  const found = ARTICLES.find(([, names]) => names.test(city));
  return `${found?.[0] ?? 'em'} ${city}`;
}
