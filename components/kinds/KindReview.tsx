import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PeerKind } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { keyOf, moveOf } from '../walk/keys';
import { useFocusOnCurrent } from '../walk/useFocusOnCurrent';
import { useWalk } from '../walk/useWalk';
import { KindLegend } from './KindLegend';
import type { SuggestionView } from '../views';
import { SuggestionRow } from './SuggestionRow';

export interface KindReviewActions {
  onAnswer: (contactId: string, kind: PeerKind, answer: 'yes' | 'no') => unknown;
  onUndo: () => unknown;
}

export interface KindReviewProps extends KindReviewActions {
  suggestions: SuggestionView[];
  /** In place of the list where there is nothing to look at. */
  empty: ComponentChildren;
}

const idOf = ({ id }: SuggestionView): string => id;

/** The suggestions to walk through with Y and N, buttons or a finger. */
export function KindReview({ suggestions, empty, onAnswer, onUndo }: KindReviewProps) {
  const walk = useWalk(suggestions, idOf);
  const { rows, current } = walk;
  const place = useRef<HTMLElement>(null);
  // The six kinds stand above: on a small screen the page opens with them.
  useFocusOnCurrent(
    place,
    { currentId: current?.id, focusTurn: walk.focusTurn },
    '[data-answer=yes]',
    'stay',
  );

  function answer(row: SuggestionView, said: 'yes' | 'no'): void {
    const values = { name: isolate(row.name), kind: row.kindName };
    walk.decide(
      row,
      () => onAnswer(row.contactId, row.kind, said),
      words(said === 'yes' ? 'changeKindYes' : 'changeKindNo', values),
    );
  }

  const undo = (): void => walk.undo(onUndo, words('triageUndone'));

  function press(key: string): boolean {
    const by = moveOf(key);
    if (by !== 0) walk.move(by);
    else if (key === 'u') undo();
    else if (current && (key === 'y' || key === 'n')) answer(current, key === 'y' ? 'yes' : 'no');
    else return false;
    return true;
  }

  return (
    <section
      ref={place}
      class="kind-review"
      // So that a click beside the buttons keeps the keys at work.
      tabIndex={-1}
      aria-label={words('kindsReview')}
      onKeyDown={(event) => {
        const key = keyOf(event);
        if (key !== undefined && press(key)) event.preventDefault();
      }}
    >
      {rows.length === 0 ? (
        empty
      ) : (
        <>
          <h2>{words('kindsReview')}</h2>
          <p class="soft">{words('kindsReviewLead', { n: suggestions.length })}</p>
          <ul class="suggestions">
            {rows.map((row) => (
              <SuggestionRow
                key={row.id}
                suggestion={row}
                current={row.id === current?.id}
                onCurrent={() => walk.stay(row.id)}
                onAnswer={(said) => answer(row, said)}
              />
            ))}
          </ul>
        </>
      )}
      {suggestions.length > rows.length && rows.length > 0 ? (
        <Button onClick={walk.showMore}>{words('peopleMore')}</Button>
      ) : null}
      {rows.length > 0 ? <KindLegend canUndo={walk.canUndo} onUndo={undo} /> : null}
      {rows.length === 0 && walk.canUndo ? (
        <Button small data-testid="kinds-undo" onClick={undo}>
          <kbd>U</kbd> {words('undo')}
        </Button>
      ) : null}
      <p class="heard" role="status" data-testid="said">
        {walk.said}
      </p>
    </section>
  );
}
