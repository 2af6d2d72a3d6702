import type { Channel, Day, Direction, Exchange } from '../people/schema';
import { saidDay } from './saidDay';
import { ENGLISH, type SaidWords } from './saidWords';

/** What a sentence such as "called Ana yesterday" says. */
export interface Said {
  /** Absent where no word says how. */
  channel?: Channel;
  direction: Direction;
  /** Never a day to come. */
  on: Day;
  /** The words that are left: a name, or part of one; empty for nobody. */
  who: string;
  exchange?: Exchange;
}

/** Longer is no sentence. */
const LONGEST = 200;

/** Reads what the user says of a touch. Never throws; what is not understood is left in `who`. */
export function readSaid(text: string, today: Day, words: SaidWords = ENGLISH): Said {
  const plain = ` ${text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[,;.!]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const { on, rest } = saidDay(plain, today, words);
  const { exchange, left } = exchangeIn(rest, words);
  const verb = words.verbs.find((one) => one.words.test(left));
  const at = verb ? (verb.words.exec(left)?.index ?? 0) : 0;
  const behind = verb ? left.slice(at).replace(verb.words, ' ') : left;
  const before = left.slice(0, at).replace(words.fillers, ' ').trim();
  const who = `${before} ${behind}`
    .replace(words.fillers, ' ')
    .replace(words.fillers, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    direction: verb ? (before === '' ? verb.direction : verb.them) : 'both',
    on,
    who,
    ...(verb && { channel: verb.channel }),
    ...(exchange && { exchange }),
  };
}

/** Both what and which way have to be said. */
function exchangeIn(text: string, { exchanges, kinds }: SaidWords): { exchange?: Exchange; left: string } {
  const way = exchanges.find(({ words }) => words.test(text));
  const what = kinds.find(({ words }) => words.test(text));
  if (!way || !what) return { left: text };
  return {
    exchange: { kind: what.kind, direction: way.direction },
    left: text.replace(way.words, ' ').replace(what.words, ' ').replace(/\s+/g, ' '),
  };
}
