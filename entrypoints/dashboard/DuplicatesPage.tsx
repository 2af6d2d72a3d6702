import { type Choices, Duplicates, type PairView } from '../../components/duplicates/Duplicates';
import { presentPair } from '../../components/present/pair';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { merge } from '../../lib/log/merge';
import { notSame, openPairs } from '../../lib/log/pairs';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** More at once would be a form to fill in. */
const PAIRS_AT_ONCE = 10;

/** Who may be in the log twice. */
export function DuplicatesPage({ clock, toasts }: PageProps) {
  const pairs = useLiveQuery(() => openPairs(log, PAIRS_AT_ONCE), []);
  if (!pairs) return null;

  function makeOne({ a, b }: PairView, choices: Choices): void {
    const chosen = Object.entries(choices).map(([fact, side]) => [fact, side === 'a' ? 'keep' : 'gone']);
    const both = { keep: a.contactId, gone: b.contactId, choices: Object.fromEntries(chosen) as object };
    void toasts.attempt(async () => ({
      text: words('changeMerge', { name: a.name }),
      seq: await merge(log, both, clock.now()),
    }));
  }

  return (
    <Duplicates
      pairs={pairs.map((pair) => presentPair(pair, clock.today))}
      onMerge={makeOne}
      onNotSame={({ id, a }) =>
        void toasts.attempt(async () => ({
          text: words('changeNotSame', { name: a.name }),
          seq: await notSame(log, id, clock.now()),
        }))
      }
    />
  );
}
