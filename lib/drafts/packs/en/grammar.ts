import type { Silence } from '../../facts';

/** English words for numbers and times. */

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: Readonly<Record<number, string>> = {
  25: 'twenty-five',
  30: 'thirty',
  35: 'thirty-five',
  40: 'forty',
  45: 'forty-five',
  50: 'fifty',
};

/** @returns the number in words where people would write it so. */
export function numberWord(n: number): string {
  return WORDS[n] ?? TENS[n] ?? String(n);
}

/** @returns how long a silence is: "three months", "a year". */
export function silenceWords({ n, unit }: Silence): string {
  return n === 1 ? `a ${unit.slice(0, -1)}` : `${numberWord(n)} ${unit}`;
}
