import { words, type WordKey } from '../../lib/words';
import { Radios } from '../design/Radios';

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
  return (
    <Radios
      as="boxes"
      legend={label}
      value={reading}
      choices={CHOICES.map(({ reading: value, testid, title, detail }) => ({
        value,
        testid,
        title: words(title),
        detail: words(detail),
      }))}
      onChoose={onReading}
    />
  );
}
