import { useId } from 'preact/hooks';

export interface ChooseProps<T extends string> {
  label: string;
  value: T;
  options: readonly Group<T>[];
  testid: string;
  onChoose: (value: T) => void;
}

/** Options under a heading, or without one. */
export interface Group<T extends string> {
  label?: string;
  of: readonly { value: T; text: string }[];
}

/** One choice of several, with its name before it. */
export function Choose<T extends string>({ label, value, options, testid, onChoose }: ChooseProps<T>) {
  const id = useId();
  const all = options.flatMap((group) => group.of);
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        data-testid={testid}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = all.find((one) => one.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
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
    </>
  );
}

function Option({ value, text, chosen }: { value: string; text: string; chosen: string }) {
  return (
    <option value={value} selected={value === chosen}>
      {text}
    </option>
  );
}
