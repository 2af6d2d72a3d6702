import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface TickProps {
  checked: boolean;
  /** Where it resolves to false, nothing came of it, and the box shows again what holds. */
  onTick: ((checked: boolean) => void) | ((checked: boolean) => Promise<boolean>);
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
  const holds = useRef(checked);
  holds.current = checked;
  async function tick(wanted: boolean): Promise<void> {
    setShown(wanted);
    if ((await onTick(wanted)) === false) setShown(holds.current);
  }
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
        onChange={({ currentTarget }) => void tick(currentTarget.checked)}
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
