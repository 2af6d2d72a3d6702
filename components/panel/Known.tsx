import { useId } from 'preact/hooks';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import { SettlePromise } from '../promises/SettlePromise';
import type { KnownView } from '../views';
import './known.css';

/** So many notes stand open; older ones are a click away. */
const NOTES_OPEN = 2;

export interface KnownActions {
  onSettle: (promise: KnownView['promises'][number], how: 'kept' | 'letGo') => void;
  onUnnote: (noteId: string) => void;
}

export interface KnownProps extends KnownActions {
  known: KnownView;
  confided: boolean;
  /** The promise that the card below speaks of: it is not said twice. */
  spoken: string | undefined;
}

/** What to have in mind before writing: ground rules, what was promised, what was noted. A line each. */
export function Known({ known, confided, spoken, onSettle, onUnnote }: KnownProps) {
  const id = useId();
  const { rules, notes } = known;
  const promises = known.promises.filter((one) => one.id !== spoken);
  if (rules.length + promises.length + notes.length === 0 && !confided) return null;
  const [open, older] = [notes.slice(0, NOTES_OPEN), notes.slice(NOTES_OPEN)];
  return (
    <section class="known" aria-labelledby={id} data-testid="known">
      <h2 id={id} class="person-part">
        {words('knownTitle')}
      </h2>
      {rules.length + promises.length > 0 || confided ? (
        <ul class="known-lines">
          {rules.map((line) => (
            <li key={line} data-testid="rule">
              {line}
            </li>
          ))}
          {confided ? <li data-testid="confided">{words('panelConfided')}</li> : null}
          {promises.map((promise) => (
            <li key={promise.id} class="known-row" data-testid="promise" data-due={String(promise.due)}>
              <span>{words('knownPromise', { what: promise.text })}</span>
              <SettlePromise
                what={promise.what}
                testid="known-promise"
                onSettle={(how) => onSettle(promise, how)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Notes notes={open} onUnnote={onUnnote} />
      {older.length > 0 ? (
        <details class="known-older small">
          <summary>{words('knownOlder', { n: older.length })}</summary>
          <Notes notes={older} onUnnote={onUnnote} />
        </details>
      ) : null}
    </section>
  );
}

function Notes({ notes, onUnnote }: Pick<KnownView, 'notes'> & Pick<KnownActions, 'onUnnote'>) {
  if (notes.length === 0) return null;
  return (
    <ul class="known-notes" aria-label={words('knownNotes')}>
      {notes.map(({ id, text, when }) => (
        <li key={id} class="known-note" data-testid="note">
          <p dir="auto">{text}</p>
          <p class="known-row soft small">
            <span>{when}</span>
            <button
              type="button"
              class="link"
              data-testid="note-remove"
              aria-label={words('noteRemoveOf', { text: isolate(text.slice(0, 60)) })}
              onClick={() => onUnnote(id)}
            >
              {words('noteRemove')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
