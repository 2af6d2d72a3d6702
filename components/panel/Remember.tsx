import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Radios } from '../design/Radios';
import { useOneAtATime } from '../design/useOneAtATime';
import { isPromiseDay, PromiseDay, promiseSoon } from '../promises/PromiseDay';
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

/** As much as the log takes of each. */
const LONGEST: Readonly<Record<RememberedAs, number>> = {
  note: 2000,
  confide: 2000,
  promise: 200,
  offLimits: 1000,
  canOffer: 1000,
  cannotOffer: 1000,
};

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
  const once = useOneAtATime();
  const [text, setText] = useState(typed['text'] ?? '');
  const [as, setAs] = useState<RememberedAs>(REMEMBERED_AS.find((one) => one === typed['as']) ?? 'note');
  const [dueOn, setDueOn] = useState(typed['dueOn'] ?? promiseSoon(today));
  const latest = useRef(text);
  latest.current = text;
  // A note that was written first may be too long for what it is to be: it is never cut.
  const tooLong = text.trim().length > LONGEST[as];
  const ready = text.trim() !== '' && !tooLong && (as !== 'promise' || isPromiseDay(dueOn, today));

  async function keep(): Promise<void> {
    if (!ready) return;
    const kept = await onRemember(as, text, dueOn);
    // What was written on while the log took its time is not kept yet.
    if (!kept || latest.current !== text) return;
    setText('');
    setAs('note');
    onTyped({ text: undefined, as: undefined, dueOn: undefined });
    box.current?.focus();
  }

  return (
    <form
      class="remember"
      data-testid="remember"
      onSubmit={(event) => {
        event.preventDefault();
        void once(keep);
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
        maxLength={LONGEST[as]}
        {...(tooLong && { 'aria-invalid': true })}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onTyped({
            text: currentTarget.value || undefined,
            as,
            dueOn: as === 'promise' ? dueOn : undefined,
          });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void once(keep);
        }}
      />
      <Radios
        legend={words('rememberAs')}
        hideLegend
        as="chips"
        value={as}
        choices={REMEMBERED_AS.map((value) => ({
          value,
          title: words(LABELS[value].chip),
          testid: `as-${value}`,
        }))}
        onChoose={(chosen) => {
          setAs(chosen);
          onTyped({ as: chosen, dueOn: chosen === 'promise' ? dueOn : undefined });
        }}
      />
      <div class="remember-end">
        {as === 'promise' ? (
          <PromiseDay
            today={today}
            value={dueOn}
            testid="remember-by"
            onDay={(day) => {
              setDueOn(day);
              onTyped({ dueOn: day || undefined });
            }}
          />
        ) : null}
        <Button submit data-testid="remember-keep" disabled={!ready}>
          {words('rememberKeep')}
        </Button>
      </div>
      <p id={`${id}-hint`} aria-live="polite" class={tooLong ? 'field-problem small' : 'soft small'}>
        {tooLong
          ? words('problemTooLong', { n: LONGEST[as] })
          : words(LABELS[as].hint, { name: isolate(name) })}
        {as === 'promise' && !kept ? ` ${words('promiseUnkept', { name: isolate(name) })}` : null}
      </p>
    </form>
  );
}
