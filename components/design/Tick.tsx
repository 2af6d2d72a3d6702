import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface TickProps {
  checked: boolean;
  onTick: (checked: boolean) => void;
  label: ComponentChildren;
  /** Beneath, softer. */
  detail?: ComponentChildren;
  disabled?: boolean;
  'data-testid'?: string;
}

/** A checkbox that shows what was chosen at once, not only when the log has it: else it would jump back and forth. */
export function Tick({ checked, onTick, label, detail, ...rest }: TickProps) {
  const [shown, setShown] = useState(checked);
  const id = useId();
  useEffect(() => setShown(checked), [checked]);
  return (
    <label class="check">
      <input
        type="checkbox"
        {...rest}
        {...(detail !== undefined && {
          'aria-labelledby': `${id}-label`,
          'aria-describedby': `${id}-detail`,
        })}
        checked={shown}
        onChange={({ currentTarget }) => {
          setShown(currentTarget.checked);
          onTick(currentTarget.checked);
        }}
      />
      <span class="check-words">
        <span id={`${id}-label`}>{label}</span>
        {detail === undefined ? null : (
          <span id={`${id}-detail`} class="soft small">
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}
