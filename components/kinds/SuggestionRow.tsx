import { words } from '../../lib/words';
import { isolate, Name } from '../design/Name';
import type { SuggestionView } from '../views';
import './suggestion.css';

export interface SuggestionRowProps {
  suggestion: SuggestionView;
  current: boolean;
  /** Touched in any way: the keys work on it now. */
  onCurrent: () => void;
  onAnswer: (answer: 'yes' | 'no') => void;
}

/** One suggestion: who, which kind, why, and the two answers with their keys. */
export function SuggestionRow({ suggestion, current, onCurrent, onAnswer }: SuggestionRowProps) {
  const { id, name, role, kind, kindName, evidence, contactId } = suggestion;
  // Only the current row is in the tab order; arrow keys lead to the others.
  const tabIndex = current ? 0 : -1;
  const about = { name: isolate(name), kind: kindName };
  return (
    <li
      class="suggestion"
      data-testid="suggestion"
      data-id={id}
      data-kind={kind}
      aria-current={current ? 'true' : undefined}
      onFocusIn={onCurrent}
      onPointerDown={onCurrent}
    >
      <div class="suggestion-who">
        <p>
          <a class="suggestion-name" href={`#person=${contactId}`} tabIndex={tabIndex}>
            <Name>{name}</Name>
          </a>
          {role === undefined ? null : (
            <span class="suggestion-role soft small">
              {' '}
              <bdi>{role}</bdi>
            </span>
          )}
        </p>
        <p>
          <strong class="kind-tag">{kindName}</strong> {evidence}
        </p>
      </div>
      <div class="suggestion-answers" role="group" aria-label={words('kindAsk', about)}>
        <button
          type="button"
          class="ring-key ring-key-suggested"
          data-answer="yes"
          tabIndex={tabIndex}
          aria-label={words('kindAskYes', about)}
          onClick={() => onAnswer('yes')}
        >
          <kbd>Y</kbd>
          <span>{words('yes')}</span>
        </button>
        <button
          type="button"
          class="ring-key"
          data-answer="no"
          tabIndex={tabIndex}
          aria-label={words('kindAskNo', about)}
          onClick={() => onAnswer('no')}
        >
          <kbd>N</kbd>
          <span>{words('no')}</span>
        </button>
      </div>
    </li>
  );
}
