import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';

const CHOICES: readonly { days: number; text: WordKey }[] = [
  { days: 14, text: 'promptLater14' },
  { days: 30, text: 'promptLater30' },
  { days: 90, text: 'promptLater90' },
];

export interface LaterProps {
  id: string;
  onSnooze: (days: number) => void;
  onPause: () => void;
  onNever: () => void;
}

/** How much later, or not at all; lines of their own under the buttons, so that nothing is cut off at a popup's edge. */
export function Later({ id, onSnooze, onPause, onNever }: LaterProps) {
  return (
    <div id={id} class="later" role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} class="soft small">
        {words('promptLaterIn')}
      </p>
      {CHOICES.map(({ days, text }) => (
        <Button key={days} small data-testid="snooze" data-days={days} onClick={() => onSnooze(days)}>
          {words(text)}
        </Button>
      ))}
      <div class="later-not">
        <Button small kind="plain" data-testid="pause" onClick={onPause}>
          {words('promptPause')}
        </Button>
        <Button small kind="plain" data-testid="never" onClick={onNever}>
          {words('promptNever')}
        </Button>
      </div>
    </div>
  );
}
