import { useId, useState } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { isolate } from '../design/Name';
import { useOneAtATime } from '../design/useOneAtATime';
import { PromiseDay, promiseSoon } from '../promises/PromiseDay';
import { SettlePromise } from '../promises/SettlePromise';

export interface PromiseView {
  id: string;
  what: string;
  /** "the slides, by 3 June 2026" */
  text: string;
  due: boolean;
}

export interface PromisesProps {
  promises: readonly PromiseView[];
  /** To whom. */
  name: string;
  /** They are in a ring: a promise comes up on its day. */
  kept: boolean;
  today: Day;
  /** Why the last one could not be noted, in words. */
  problem?: string;
  onPromise: (what: string, dueOn: Day) => Promise<boolean>;
  onSettle: (promise: PromiseView, how: 'kept' | 'letGo') => void;
}

/** What the user said they would do for this person, and a line to note more. */
export function Promises({ promises, name, kept, today, problem, onPromise, onSettle }: PromisesProps) {
  const [what, setWhat] = useState('');
  const once = useOneAtATime();
  const [dueOn, setDueOn] = useState(promiseSoon(today));
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid="promises">
      <h2 id={id}>{words('promiseTitle')}</h2>
      {promises.length === 0 ? (
        <p class="soft">{words('promiseNone')}</p>
      ) : (
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise.id} data-testid="promise" data-due={String(promise.due)}>
              <span dir="auto">{promise.text}</span>
              <span class="prompt-answers">
                <SettlePromise
                  what={promise.what}
                  testid="promise"
                  onSettle={(how) => onSettle(promise, how)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        class="promise-form"
        onSubmit={(event) => {
          event.preventDefault();
          void once(async () => {
            // What was written on meanwhile is not noted yet.
            if (await onPromise(what, dueOn)) setWhat((now) => (now === what ? '' : now));
          });
        }}
      >
        <Field label={words('promiseWhat')}>
          {(ties) => (
            <input
              {...ties}
              data-testid="promise-what"
              dir="auto"
              maxLength={200}
              value={what}
              {...(problem !== undefined && {
                'aria-invalid': true,
                'aria-describedby': `${id}-problem`,
              })}
              onInput={({ currentTarget }) => setWhat(currentTarget.value)}
            />
          )}
        </Field>
        <PromiseDay today={today} value={dueOn} testid="promise-by" onDay={setDueOn} />
        <Button submit data-testid="promise-add">
          {words('promiseAdd')}
        </Button>
        <p id={`${id}-problem`} role="status" class="field-problem small">
          {problem}
        </p>
      </form>
      {kept ? null : (
        <p class="soft small" data-testid="promise-unkept">
          {words('promiseUnkept', { name: isolate(name) })}
        </p>
      )}
    </section>
  );
}
