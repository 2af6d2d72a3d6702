import { addDays, isDay } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Field } from '../design/Field';

/** A week is when most small promises are to be kept. */
const SOON = 7;

/** So that no year has more than four digits. */
const LAST_DAY = '9999-12-31';

/** Whether something may be promised for that day, as it stands in the field. */
export const isPromiseDay = (value: string, today: Day): boolean => isDay(value) && value >= today;

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
          max={LAST_DAY}
          data-testid={testid}
          value={value}
          onInput={({ currentTarget }) => onDay(currentTarget.value)}
        />
      )}
    </Field>
  );
}
