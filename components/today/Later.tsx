import { useRef } from 'preact/hooks';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';

const CHOICES: readonly { days: number; text: WordKey }[] = [
  { days: 14, text: 'promptLater14' },
  { days: 30, text: 'promptLater30' },
  { days: 90, text: 'promptLater90' },
];

/** Snooze: opens in its place, so that nothing is cut off at the edge of a popup. Escape closes it. */
export function Later({ onSnooze }: { onSnooze: (days: number) => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={details}
      class="later"
      onKeyDown={(event) => {
        const it = details.current;
        if (event.key !== 'Escape' || !it?.open) return;
        // Else the browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        it.open = false;
        it.querySelector('summary')?.focus();
      }}
    >
      <summary class="button button-quiet" data-testid="later">
        {words('promptLater')}
      </summary>
      <div class="later-choices" role="group" aria-label={words('promptLaterIn')}>
        <span class="soft small" aria-hidden="true">
          {words('promptLaterIn')}
        </span>
        {CHOICES.map(({ days, text }) => (
          <Button key={days} small data-testid="snooze" data-days={days} onClick={() => onSnooze(days)}>
            {words(text)}
          </Button>
        ))}
      </div>
    </details>
  );
}
