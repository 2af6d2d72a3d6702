import type { ComponentChildren } from 'preact';
import './chip.css';

export interface ChipProps {
  /** `quiet` for what only tells: a ring, "long ago". */
  tone?: 'accent' | 'quiet';
  /** Takes it away; `removeLabel` says what, to those who hear it. */
  onRemove?: () => void;
  removeLabel?: string;
  children: ComponentChildren;
  [data: `data-${string}`]: string | number | undefined;
}

/** A short word about something: a tag, a kind, a ring. */
export function Chip({ tone = 'accent', onRemove, removeLabel, children, ...rest }: ChipProps) {
  return (
    <span {...rest} class={`chip chip-${tone}`}>
      <span class="chip-words">{children}</span>
      {onRemove ? (
        <button type="button" class="chip-remove" aria-label={removeLabel} onClick={onRemove}>
          <span aria-hidden="true">✕</span>
        </button>
      ) : null}
    </span>
  );
}

/** Several chips, as a list with a name. Its children are the chips. */
export function Chips({ label, children }: { label: string; children: ComponentChildren[] }) {
  return (
    <ul class="chips" aria-label={label}>
      {children.map((chip, index) => (
        <li key={index}>{chip}</li>
      ))}
    </ul>
  );
}
