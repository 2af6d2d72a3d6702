import { words, type WordKey } from '../../lib/words';
import { Menu } from '../design/Menu';

const CHOICES: readonly { days: number; text: WordKey }[] = [
  { days: 14, text: 'promptLater14' },
  { days: 30, text: 'promptLater30' },
  { days: 90, text: 'promptLater90' },
];

export interface LaterProps {
  /** What those hear who hear only the button. */
  label: string;
  onSnooze: (days: number) => void;
  onPause: () => void;
  onNever: () => void;
}

/** How much later, or not at all. */
export function Later({ label, onSnooze, onPause, onNever }: LaterProps) {
  return (
    <Menu
      small
      label={words('promptLater')}
      aria-label={label}
      data-testid="later"
      groups={[
        {
          label: words('promptLaterIn'),
          items: CHOICES.map(({ days, text }) => ({
            text: words(text),
            testid: 'snooze',
            data: { 'data-days': days },
            onChoose: () => onSnooze(days),
          })),
        },
        {
          items: [
            { text: words('promptPause'), testid: 'pause', onChoose: onPause },
            { text: words('promptNever'), testid: 'never', onChoose: onNever },
          ],
        },
      ]}
    />
  );
}
