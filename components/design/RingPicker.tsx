import { useId } from 'preact/hooks';
import { RINGS, type Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { RingGlyph } from './RingGlyph';
import { useRingDays } from './ringDays';
import { ringName, ringRhythm } from './ringWords';
import './ring-picker.css';

export interface RingPickerProps {
  /** Said above: "Your ring for Ana". */
  label: string;
  ring: Ring | undefined;
  /** Offer "Not kept"; leave it out for somebody who is not in the log anyway. */
  canLeave: boolean;
  onRing: (ring: Ring | undefined) => void;
}

/**
 * The four rings with their rhythm. Toggle buttons, not radio buttons: arrow keys would change the log at
 * every step on the way.
 */
export function RingPicker({ label, ring, canLeave, onRing }: RingPickerProps) {
  const id = useId();
  const days = useRingDays();
  return (
    <div class="ring-picker" role="group" aria-labelledby={id}>
      <p id={id} class="ring-picker-label">
        {label}
      </p>
      <div class="ring-picker-choices">
        {RINGS.map((each) => (
          <button
            key={each}
            type="button"
            class="ring-choice"
            data-testid="ring"
            data-ring={each}
            aria-pressed={each === ring}
            onClick={() => onRing(each)}
          >
            <RingGlyph ring={each} />
            <span class="ring-choice-words">
              <span class="ring-choice-name">{ringName(each)}</span>{' '}
              <span class="soft small">{ringRhythm(each, days)}</span>
            </span>
          </button>
        ))}
        {canLeave ? (
          <button
            type="button"
            class="ring-choice ring-choice-none"
            data-testid="ring"
            data-ring="none"
            aria-pressed={ring === undefined}
            onClick={() => onRing(undefined)}
          >
            {words('ringNone')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
