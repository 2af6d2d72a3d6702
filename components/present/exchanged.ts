import { EXCHANGE_DIRECTIONS, type ExchangeDirection, type TouchSummary } from '../../lib/people/schema';
import { sayList, words, type WordKey } from '../../lib/words';

const COUNTED: Readonly<Record<ExchangeDirection, WordKey>> = {
  gave: 'exchangedGave',
  got: 'exchangedGot',
  asked: 'exchangedAsked',
};

/** What was exchanged, in words: only what there was, since a nought beside it would read like a bill. */
export function sayExchanged({ exchanges = {} }: TouchSummary): string | undefined {
  const parts = EXCHANGE_DIRECTIONS.flatMap((direction) => {
    const n = exchanges[direction]?.count ?? 0;
    return n > 0 ? [words(COUNTED[direction], { n })] : [];
  });
  return parts.length > 0 ? words('exchangedAll', { parts: sayList(parts, 'unit') }) : undefined;
}
