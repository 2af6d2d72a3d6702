import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';

const CHOICES: readonly { days: number; text: WordKey }[] = [
  { days: 14, text: 'promptLater14' },
  { days: 30, text: 'promptLater30' },
  { days: 90, text: 'promptLater90' },
];

/** How much later; a line of its own under the buttons, so that nothing is cut off at a popup's edge. */
export function Later({ id, onSnooze }: { id: string; onSnooze: (days: number) => void }) {
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
    </div>
  );
}
