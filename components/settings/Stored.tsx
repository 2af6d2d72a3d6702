import type { StoredCounts } from '../../lib/log/stored';
import type { StoredSizes } from '../../lib/log/storedSizes';
import { sayBytes, words, type WordKey } from '../../lib/words';

const KINDS: readonly { of: keyof StoredCounts | 'notes'; said: WordKey }[] = [
  { of: 'people', said: 'storedPeople' },
  { of: 'kept', said: 'storedKept' },
  { of: 'addresses', said: 'storedAddresses' },
  { of: 'touches', said: 'storedTouches' },
  { of: 'notes', said: 'storedNotes' },
  { of: 'news', said: 'storedNews' },
  { of: 'promises', said: 'storedPromises' },
  { of: 'questions', said: 'storedQuestions' },
  { of: 'forgotten', said: 'storedForgotten' },
  { of: 'steps', said: 'storedSteps' },
];

export interface StoredProps {
  counts: StoredCounts;
  /** Takes a moment: absent until somebody looks. */
  sizes?: StoredSizes;
  /** What the browser says it takes, in bytes; absent where it does not say. */
  bytes?: number;
}

/** What is kept in this browser, counted by kind, and about how much room each takes. */
export function Stored({ counts, sizes, bytes }: StoredProps) {
  const count = { ...counts, notes: sizes?.notes ?? 0 };
  const there = KINDS.filter(({ of }) => count[of] > 0);
  return (
    <div class="settings-part" data-testid="stored" data-sized={String(sizes !== undefined)}>
      {there.length === 0 ? <p class="soft">{words('storedNothing')}</p> : null}
      <dl class="settings-list stored-list">
        {there.map(({ of, said }) => (
          <div key={of} data-kind={of}>
            <dt>{words(said)}</dt>
            <dd>{words('storedCount', { n: count[of] })}</dd>
            <dd class="stored-size">{of === 'kept' ? null : sizes && sayBytes(sizes.bytes[of])}</dd>
          </div>
        ))}
      </dl>
      {there.length > 0 ? <p class="soft small">{words('storedEstimate')}</p> : null}
      {bytes === undefined ? null : (
        <p class="soft small" data-testid="stored-size">
          {sayWhole(bytes)}
        </p>
      )}
    </div>
  );
}

/** @returns the whole room in a sentence, in whole megabytes: the browser's own figure is an estimate. */
export function sayWhole(bytes: number): string {
  const n = Math.round(bytes / 1_000_000);
  return n < 1 ? words('storedSmall') : words('storedSize', { n });
}
