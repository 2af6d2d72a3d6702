import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { ListRow } from '../design/ListRow';
import type { ChangeView } from '../views';

export interface ChangesProps {
  /** Newest first. */
  changes: ChangeView[];
  onUndo: (id: string) => void;
  onRedo: (id: string) => void;
}

/** What the user changed lately, each to be taken back or done again. */
export function Changes({ changes, onUndo, onRedo }: ChangesProps) {
  if (changes.length === 0) return <p class="soft">{words('dataChangesNone')}</p>;
  return (
    <ul data-testid="changes" aria-label={words('dataChangesTitle')}>
      {changes.map(({ id, text, when, undone }) => (
        <ListRow
          key={id}
          data-id={id}
          data-undone={String(undone)}
          detail={undone ? `${when} · ${words('changeUndone')}` : when}
          end={
            <Button
              small
              data-testid={undone ? 'redo' : 'undo'}
              aria-label={words(undone ? 'changeRedo' : 'changeUndo', { text })}
              onClick={() => (undone ? onRedo(id) : onUndo(id))}
            >
              {words(undone ? 'redo' : 'undo')}
            </Button>
          }
        >
          <span class={undone ? 'change-undone' : undefined} dir="auto">
            {text}
          </span>
        </ListRow>
      ))}
    </ul>
  );
}
