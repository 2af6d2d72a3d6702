import { useId } from 'preact/hooks';
import { words, type WordKey } from '../../lib/words';
import './consent.css';

const CHOICES: readonly { reading: boolean; testid: string; title: WordKey; detail: WordKey }[] = [
  { reading: true, testid: 'reading-on', title: 'readingOn', detail: 'readingOnDetail' },
  { reading: false, testid: 'reading-off', title: 'readingOff', detail: 'readingOffDetail' },
];

export interface ReadingChoiceProps {
  label: string;
  reading: boolean;
  onReading: (reading: boolean) => void;
}

/** The one switch: read pages while I browse, or import only. Two equals, so radio buttons. */
export function ReadingChoice({ label, reading, onReading }: ReadingChoiceProps) {
  const name = useId();
  return (
    <fieldset class="reading-choice">
      <legend>{label}</legend>
      {CHOICES.map((choice) => (
        <label key={choice.testid} class="reading-option">
          <input
            type="radio"
            name={name}
            data-testid={choice.testid}
            checked={reading === choice.reading}
            onChange={() => onReading(choice.reading)}
          />
          <span>
            <span class="reading-option-title">{words(choice.title)}</span>
            <span class="soft small">{words(choice.detail)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
