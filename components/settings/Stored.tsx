import { words, type WordKey } from '../../lib/words';
import type { StoredCounts } from '../../lib/log/stored';

const KINDS: readonly { of: keyof StoredCounts; said: WordKey }[] = [
  { of: 'people', said: 'storedPeople' },
  { of: 'kept', said: 'storedKept' },
  { of: 'addresses', said: 'storedAddresses' },
  { of: 'touches', said: 'storedTouches' },
  { of: 'news', said: 'storedNews' },
  { of: 'promises', said: 'storedPromises' },
  { of: 'questions', said: 'storedQuestions' },
  { of: 'forgotten', said: 'storedForgotten' },
  { of: 'steps', said: 'storedSteps' },
];

export interface StoredProps {
  counts: StoredCounts;
  /** What the browser says it takes, in bytes; absent where it does not say. */
  bytes?: number;
}

/** What is kept in this browser, counted by kind, and how much room it takes. */
export function Stored({ counts, bytes }: StoredProps) {
  const there = KINDS.filter(({ of }) => counts[of] > 0);
  return (
    <div class="settings-part" data-testid="stored">
      {there.length === 0 ? <p class="soft">{words('storedNothing')}</p> : null}
      <dl class="settings-list">
        {there.map(({ of, said }) => (
          <div key={of} data-kind={of}>
            <dt>{words(said)}</dt>
            <dd>{words('storedCount', { n: counts[of] })}</dd>
          </div>
        ))}
      </dl>
      {bytes === undefined ? null : (
        <p class="soft small" data-testid="stored-size">
          {saySize(bytes)}
        </p>
      )}
    </div>
  );
}

/** Whole megabytes: the browser's own figure is an estimate. */
function saySize(bytes: number): string {
  const n = Math.round(bytes / 1_000_000);
  return n < 1 ? words('storedSmall') : words('storedSize', { n });
}
