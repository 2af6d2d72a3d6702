import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { RhythmOffer } from '../today/PromptAsides';
import type { RhythmView } from '../views';
import '../design/reasons.css';

/** When somebody comes up, and what is on offer about it. */
export interface SuggestedView {
  /** All that is weighed, in sentences. */
  why: string[];
  /** Kind words on give and take. */
  hints: string[];
  rhythm?: RhythmView;
  paused: boolean;
  never: boolean;
}

export interface SuggestedProps {
  view: SuggestedView;
  onRhythm: (days: number | undefined) => void;
  onPause: (paused: boolean) => void;
  onNever: (never: boolean) => void;
}

/** Why and when a kept person is suggested, or is not: the answer to "why not sooner, why not somebody else". */
export function Suggested({ view, onRhythm, onPause, onNever }: SuggestedProps) {
  const { why, hints, rhythm, paused, never } = view;
  return (
    <section aria-labelledby="person-why" data-testid="suggested">
      <h2 id="person-why">{words('whyTitle')}</h2>
      <ul class="reasons">
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hints.map((hint) => (
        <p key={hint} class="prompt-caution" data-testid="caution">
          {hint}
        </p>
      ))}
      <RhythmOffer rhythm={rhythm} onAnswer={onRhythm} />
      <div class="prompt-answers">
        <Button small data-testid="pause" onClick={() => onPause(!paused)}>
          {words(paused ? 'personResume' : 'personPause')}
        </Button>
        <Button small kind="plain" data-testid="never" onClick={() => onNever(!never)}>
          {words(never ? 'personNeverNot' : 'personNever')}
        </Button>
      </div>
    </section>
  );
}
