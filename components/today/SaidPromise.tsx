import { useState } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import { isPromiseDay, PromiseDay, promiseSoon } from '../promises/PromiseDay';

export interface SaidPromiseProps {
  what: string;
  today: Day;
  onNote: (what: string, dueOn: Day) => void;
}

/** A promise in the text, on offer to be kept in mind. */
export function SaidPromise({ what, today, onNote }: SaidPromiseProps) {
  const [dueOn, setDueOn] = useState(promiseSoon(today));
  return (
    <Notice tone="good" data-testid="draft-promise">
      <p>{words('draftPromised', { what: isolate(what) })}</p>
      <div class="prompt-answers">
        <PromiseDay today={today} value={dueOn} testid="draft-promise-by" onDay={setDueOn} />
        <Button
          small
          data-testid="draft-promise-note"
          disabled={!isPromiseDay(dueOn, today)}
          onClick={() => onNote(what, dueOn)}
        >
          {words('draftPromiseNote')}
        </Button>
      </div>
    </Notice>
  );
}
