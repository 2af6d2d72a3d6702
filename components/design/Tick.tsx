import { useEffect, useState } from 'preact/hooks';

interface TickProps {
  checked: boolean;
  onTick: (checked: boolean) => void;
  'data-testid'?: string;
}

/** A checkbox that shows what was chosen at once, not only when the log has it: else it would jump back and forth. */
export function Tick({ checked, onTick, ...rest }: TickProps) {
  const [shown, setShown] = useState(checked);
  useEffect(() => setShown(checked), [checked]);
  return (
    <input
      type="checkbox"
      {...rest}
      checked={shown}
      onChange={({ currentTarget }) => {
        setShown(currentTarget.checked);
        onTick(currentTarget.checked);
      }}
    />
  );
}
