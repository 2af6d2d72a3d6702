import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Notice } from '../design/Notice';

export interface PauseChoiceProps {
  /** "15 June, 14:30"; `open` where the pause has no end; absent where there is none. */
  until?: { said: string } | 'open';
  onPause: (length: 'hour' | 'today' | 'open') => void;
  onGoOn: () => void;
}

/** A rest from suggestions and hints. */
export function PauseChoice({ until, onPause, onGoOn }: PauseChoiceProps) {
  return (
    <div class="settings-part" data-testid="pause" data-paused={String(until !== undefined)}>
      <p class="soft">{words('pauseText')}</p>
      <div role="status">
        {until === undefined ? null : (
          <Notice tone="good">
            <p>{until === 'open' ? words('restOpen') : words('restUntil', { when: until.said })}</p>
          </Notice>
        )}
      </div>
      <div class="settings-actions" role="group" aria-label={words('pauseTitle')}>
        {until === undefined ? (
          <>
            <Button data-testid="pause-hour" onClick={() => onPause('hour')}>
              {words('pauseHour')}
            </Button>
            <Button data-testid="pause-today" onClick={() => onPause('today')}>
              {words('pauseToday')}
            </Button>
            <Button data-testid="pause-open" onClick={() => onPause('open')}>
              {words('pauseOpen')}
            </Button>
          </>
        ) : (
          <Button kind="primary" data-testid="pause-end" onClick={onGoOn}>
            {words('restEnd')}
          </Button>
        )}
      </div>
    </div>
  );
}
