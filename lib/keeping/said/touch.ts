import type { Channel, Day, Direction, Exchange } from '../../people/schema';
import { EXCHANGE_DIRECTIONS, EXCHANGE_KINDS } from '../../people/schema';
import type { Days } from './date';
import { saidDay } from './day';
import { type Plain, plain, runsLeft, takenAll, wholeWords } from './plain';
import type { SaidWords } from './words';

/** What a sentence such as "called Ana yesterday" says, read in one language. */
export interface Said {
  /** Absent where no word says how. */
  channel?: Channel;
  direction: Direction;
  /** None of them to come: one, several that are to be asked, or none where what is said tells no day. */
  days: Days;
  /** The words that are left, as typed: a name, or part of one; empty for nobody. */
  who: string;
  /** An "and" stands between them: two people, or a name that has one. */
  several?: true;
  exchange?: Exchange;
  /** How many words say how, when or what … */
  told: number;
  /** … and how many are not understood, those of `who`. */
  left: number;
}

/** Reads what the user says of a touch. Never throws; what is not understood is left in `who`. */
export function readIn(words: SaidWords, text: string, today: Day): Said {
  const all = plain(text);
  const { days, line: withoutDay } = saidDay(all.line, today, words.days);
  const way = wayIn(withoutDay, words);
  const what = exchangeIn(withoutDay, way, words);
  const told = wordsTaken(what.line);
  const line = withoutFillers(what.line, all, words.fillers);
  return {
    direction: way.direction,
    days,
    ...whoIn(line, all, words.and),
    ...(way.channel && { channel: way.channel }),
    ...(what.exchange && { exchange: what.exchange }),
    told,
  };
}

/** How they were in touch. @returns `before`: what stands in front of it, and the line without the words for it. */
function wayIn(
  line: string,
  words: SaidWords,
): { channel?: Channel; direction: Direction; before: string; line: string } {
  const found = words.ways
    .map((way) => ({ ...way, at: wholeWords(way.words).exec(line)?.index ?? -1 }))
    .filter(({ at }) => at >= 0);
  const [how] = found;
  if (!how) return { direction: 'both', before: '', line };
  const first = found.reduce((one, other) => (other.at < one.at ? other : one));
  const before = takenAll(line.slice(0, first.at), wholeWords(words.fillers)).line.replace(/[ ·]+/g, '');
  const said = before === '' ? first.direction : (first.them ?? first.direction);
  const direction =
    how.direction === 'both'
      ? 'both'
      : wholeWords(words.fromThem).test(line)
        ? 'in'
        : said === 'both'
          ? 'out'
          : said;
  let rest = line;
  for (const way of found) rest = takenAll(rest, wholeWords(way.words)).line;
  return { channel: how.channel, direction, before, line: rest };
}

/** Both what and which way have to be said; what they asked of us is nothing that we asked. */
function exchangeIn(
  line: string,
  { before, line: left }: { before: string; line: string },
  words: SaidWords,
): { exchange?: Exchange; line: string } {
  const found = EXCHANGE_DIRECTIONS.map((direction) => ({
    direction,
    at: wholeWords(words.exchanges[direction]).exec(line)?.index ?? -1,
  })).find(({ at }) => at >= 0);
  const kind = EXCHANGE_KINDS.find((one) => wholeWords(words.kinds[one]).test(line));
  if (!found || !kind) return { line: left };
  const theirs = (words.nameFirst && before !== '') || wholeWords(words.fromThem).test(line);
  const direction =
    !theirs || found.direction === 'got' ? found.direction : found.direction === 'gave' ? 'got' : null;
  let rest = takenAll(left, wholeWords(words.exchanges[found.direction])).line;
  rest = takenAll(rest, wholeWords(words.kinds[kind])).line;
  return { ...(direction && { exchange: { kind, direction } }), line: rest };
}

/** Small words are none that begin with a capital inside of the sentence: "called An" is about somebody. */
function withoutFillers(line: string, { places, text }: Plain, fillers: string): string {
  const one = wholeWords(fillers);
  const words = line.trim().split(' ');
  const kept = words.map((word, at) => {
    const typed = text.slice(places[at]?.from, places[at]?.to);
    const isName = at > 0 && typed !== 'I' && /^\p{Lu}/u.test(typed);
    return !isName && one.test(` ${word} `) ? '·' : word;
  });
  return ` ${kept.join(' ')} `;
}

function whoIn(line: string, { places, text }: Plain, and: string): Pick<Said, 'who' | 'several' | 'left'> {
  const words = line.trim().split(' ');
  const isAnd = (at: number | undefined): boolean => wholeWords(and).test(` ${words[at ?? -1] ?? ''} `);
  const runs = runsLeft(line)
    .map((run) => {
      const from = run.findIndex((at) => !isAnd(at));
      return from < 0 ? [] : run.slice(from, run.findLastIndex((at) => !isAnd(at)) + 1);
    })
    .filter((run) => run.length > 0);
  const said = runs.map((run) => text.slice(places[run[0] ?? 0]?.from, places[run.at(-1) ?? 0]?.to));
  const left = runs.flat();
  return { who: said.join(' '), left: left.length, ...(left.some(isAnd) && { several: true as const }) };
}

function wordsTaken(line: string): number {
  return line.split('·').length - 1;
}
