import { useId, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import './topics.css';

export interface TopicsFieldProps {
  label: string;
  hint: string;
  topics: readonly string[];
  /** The field as it stands, with commas between. */
  onSave: (text: string) => void;
}

/** What somebody cares about, in one line. Mount it anew where the topics change elsewhere. */
export function TopicsField({ label, hint, topics, onSave }: TopicsFieldProps) {
  const id = useId();
  const before = topics.join(', ');
  const [text, setText] = useState(before);
  return (
    <form
      class="topics"
      data-testid="topics-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <label for={id}>{label}</label>
      <div class="topics-line">
        <input
          id={id}
          type="text"
          data-testid="topics"
          maxLength={1000}
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button submit data-testid="topics-save" disabled={text.trim() === before}>
          {words('topicsSave')}
        </Button>
      </div>
      <p id={`${id}-hint`} class="soft small">
        {hint}
      </p>
    </form>
  );
}
