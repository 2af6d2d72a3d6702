import { addDays } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Field } from '../design/Field';

/** A week is when most small promises are to be kept. */
const SOON = 7;

/** @returns the day that stands in a new promise. */
export const promiseSoon = (today: Day): Day => addDays(today, SOON);

export interface PromiseDayProps {
  /** No promise is for a day that is over. */
  today: Day;
  value: Day;
  testid: string;
  onDay: (dueOn: Day) => void;
}

/** By when something promised is to be done. */
export function PromiseDay({ today, value, testid, onDay }: PromiseDayProps) {
  return (
    <Field label={words('promiseBy')}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          required
          min={today}
          data-testid={testid}
          value={value}
          onInput={({ currentTarget }) => onDay(currentTarget.value)}
        />
      )}
    </Field>
  );
}
