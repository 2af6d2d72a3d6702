import { words } from '../../lib/words';
import { Button } from '../design/Button';
import '../triage/key-legend.css';

/** What the keys do, always in sight, with a button for the one that has no place in a row. */
export function KindLegend({ canUndo, onUndo }: { canUndo: boolean; onUndo: () => void }) {
  return (
    <div class="key-legend" role="group" aria-label={words('triageKeysTitle')}>
      <ul class="key-legend-keys small">
        <li>
          <kbd>Y</kbd> {words('yes')}
        </li>
        <li>
          <kbd>N</kbd> {words('no')}
        </li>
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> {words('triageKeysMove')}
        </li>
      </ul>
      <Button small disabled={!canUndo} data-testid="kinds-undo" onClick={onUndo}>
        <kbd>U</kbd> {words('undo')}
      </Button>
    </div>
  );
}
