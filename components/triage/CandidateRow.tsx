import { RINGS, type Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { isolate, Name } from '../design/Name';
import { useRingDays } from '../design/ringDays';
import { ringName, ringRhythm } from '../design/ringWords';
import type { CandidateView } from '../views';
import './candidate.css';

export interface CandidateRowProps {
  candidate: CandidateView;
  current: boolean;
  /** Touched in any way: the keys work on it now. */
  onCurrent: () => void;
  onRing: (ring: Ring) => void;
  onLeaveOut: () => void;
}

/** One person to choose about: who, what the log knows, and the rings with their keys. */
export function CandidateRow({ candidate, current, onCurrent, onRing, onLeaveOut }: CandidateRowProps) {
  const days = useRingDays();
  const suggested = candidate.suggested ?? 'warm';
  const name = isolate(candidate.name);
  // Only the current row is in the tab order; arrow keys lead to the others.
  const tabIndex = current ? 0 : -1;
  return (
    <li
      class="candidate"
      data-testid="candidate"
      data-id={candidate.contactId}
      data-slug={candidate.slug ?? ''}
      data-name={candidate.name}
      data-suggested={suggested}
      aria-current={current ? 'true' : undefined}
      onFocusIn={onCurrent}
      onPointerDown={onCurrent}
    >
      <div class="candidate-who">
        <h2 class="candidate-name">
          <Name>{candidate.name}</Name>
        </h2>
        {candidate.role === undefined ? null : (
          <p class="soft">
            <bdi>{candidate.role}</bdi>
          </p>
        )}
        <ul class="candidate-evidence small">
          {candidate.evidence.map((one) => (
            <li key={one}>{one}</li>
          ))}
          {candidate.rhythm === undefined ? null : <li>{candidate.rhythm}</li>}
        </ul>
      </div>
      <div class="candidate-rings" role="group" aria-label={words('triageRings', { name })}>
        {RINGS.map((ring, index) => (
          <button
            key={ring}
            type="button"
            class={`ring-key${ring === suggested ? ' ring-key-suggested' : ''}`}
            data-ring={ring}
            tabIndex={tabIndex}
            aria-label={words(ring === suggested ? 'triageChoiceSuggested' : 'triageChoice', {
              ring: ringName(ring),
              rhythm: ringRhythm(ring, days),
            })}
            onClick={() => onRing(ring)}
          >
            <kbd>{index + 1}</kbd>
            <span>{ringName(ring)}</span>
          </button>
        ))}
        <button
          type="button"
          class="ring-key ring-key-none"
          data-ring="none"
          tabIndex={tabIndex}
          onClick={onLeaveOut}
        >
          <kbd>0</kbd>
          <span>{words('triageLeaveOut')}</span>
        </button>
      </div>
    </li>
  );
}
