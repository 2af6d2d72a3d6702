import { Field } from './Field';

export interface ChooseProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly Group<T>[];
  testid?: string;
  /** In a form that is read as a whole. */
  name?: string;
  onChoose?: (value: T) => void;
}

/** Options under a heading, or without one. */
export interface Group<T extends string> {
  label?: string;
  of: readonly { value: T; text: string }[];
}

/** One choice of several, as the browser's own list. */
export function Choose<T extends string>({
  label,
  hint,
  value,
  options,
  testid,
  name,
  onChoose,
}: ChooseProps<T>) {
  const all = options.flatMap((group) => group.of);
  return (
    <Field label={label} hint={hint}>
      {(ties) => (
        <select
          {...ties}
          data-testid={testid}
          name={name}
          {...(onChoose && { value })}
          onChange={({ currentTarget }) => {
            const chosen = all.find((one) => one.value === currentTarget.value);
            if (chosen) onChoose?.(chosen.value);
          }}
        >
          {options.map((group) =>
            group.label === undefined ? (
              group.of.map((one) => <Option key={one.value} {...one} chosen={value} />)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {group.of.map((one) => (
                  <Option key={one.value} {...one} chosen={value} />
                ))}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function Option({ value, text, chosen }: { value: string; text: string; chosen: string }) {
  return (
    <option value={value} selected={value === chosen}>
      {text}
    </option>
  );
}
