import { useId } from 'preact/hooks';
import type { Contact, Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { NoteForm } from './NoteForm';

export interface NotesProps {
  /** The latest first. */
  notes: NonNullable<Contact['notes']>;
  today: Day;
  /** @returns whether it is in the log. */
  onAdd: (text: string) => Promise<boolean>;
  onRemove: (id: string) => void;
}

/** What the user wants to remember of somebody, and a field to note more. */
export function Notes({ notes, today, onAdd, onRemove }: NotesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid="notes" data-count={notes.length}>
      <h2 id={id}>{words('knownNotes')}</h2>
      <p class="soft small">{words('notesText')}</p>
      {notes.length > 0 ? (
        <ul class="promises">
          {notes.map((note) => (
            <li key={note.id} data-testid="note">
              <span dir="auto" class="person-note">
                {note.text} <span class="soft small">{sayAgo(note.on, today)}</span>
              </span>
              <Button
                small
                kind="plain"
                data-testid="note-remove"
                aria-label={words('noteRemoveOf', { text: isolate(note.text.slice(0, 60)) })}
                onClick={() => onRemove(note.id)}
              >
                {words('noteRemove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <NoteForm label={words('noteNew')} kind="note" onAdd={onAdd} />
    </section>
  );
}
