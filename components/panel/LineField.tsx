import { useId, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';

export interface LineFieldProps {
  label: string;
  hint?: string;
  /** As the log has it. */
  value: string;
  /** What was typed before and is not kept yet; read once. */
  typed: string | undefined;
  maxLength: number;
  name: string;
  onTyped: (text: string) => void;
  /** @returns what is wrong with it, in words; undefined once it is kept. */
  onSave: (text: string) => Promise<string | undefined>;
}

/** A field of one line that is kept by Enter or by the button beside it, which is there while there is something to keep. */
export function LineField({ label, hint, value, typed, maxLength, name, onTyped, onSave }: LineFieldProps) {
  const id = useId();
  const [text, setText] = useState(typed);
  const [problem, setProblem] = useState<string>();
  const shown = text ?? value;
  const differs = shown.trim() !== value;

  async function save(): Promise<void> {
    if (!differs) return;
    const wrong = await onSave(shown);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setText(undefined);
    onTyped('');
  }

  return (
    <form
      class="line-field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{label}</label>
      <div class="line-field-row">
        <input
          id={id}
          type="text"
          data-testid={`more-${name}`}
          dir="auto"
          maxLength={maxLength}
          autoComplete="off"
          value={shown}
          aria-invalid={problem !== undefined}
          {...((hint !== undefined || problem !== undefined) && { 'aria-describedby': `${id}-hint` })}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            onTyped(currentTarget.value);
          }}
        />
        {differs ? (
          <Button submit small data-testid={`more-${name}-save`} aria-label={words('keepField', { label })}>
            {words('rememberKeep')}
          </Button>
        ) : null}
      </div>
      {hint === undefined && problem === undefined ? null : (
        <p id={`${id}-hint`} class="soft small" role={problem === undefined ? undefined : 'alert'}>
          {problem ?? hint}
        </p>
      )}
    </form>
  );
}
