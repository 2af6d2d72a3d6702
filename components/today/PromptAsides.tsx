import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import type { PromptView, RhythmView } from '../views';
import './prompt.css';

/** What a card says beside its reasons; most cards say nothing. */
export function PromptAsides({ prompt }: { prompt: PromptView }) {
  const { caution, longAgo } = prompt;
  return (
    <>
      {caution === undefined ? null : (
        <p class="prompt-caution small" data-testid="caution">
          {caution}
        </p>
      )}
      {longAgo ? (
        <p class="soft small" data-testid="long-ago">
          {longAgo.warmUp === undefined
            ? null
            : `${words('dormantWarmUp', { name: isolate(longAgo.warmUp) })} `}
          {words('dormantCheer')}
        </p>
      ) : null}
    </>
  );
}

export interface PromiseDueProps {
  promise: PromptView['promise'];
  onKept: () => void;
}

/** The promise among the reasons, to be ticked off. */
export function PromiseDue({ promise, onKept }: PromiseDueProps) {
  if (!promise) return null;
  return (
    <div class="prompt-answers">
      <Button small data-testid="promise-kept" onClick={onKept}>
        {words('promiseKeptOf', { what: isolate(promise.what) })}
      </Button>
    </div>
  );
}

export interface RhythmOfferProps {
  rhythm: RhythmView | undefined;
  onAnswer: (days: number | undefined) => void;
}

/** Another rhythm on offer: two keys, and nothing changes before. */
export function RhythmOffer({ rhythm, onAnswer }: RhythmOfferProps) {
  if (!rhythm) return null;
  return (
    <Notice tone="good" data-testid="rhythm-offer">
      <p>{rhythm.text}</p>
      <div class="prompt-answers">
        <Button small data-testid="rhythm-take" onClick={() => onAnswer(rhythm.days)}>
          {words('rhythmTake')}
        </Button>
        <Button small kind="plain" data-testid="rhythm-keep" onClick={() => onAnswer(undefined)}>
          {words('rhythmKeep')}
        </Button>
      </div>
    </Notice>
  );
}

export interface WhyNowProps {
  /** Whose it is, for those who hear it. */
  name: string;
  title?: 'whyOpen' | 'whyTitle';
  lines: readonly string[];
}

/** All that was weighed, to be opened: why now, why not sooner, why not somebody else. */
export function WhyNow({ name, title = 'whyOpen', lines }: WhyNowProps) {
  if (lines.length === 0) return null;
  return (
    <details class="why small" data-testid="why">
      <summary>
        {words(title)} <span class="heard">{isolate(name)}</span>
      </summary>
      <ul class="why-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
