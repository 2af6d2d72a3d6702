import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './radios.css';

export interface RadioChoice<T> {
  value: T;
  title: ComponentChildren;
  /** Beneath, softer: what follows from choosing it. */
  detail?: ComponentChildren;
  testid?: string;
}

export interface RadiosProps<T> {
  legend: string;
  /** Heard, not seen. */
  hideLegend?: boolean;
  /** Undefined where nothing is chosen yet. */
  value: T | undefined;
  choices: readonly RadioChoice<T>[];
  /** `boxes` for a choice that the page is about, `line` for a filter. */
  as?: 'boxes' | 'line';
  onChoose: (value: T) => void;
}

/** One of several equals. */
export function Radios<T>({ legend, hideLegend, value, choices, as = 'line', onChoose }: RadiosProps<T>) {
  const name = useId();
  const idOf = (part: string, index: number): string => `${name}-${part}-${index}`;
  return (
    <fieldset class={`radios radios-${as}`}>
      <legend class={hideLegend ? 'heard' : 'field-label'}>{legend}</legend>
      {choices.map((choice, i) => (
        <label key={String(choice.value)} class="check">
          <input
            type="radio"
            name={name}
            // Else all that follows from choosing it would be its name.
            aria-labelledby={choice.detail === undefined ? undefined : idOf('title', i)}
            aria-describedby={choice.detail === undefined ? undefined : idOf('detail', i)}
            data-testid={choice.testid}
            checked={value === choice.value}
            onChange={() => onChoose(choice.value)}
          />
          <span class="check-words">
            <span id={idOf('title', i)} class="radios-title">
              {choice.title}
            </span>
            {choice.detail === undefined ? null : (
              <span id={idOf('detail', i)} class="soft small">
                {choice.detail}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
