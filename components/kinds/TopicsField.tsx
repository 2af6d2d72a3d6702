import { useEffect, useState } from 'preact/hooks';
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

/** What somebody cares about, in one line. It follows topics that change elsewhere until something is typed. */
export function TopicsField({
  label,
  hint,
  topics,
  save = words('topicsSave'),
  testid = 'topics',
  onSave,
}: TopicsFieldProps) {
  const before = topics.join(', ');
  const [typed, setTyped] = useState<string>();
  const text = typed ?? before;
  useEffect(() => {
    if (typed === before) setTyped(undefined);
  }, [before]);
  return (
    <form
      class="topics"
      data-testid={`${testid}-form`}
      onSubmit={(event) => {
        event.preventDefault();
        // What is no word, as an emoji alone, is not kept, and does not stand there as if it were.
        const kept = topicsOf(text).join(', ');
        setTyped(kept);
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
              onInput={({ currentTarget: { value } }) => setTyped(value === before ? undefined : value)}
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
