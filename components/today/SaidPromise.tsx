import { useState } from 'preact/hooks';
import { addDays } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';

/** Most of what is promised in a message is done within a week. */
const SOON = 7;

export interface SaidPromiseProps {
  what: string;
  today: Day;
  onNote: (what: string, dueOn: Day) => void;
}

/** A promise in the text, on offer to be kept in mind. */
export function SaidPromise({ what, today, onNote }: SaidPromiseProps) {
  const [dueOn, setDueOn] = useState(addDays(today, SOON));
  return (
    <Notice tone="good" data-testid="draft-promise">
      <p>{words('draftPromised', { what: isolate(what) })}</p>
      <div class="prompt-answers">
        <Field label={words('draftPromiseBy')}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              required
              min={today}
              data-testid="draft-promise-by"
              value={dueOn}
              onInput={({ currentTarget }) => setDueOn(currentTarget.value)}
            />
          )}
        </Field>
        <Button
          small
          data-testid="draft-promise-note"
          disabled={dueOn === ''}
          onClick={() => onNote(what, dueOn)}
        >
          {words('draftPromiseNote')}
        </Button>
      </div>
    </Notice>
  );
}
