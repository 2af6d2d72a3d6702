import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Avatar } from '../design/Avatar';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { Name } from '../design/Name';
import { RingMark } from '../design/RingMark';
import type { PromptView } from '../views';
import { PromiseDue, PromptAsides, RhythmOffer } from './PromptAsides';
import { draftKey, PromptDraft, type PromptActions } from './PromptDraft';
import { Since } from './Since';
import '../design/reasons.css';
import './prompt.css';

export type { PromptActions } from './PromptDraft';

export interface PromptCardProps extends PromptActions {
  prompt: PromptView;
  today: Day;
  /** Unfolded from the start: the first of several. Whoever comes first later is unfolded then. */
  unfolded: boolean;
  focusFirst?: boolean;
}

/**
 * One person of Today: who and why, and unfolded when last, and the draft with what can be done about it. What is
 * folded away stays mounted, so that nothing typed is lost.
 */
export function PromptCard({ prompt, today, unfolded, focusFirst, ...actions }: PromptCardProps) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean>();
  // An undo may put somebody before this card: what was open stays open.
  const came = useRef(unfolded);
  if (unfolded) came.current = true;
  const open = chosen ?? came.current;
  return (
    <Card
      as="article"
      aria-labelledby={id}
      data-testid="prompt"
      data-id={prompt.contactId}
      data-slug={prompt.slug ?? ''}
      data-name={prompt.name}
      data-ring={prompt.ring}
      data-last-touch={prompt.lastTouchOn ?? ''}
      data-due={prompt.dueOn ?? ''}
    >
      <div class="prompt" data-open={String(open)}>
        <header class="prompt-person">
          <Avatar name={prompt.name} />
          <h2 id={id}>
            <button
              type="button"
              class="prompt-open"
              data-testid="card-open"
              aria-expanded={open}
              aria-controls={`${id}-body`}
              onClick={() => setChosen(!open)}
            >
              <Name>{prompt.name}</Name>
            </button>
          </h2>
          <RingOf prompt={prompt} />
          {prompt.role === undefined ? null : (
            <p class="prompt-role soft small">
              <bdi>{prompt.role}</bdi>
            </p>
          )}
        </header>
        <Reasons reasons={prompt.reasons} folded={!open} />
        <div id={`${id}-body`} class="prompt-body" hidden={!open}>
          <PromiseDue promise={prompt.promise} onKept={() => actions.onPromiseKept(prompt)} />
          <Since prompt={prompt} today={today} />
          <PromptAsides prompt={prompt} />
          <PromptDraft
            key={draftKey(prompt)}
            {...actions}
            prompt={prompt}
            today={today}
            {...(focusFirst && { focusFirst })}
          />
          <RhythmOffer rhythm={prompt.rhythm} onAnswer={(days) => actions.onRhythm(prompt, days)} />
        </div>
      </div>
    </Card>
  );
}

/** How close they are kept, or that it was long ago. */
function RingOf({ prompt }: { prompt: PromptView }) {
  return prompt.longAgo ? <Chip tone="quiet">{words('dormantLabel')}</Chip> : <RingMark ring={prompt.ring} />;
}

/** Why somebody is suggested, in words. @param folded only the first and best of them is seen. */
export function Reasons({ reasons, folded = false }: { reasons: string[]; folded?: boolean }) {
  return (
    <ul class="reasons">
      {reasons.map((reason, index) => (
        <li key={reason} data-testid="reason" hidden={folded && index > 0}>
          {reason}
        </li>
      ))}
    </ul>
  );
}
