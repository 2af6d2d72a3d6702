import { useId, useState } from 'preact/hooks';
import type { Confidence } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { Button } from '../design/Button';
import { NoteForm } from './NoteForm';

export interface ConfidencesProps {
  notes: readonly Confidence[];
  onAdd: (text: string) => Promise<boolean>;
  onRemove: (id: string) => void;
}

/** What somebody told in confidence: there only after a click, and nowhere but here. */
export function Confidences({ notes, onAdd, onRemove }: ConfidencesProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid="confidences" data-count={notes.length}>
      <h2 id={id}>{words('confidenceTitle')}</h2>
      <p class="soft small">{words('confidenceText')}</p>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-testid="confidences-show">{words('confidenceCount', { n: notes.length })}</summary>
        {/* Not in the page before the click, so that no search of the page and no glance finds it. */}
        {open ? (
          <>
            <ul class="promises">
              {notes.map((note) => (
                <li key={note.id} data-testid="confidence">
                  <span dir="auto">
                    {note.text} <span class="soft small">{sayDay(note.on)}</span>
                  </span>
                  <Button
                    small
                    kind="plain"
                    data-testid="confidence-remove"
                    onClick={() => onRemove(note.id)}
                  >
                    {words('confidenceRemove')}
                  </Button>
                </li>
              ))}
            </ul>
            <NoteForm label={words('confidenceNew')} kind="confidence" onAdd={onAdd} />
          </>
        ) : null}
      </details>
    </section>
  );
}
