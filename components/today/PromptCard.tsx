import { useId } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { Card } from '../design/Card';
import { Name } from '../design/Name';
import { ringName } from '../design/ringWords';
import type { PromptView } from '../views';
import { PromiseDue, PromptAsides, RhythmOffer, WhyNow } from './PromptAsides';
import { draftKey, PromptDraft, type PromptActions } from './PromptDraft';
import './prompt.css';

export type { PromptActions } from './PromptDraft';

export interface PromptCardProps extends PromptActions {
  prompt: PromptView;
  today: Day;
  focusFirst?: boolean;
}

/** One person of Today: who, why now, when last, and the draft with what can be done about it. */
export function PromptCard({ prompt, today, focusFirst, ...actions }: PromptCardProps) {
  const id = useId();
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
      <div class="prompt">
        <header>
          <div class="prompt-head">
            <h2 id={id}>
              <Name>{prompt.name}</Name>
            </h2>
            <span class="prompt-ring small">
              {prompt.longAgo ? (
                words('dormantLabel')
              ) : (
                <>
                  <span class="heard">{words('panelRing')} </span>
                  {ringName(prompt.ring)}
                </>
              )}
            </span>
          </div>
          {prompt.role === undefined ? null : (
            <p class="soft">
              <bdi>{prompt.role}</bdi>
            </p>
          )}
        </header>
        <Reasons reasons={prompt.reasons} />
        <PromiseDue promise={prompt.promise} onKept={() => actions.onPromiseKept(prompt)} />
        <p class="soft small" data-testid="last-touch">
          {sayLastTouch(prompt.lastTouchOn, today)}
        </p>
        <PromptAsides prompt={prompt} />
        <PromptDraft
          key={draftKey(prompt)}
          {...actions}
          prompt={prompt}
          today={today}
          {...(focusFirst && { focusFirst })}
        />
        <RhythmOffer rhythm={prompt.rhythm} onAnswer={(days) => actions.onRhythm(prompt, days)} />
        <WhyNow name={prompt.name} lines={prompt.why ?? []} />
      </div>
    </Card>
  );
}

/** Why somebody is suggested, in words. */
export function Reasons({ reasons }: { reasons: string[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason} data-testid="reason">
          {reason}
        </li>
      ))}
    </ul>
  );
}
