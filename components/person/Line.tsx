import { words, type WordKey } from '../../lib/words';
import { Field } from '../design/Field';

export interface LineProps {
  label: WordKey;
  hint?: WordKey | undefined;
  name: string;
  testid: string;
  maxLength: number;
  /** As the log has it. */
  value: string;
}

/** One line of a form that is kept as a whole. */
export function Line({ label, hint, name, testid, maxLength, value }: LineProps) {
  return (
    <Field label={words(label)} hint={hint && words(hint)}>
      {(ties) => (
        <input
          {...ties}
          name={name}
          data-testid={testid}
          dir="auto"
          maxLength={maxLength}
          autoComplete="off"
          defaultValue={value}
        />
      )}
    </Field>
  );
}
