import type { Day } from '../../people/schema';
import {
  before,
  dated,
  dayOfMonth,
  type Days,
  lastWeekday,
  lastWeekend,
  weekdayOf,
  weekdayOfLastWeek,
  weekdayOfThisWeek,
} from './date';
import { taken, takenAll, wholeWords } from './plain';
import type { DayWords, Unit } from './words';

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year'];

/** One way of saying a day: the words, and what their groups mean. */
type Saying = readonly [pattern: string, days: (groups: readonly string[], today: Day) => Days];

/**
 * Finds the day in a line of plain words.
 * @returns the days that may be meant, none of them to come: today where none is said, none where what is said tells
 *   no day; and the line without it.
 */
export function saidDay(line: string, today: Day, words: DayWords): { days: Days; line: string } {
  const all: Days[] = [];
  const next = takenAll(line, wholeWords(words.next));
  line = next.line;
  for (const [pattern, meant] of sayingsOf(words)) {
    const found = wholeWords(pattern).exec(line);
    if (!found) continue;
    all.push(meant(found.slice(1), today));
    line = taken(line, found);
  }
  line = takenAll(line, wholeWords(words.part)).line;
  // Last, since "morgen" is a part of a day as well as tomorrow.
  const unclear = takenAll(line, wholeWords(`${words.vague}|${words.toCome}`));
  if (next.first >= 0 || unclear.first >= 0) return { days: [], line: unclear.line };
  const [first = [today], ...others] = all;
  // Two different days in one sentence are no day at all.
  const clear = others.every((days) => String(days) === String(first)) && first.every((day) => day <= today);
  return { days: clear ? first : [], line };
}

const made = new Map<DayWords, readonly Saying[]>();

function sayingsOf(words: DayWords): readonly Saying[] {
  let sayings = made.get(words);
  if (!sayings) made.set(words, (sayings = [...near(words), ...onWeekday(words), ...inNumbers(words)]));
  return sayings;
}

/** "yesterday", "3 days ago", "last month". */
function near(words: DayWords): Saying[] {
  const { back, numbers, units, ago, last, ahead } = words;
  const n = `(\\d{1,3}|${Object.keys(numbers).join('|')})`;
  const unit = `(${UNITS.map((one) => units[one]).join('|')})`;
  const unitOf = (said = ''): Unit => UNITS.find((one) => wholeWords(units[one]).test(` ${said} `)) ?? 'day';
  const fill = (template: string): string => template.replace('{n}', n).replace('{unit}', unit);
  return [
    ...back.map(([said, days]): Saying => [
      `(?:${said})${partsBehind(words)}`,
      (_, today) => [before(today, days, 'day')],
    ]),
    ...ago.map((template): Saying => [
      fill(template),
      ([count = '', said], today) => [before(today, numbers[count] ?? Number(count), unitOf(said))],
    ]),
    [fill(ahead), () => []],
    ...onWeekdayOfLastWeek(words),
    ...last.map((template): Saying => [fill(template), ([said], today) => [before(today, 1, unitOf(said))]]),
    [words.weekend, (_, today) => lastWeekend(today)],
  ];
}

function onWeekdayOfLastWeek({ weekdays, on, ofLastWeek }: DayWords): Saying[] {
  return weekdays.flatMap((said, weekday): Saying[] => [
    [
      `(?:(?:${on}) )?(?:${said}) (?:${ofLastWeek})|(?:${ofLastWeek}) (?:(?:${on}) )?(?:${said})`,
      (_, today) => [weekdayOfLastWeek(today, weekday)],
    ],
  ]);
}

/** "on Tuesday 3 March 2026", "June 3", "last Tuesday". */
function onWeekday(words: DayWords): Saying[] {
  const { weekdays, shortWeekdays, on, past, thisOne, notBefore, months, of, ordinal, ordinals } = words;
  const between = of === undefined ? '' : `(?:(?:${of}) )?`;
  const date = `(?:(\\d{1,2})(?:${ordinal})?|(${Object.keys(ordinals).join('|')}))`;
  const year = `(?: ${between}(\\d{4}))?`;
  const lead = `(?:(?:${on}) )?(?:(${weekdays.join('|')}) )?(?:(?:${on}) )?`;
  const dateOf = (digits: string | undefined, said = ''): number => Number(digits ?? ordinals[said]);
  return [
    ...months.flatMap((month, at): Saying[] => [
      [
        `${lead}${date} ${between}(?:${month})${year}`,
        ([weekday, digits, said, y], today) => onDate(today, weekday, dateOf(digits, said), at + 1, y),
      ],
      [
        `${lead}(?:${month}) ${date}${year}`,
        ([weekday, digits, said, y], today) => onDate(today, weekday, dateOf(digits, said), at + 1, y),
      ],
    ]),
    ...weekdays.map((said, weekday): Saying => [
      `(?:${thisOne}) (?:${said}|${shortWeekdays?.[weekday] ?? '(?!)'})(?! (?:${past ?? '(?!)'}) )${partsBehind(words)}`,
      (_, today) => [weekdayOfThisWeek(today, weekday)],
    ]),
    ...weekdays.map((said, weekday): Saying => {
      const not = notBefore === undefined ? '' : `(?<! (?:${notBefore}) )`;
      const short = shortWeekdays?.[weekday];
      return [
        `(?:(?:${on}) )?${not}(?:${said})(?: (?:${past ?? '(?!)'}))?${partsBehind(words)}` +
          (short === undefined ? '' : `|(?:${on}) (?:${short})`),
        (_, today) => [lastWeekday(today, weekday)],
      ];
    }),
    [`(?:${words.onThe}) ${date}`, ([digits, said], today) => sure(dayOfMonth(today, dateOf(digits, said)))],
  ];

  function onDate(today: Day, weekday: string | undefined, date: number, month: number, year?: string): Days {
    const day = dated(today, date, month, year === undefined ? undefined : Number(year));
    if (day === undefined || weekday === undefined) return sure(day);
    const at = weekdays.findIndex((said) => wholeWords(said).test(` ${weekday} `));
    // A weekday that the date has not: one of the two is a slip.
    return at === weekdayOf(day) ? [day] : [day, lastWeekday(today, at)];
  }
}

/** "2026-03-03", "3.3.", "03/04/26". */
function inNumbers({ on, dayFirst }: DayWords): Saying[] {
  const lead = `(?:(?:${on}) )?`;
  return [
    [
      `${lead}(\\d{4})-(\\d{2})-(\\d{2})`,
      ([y, m, d], today) => sure(dated(today, Number(d), Number(m), Number(y))),
    ],
    [
      `${lead}(\\d{1,2})([./]|-(?=\\d{1,2}-))(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?`,
      ([one, sign, other, y], today) => {
        const year = y === undefined ? undefined : Number(y);
        const european = dated(today, Number(one), Number(other), year);
        const american = dated(today, Number(other), Number(one), year);
        if (dayFirst || sign === '.') return sure(european);
        return [...new Set([...sure(european), ...sure(american)])].filter((day) => day <= today);
      },
    ],
  ];
}

function partsBehind({ part, partBehind }: DayWords): string {
  return `(?: (?:${part}|${partBehind}))*`;
}

function sure(day: Day | undefined): Days {
  return day === undefined ? [] : [day];
}
