import { useState } from 'preact/hooks';
import { topicsOf } from '../../lib/people/topics';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';

export interface TopicsFieldProps {
  label: string;
  hint: string;
  topics: readonly string[];
  /** What the button says. */
  save?: string;
  testid?: string;
  /** The field as it stands, with commas between. */
  onSave: (text: string) => void;
}

/** What somebody cares about, in one line. Mount it anew where the topics change elsewhere. */
export function TopicsField({
  label,
  hint,
  topics,
  save = words('topicsSave'),
  testid = 'topics',
  onSave,
}: TopicsFieldProps) {
  const before = topics.join(', ');
  const [text, setText] = useState(before);
  return (
    <form
      class="topics"
      data-testid={`${testid}-form`}
      onSubmit={(event) => {
        event.preventDefault();
        // What is no word, as an emoji alone, is not kept, and does not stand there as if it were.
        const kept = topicsOf(text).join(', ');
        setText(kept);
        if (kept !== before) onSave(kept);
      }}
    >
      <Field label={label} hint={hint}>
        {(ties) => (
          <div class="field-line">
            <input
              {...ties}
              type="text"
              data-testid={testid}
              maxLength={1000}
              autoComplete="off"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <Button submit data-testid={`${testid}-save`} disabled={text.trim() === before}>
              {save}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
