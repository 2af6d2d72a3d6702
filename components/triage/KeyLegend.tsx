import { RINGS } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { useRingDays } from '../design/ringDays';
import { ringName, ringRhythm } from '../design/ringWords';
import './key-legend.css';

/** What the keys do, always in sight, with a button for the one that has no place in a row. */
export function KeyLegend({ canUndo, onUndo }: { canUndo: boolean; onUndo: () => void }) {
  const days = useRingDays();
  return (
    <div class="key-legend" role="group" aria-label={words('triageKeysTitle')}>
      <ul class="key-legend-keys small">
        {RINGS.map((ring, index) => (
          <li key={ring}>
            <kbd>{index + 1}</kbd> {ringName(ring)}{' '}
            <span class="key-legend-rhythm">{ringRhythm(ring, days)}</span>
          </li>
        ))}
        <li>
          <kbd>0</kbd> {words('triageLeaveOut')}
        </li>
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> {words('triageKeysMove')}
        </li>
      </ul>
      <Button small disabled={!canUndo} data-testid="triage-undo" onClick={onUndo}>
        <kbd>U</kbd> {words('undo')}
      </Button>
    </div>
  );
}
