import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to the words around it; spread it on the control. */
export interface FieldTies {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  label: ComponentChildren;
  /** Heard, not seen: where what stands around it says it to the eye. */
  hideLabel?: boolean;
  /** Said beneath. */
  hint?: string | undefined;
  /** What is wrong with what was typed; takes the place of the hint. */
  problem?: string | undefined;
  children: (ties: FieldTies) => ComponentChildren;
}

/** A control with its label, and beneath it a hint or what is wrong. Its look comes with base.css. */
export function Field({ label, hideLabel, hint, problem, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  const said = problem ?? hint;
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'heard' : 'field-label'}>
        {label}
      </label>
      {children({
        id,
        ...(said !== undefined && { 'aria-describedby': about }),
        ...(problem !== undefined && { 'aria-invalid': true }),
      })}
      {said === undefined ? null : (
        <p id={about} aria-live="polite" class={problem === undefined ? 'soft small' : 'field-problem small'}>
          {said}
        </p>
      )}
    </div>
  );
}
