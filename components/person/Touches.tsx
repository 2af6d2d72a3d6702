import type { Exchange, Touch } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { Button } from '../design/Button';
import { ListRow } from '../design/ListRow';
import { sayExchange, sayTouch } from '../present/touch';

export interface TouchesProps {
  /** Newest first. */
  touches: readonly Touch[];
  total: number;
  onRemove: (touch: Touch) => void;
  onWithout: (touch: Touch, exchange: Exchange) => void;
  onMore: () => void;
}

/** When you were in touch, newest first; each may be taken out. */
export function Touches({ touches, total, onRemove, onWithout, onMore }: TouchesProps) {
  if (total === 0) return <p class="soft">{words('touchesNone')}</p>;
  return (
    <>
      <ul data-testid="touches" aria-label={words('personTouches')}>
        {touches.map((touch) => (
          <ListRow
            key={[touch.on, touch.channel, touch.direction].join(' ')}
            data-testid="touch"
            data-on={touch.on}
            detail={
              touch.exchanges?.length
                ? touch.exchanges.map((exchange) => (
                    <span key={sayExchange(exchange)}>
                      {sayExchange(exchange)}{' '}
                      <button
                        type="button"
                        class="link"
                        aria-label={words('exchangeRemove', { what: sayExchange(exchange) })}
                        onClick={() => onWithout(touch, exchange)}
                      >
                        ✕
                      </button>{' '}
                    </span>
                  ))
                : undefined
            }
            end={
              <Button
                small
                kind="plain"
                data-testid="touch-remove"
                aria-label={words('touchRemoveOf', { day: sayDay(touch.on), what: sayTouch(touch) })}
                onClick={() => onRemove(touch)}
              >
                {words('touchRemove')}
              </Button>
            }
          >
            {sayDay(touch.on)} · {sayTouch(touch)}
          </ListRow>
        ))}
      </ul>
      {touches.length < total ? <Button onClick={onMore}>{words('peopleMore')}</Button> : null}
    </>
  );
}
