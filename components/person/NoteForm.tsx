import { useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { useOneAtATime } from '../design/useOneAtATime';

export interface NoteFormProps {
  label: string;
  /** Of the field is `<kind>-text`, of the button `<kind>-add`. */
  kind: 'note' | 'confidence';
  /** @returns whether it is in the log: until then the text stays. */
  onAdd: (text: string) => Promise<boolean>;
}

/** A field to write something down about somebody. */
export function NoteForm({ label, kind, onAdd }: NoteFormProps) {
  const [text, setText] = useState('');
  const once = useOneAtATime();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void once(async () => {
          // What was written on meanwhile is not noted yet.
          if (await onAdd(text)) setText((now) => (now === text ? '' : now));
        });
      }}
    >
      <Field label={label}>
        {(ties) => (
          <textarea
            {...ties}
            data-testid={`${kind}-text`}
            dir="auto"
            rows={2}
            maxLength={2000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <Button submit data-testid={`${kind}-add`} disabled={text.trim() === ''}>
        {words('confidenceAdd')}
      </Button>
    </form>
  );
}
