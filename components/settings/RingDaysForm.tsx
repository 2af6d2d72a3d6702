import { useEffect, useId, useState } from 'preact/hooks';
import {
  LEAST_RING_DAYS,
  MOST_RING_DAYS,
  problemWithRingDays,
  type RingDays,
  type RingDaysProblem,
} from '../../lib/keeping/ringDays';
import { RING_DAYS } from '../../lib/keeping/weights';
import { RINGS, type Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { ringName } from '../design/ringWords';

export interface RingDaysFormProps {
  days: RingDays;
  onDays: (days: RingDays) => void;
}

/** How many days may pass in each ring. A field follows what changes elsewhere until something is typed in it. */
export function RingDaysForm({ days, onDays }: RingDaysFormProps) {
  const [typed, setTyped] = useState<Partial<Record<Ring, string>>>({});
  const [problem, setProblem] = useState<RingDaysProblem>();
  const id = useId();
  const texts = { ...textsOf(days), ...typed };
  const next = daysOf(texts);
  useEffect(() => {
    if (RINGS.every((ring) => next[ring] === days[ring])) setTyped({});
  }, [JSON.stringify(days)]);
  const isUsual = RINGS.every((ring) => days[ring] === RING_DAYS[ring]);

  return (
    <form
      class="ring-days"
      noValidate
      data-testid="ring-days"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = problemWithRingDays(next);
        setProblem(wrong);
        if (!wrong) onDays(next);
      }}
    >
      <p class="soft">{words('ringsText')}</p>
      <div class="ring-days-fields">
        {RINGS.map((ring) => (
          <Field key={ring} label={words('ringsDays', { ring: ringName(ring) })}>
            {(ties) => (
              <input
                {...ties}
                type="number"
                inputMode="numeric"
                required
                min={LEAST_RING_DAYS}
                max={MOST_RING_DAYS}
                step={1}
                data-testid={`days-${ring}`}
                value={texts[ring]}
                {...(problem?.ring === ring && { 'aria-invalid': true, 'aria-describedby': id })}
                onInput={({ currentTarget: { value } }) => {
                  setTyped((old) => ({ ...old, [ring]: value }));
                  // What was wrong may be so no more, and the button may be off by then.
                  setProblem(undefined);
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <p id={id} role="status" class="ring-days-problem small" data-testid="days-problem">
        {problem ? sayProblem(problem) : ''}
      </p>
      <div class="settings-actions">
        <Button submit data-testid="days-save" disabled={RINGS.every((ring) => next[ring] === days[ring])}>
          {words('ringsSave')}
        </Button>
        {isUsual ? null : (
          <Button
            kind="plain"
            data-testid="days-usual"
            onClick={() => {
              setTyped({});
              setProblem(undefined);
              onDays(RING_DAYS);
            }}
          >
            {words('ringsUsual')}
          </Button>
        )}
      </div>
    </form>
  );
}

function sayProblem(problem: RingDaysProblem): string {
  const ring = ringName(problem.ring);
  return problem.kind === 'bounds'
    ? words('ringsBounds', { ring, least: LEAST_RING_DAYS, most: MOST_RING_DAYS })
    : words('ringsOrder', { ring, next: ringName(problem.next) });
}

function textsOf(days: RingDays): Record<Ring, string> {
  return { inner: `${days.inner}`, close: `${days.close}`, warm: `${days.warm}`, yearly: `${days.yearly}` };
}

/** An empty field is no number, not nought. */
function daysOf(typed: Readonly<Record<Ring, string>>): Record<Ring, number> {
  const number = (text: string): number => (text.trim() === '' ? NaN : Number(text));
  const { inner, close, warm, yearly } = typed;
  return { inner: number(inner), close: number(close), warm: number(warm), yearly: number(yearly) };
}
