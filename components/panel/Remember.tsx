import { useId, useRef, useState } from 'preact/hooks';
import { addDays } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import type { Typed } from '../views';
import './remember.css';

/** As what something is kept. */
export const REMEMBERED_AS = ['note', 'confide', 'promise', 'offLimits', 'canOffer', 'cannotOffer'] as const;
export type RememberedAs = (typeof REMEMBERED_AS)[number];

const LABELS: Readonly<Record<RememberedAs, { chip: WordKey; hint: WordKey }>> = {
  note: { chip: 'asNote', hint: 'asNoteHint' },
  confide: { chip: 'asConfidence', hint: 'asConfidenceHint' },
  promise: { chip: 'asPromise', hint: 'asPromiseHint' },
  offLimits: { chip: 'asOffLimits', hint: 'mannersOffLimitsHint' },
  canOffer: { chip: 'asCanOffer', hint: 'asCanOfferHint' },
  cannotOffer: { chip: 'asCannotOffer', hint: 'asCannotOfferHint' },
};

/** A week is when most small promises are to be kept. */
const SOON = 7;
const LONGEST: Partial<Record<RememberedAs, number>> = { note: 2000, confide: 2000 };
const LONGEST_LINE = 200;

export interface RememberProps {
  name: string;
  today: Day;
  /** Nothing reminds of a promise to somebody who is not kept. */
  kept: boolean;
  /** What was typed here before and is not kept yet; read once. */
  typed: Typed;
  /** Some fields changed: so that they survive another tab and a closed panel. */
  onTyped: (fields: Typed) => void;
  /** @returns whether it is in the log. */
  onRemember: (as: RememberedAs, text: string, dueOn: Day) => Promise<boolean>;
}

/** One field for all that one hears, and as what it is kept. */
export function Remember({ name, today, kept, typed, onTyped, onRemember }: RememberProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const busy = useRef(false);
  const [text, setText] = useState(typed['text'] ?? '');
  const [as, setAs] = useState<RememberedAs>(REMEMBERED_AS.find((one) => one === typed['as']) ?? 'note');
  const [dueOn, setDueOn] = useState(typed['dueOn'] ?? addDays(today, SOON));
  const ready = text.trim() !== '' && (as !== 'promise' || dueOn >= today);

  async function keep(): Promise<void> {
    if (!ready || busy.current) return;
    busy.current = true;
    const kept = await onRemember(as, text, dueOn);
    busy.current = false;
    if (!kept) return;
    setText('');
    setAs('note');
    onTyped({ text: '', as: '', dueOn: '' });
    box.current?.focus();
  }

  return (
    <form
      class="remember"
      data-testid="remember"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label for={id} class="person-part">
        {words('rememberLabel', { name: isolate(name) })}
      </label>
      <textarea
        ref={box}
        id={id}
        class="remember-text"
        data-testid="remember-text"
        dir="auto"
        rows={2}
        maxLength={LONGEST[as] ?? LONGEST_LINE}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onTyped({ text: currentTarget.value, as, dueOn: as === 'promise' ? dueOn : '' });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void keep();
        }}
      />
      <fieldset class="remember-as">
        <legend class="heard">{words('rememberAs')}</legend>
        {REMEMBERED_AS.map((each) => (
          <label key={each} class="remember-chip">
            <input
              type="radio"
              name={`${id}-as`}
              data-testid={`as-${each}`}
              checked={each === as}
              onChange={() => {
                setAs(each);
                onTyped({ as: each, dueOn: each === 'promise' ? dueOn : '' });
              }}
            />
            <span>{words(LABELS[each].chip)}</span>
          </label>
        ))}
      </fieldset>
      <div class="remember-end">
        {as === 'promise' ? (
          <label class="remember-by">
            {words('promiseBy')}
            <input
              type="date"
              required
              min={today}
              data-testid="remember-by"
              value={dueOn}
              onInput={({ currentTarget }) => {
                setDueOn(currentTarget.value);
                onTyped({ dueOn: currentTarget.value });
              }}
            />
          </label>
        ) : null}
        <Button submit data-testid="remember-keep" disabled={!ready}>
          {words('rememberKeep')}
        </Button>
      </div>
      <p id={`${id}-hint`} class="soft small">
        {words(LABELS[as].hint, { name: isolate(name) })}
        {as === 'promise' && !kept ? ` ${words('promiseUnkept', { name: isolate(name) })}` : null}
      </p>
    </form>
  );
}
