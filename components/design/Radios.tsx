import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
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
  /** `boxes` for a choice that the page is about, `line` for a filter, `chips` where short words are many. */
  as?: 'boxes' | 'line' | 'chips';
  onChoose: (value: T) => void;
}

/** Where a choice has not come back as the value by then, it was not taken. */
const TAKEN_MS = 3000;

/**
 * The value often comes back late, by way of the log; whatever is drawn meanwhile would put the old choice back.
 * @returns what to show, and the choosing.
 */
function useChosen<T>(
  value: T | undefined,
  onChoose: (value: T) => void,
): [T | undefined, (value: T) => void] {
  const [ahead, setAhead] = useState<{ chosen: T }>();
  useEffect(() => setAhead(undefined), [value]);
  useEffect(() => {
    if (!ahead) return;
    const timer = setTimeout(() => setAhead(undefined), TAKEN_MS);
    return () => clearTimeout(timer);
  }, [ahead]);
  const choose = (chosen: T): void => {
    setAhead({ chosen });
    onChoose(chosen);
  };
  return [ahead ? ahead.chosen : value, choose];
}

/** One of several equals. */
export function Radios<T>({ legend, hideLegend, value, choices, as = 'line', onChoose }: RadiosProps<T>) {
  const name = useId();
  const [shown, choose] = useChosen(value, onChoose);
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
            checked={shown === choice.value}
            onChange={() => choose(choice.value)}
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
