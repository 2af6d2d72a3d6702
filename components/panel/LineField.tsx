import { useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { useOneAtATime } from '../design/useOneAtATime';

export interface LineFieldProps {
  label: string;
  hint?: string;
  /** As the log has it. */
  value: string;
  /** What was typed before and is not kept yet; read once. */
  typed: string | undefined;
  maxLength: number;
  name: string;
  /** @param text undefined once it is kept. */
  onTyped: (text: string | undefined) => void;
  /** @returns what is wrong with it, in words; undefined once it is kept. */
  onSave: (text: string) => Promise<string | undefined>;
}

/** A field of one line that is kept by Enter or by the button beside it, which is there while there is something to keep. */
export function LineField({ label, hint, value, typed, maxLength, name, onTyped, onSave }: LineFieldProps) {
  const [text, setText] = useState(typed);
  const [problem, setProblem] = useState<string>();
  const shown = text ?? value;
  const differs = shown.trim() !== value;
  const once = useOneAtATime();
  const latest = useRef(shown);
  latest.current = shown;

  async function save(): Promise<void> {
    if (!differs) return;
    const wrong = await onSave(shown);
    setProblem(wrong);
    // What was written on while the log took its time is not kept yet.
    if (wrong !== undefined || latest.current !== shown) return;
    setText(undefined);
    onTyped(undefined);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      <Field label={label} hint={hint} problem={problem}>
        {(ties) => (
          <div class="field-line">
            <input
              {...ties}
              type="text"
              data-testid={`more-${name}`}
              dir="auto"
              maxLength={maxLength}
              autoComplete="off"
              value={shown}
              onInput={({ currentTarget }) => {
                latest.current = currentTarget.value;
                setText(currentTarget.value);
                onTyped(currentTarget.value);
              }}
            />
            {differs ? (
              <Button
                submit
                small
                data-testid={`more-${name}-save`}
                aria-label={words('keepField', { label })}
              >
                {words('rememberKeep')}
              </Button>
            ) : null}
          </div>
        )}
      </Field>
    </form>
  );
}
