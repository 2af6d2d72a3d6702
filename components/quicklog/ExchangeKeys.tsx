import { useEffect, useRef, useState } from 'preact/hooks';
import { type Exchange, EXCHANGE_DIRECTIONS, EXCHANGE_KINDS } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { sayExchangeDirection, sayExchangeKind } from '../present/touch';
import { EXCHANGE_KEYS } from './ways';

export interface ExchangeKeysProps {
  /** What was logged, in words. */
  title: string;
  /** What is noted with the touch already. */
  noted: readonly Exchange[];
  onExchanges: (exchanges: Exchange[]) => void;
  onClose: () => void;
}

/** What was given, got or asked for: one key each, the same key again takes it back. */
export function ExchangeKeys({ title, noted, onExchanges, onClose }: ExchangeKeysProps) {
  const [chosen, setChosen] = useState<readonly Exchange[]>(noted);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);

  function toggle(exchange: Exchange): void {
    const others = chosen.filter((one) => !same(one, exchange));
    const next = others.length < chosen.length ? others : [...chosen, exchange];
    setChosen(next);
    onExchanges(next);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.target === place.current) {
      onClose();
      return;
    }
    for (const direction of EXCHANGE_DIRECTIONS) {
      const kind = EXCHANGE_KINDS[EXCHANGE_KEYS[direction].indexOf(event.key.toLowerCase())];
      if (!kind || event.key.length !== 1) continue;
      event.preventDefault();
      toggle({ kind, direction });
    }
  }

  return (
    <div ref={place} tabIndex={-1} class="quicklog-body" data-testid="quick-logged" onKeyDown={pressed}>
      <h2>{title}</h2>
      <p class="soft small">{words('quickExchange')}</p>
      {EXCHANGE_DIRECTIONS.map((direction) => (
        <div key={direction} class="quicklog-row" role="group" aria-label={sayExchangeDirection(direction)}>
          <span class="quicklog-way">{sayExchangeDirection(direction)}</span>
          {EXCHANGE_KINDS.map((kind, i) => {
            const key = EXCHANGE_KEYS[direction].charAt(i);
            return (
              <Button
                key={kind}
                small
                data-testid={`exchange-${direction}-${kind}`}
                aria-pressed={chosen.some((one) => same(one, { kind, direction }))}
                aria-keyshortcuts={key.toUpperCase()}
                onClick={() => toggle({ kind, direction })}
              >
                <kbd>{key.toUpperCase()}</kbd> {sayExchangeKind(kind)}
              </Button>
            );
          })}
        </div>
      ))}
      <div class="quicklog-keys">
        <Button kind="primary" small data-testid="quick-close" onClick={onClose}>
          {words('quickDone')}
        </Button>
      </div>
    </div>
  );
}

const same = (one: Exchange, other: Exchange): boolean =>
  one.kind === other.kind && one.direction === other.direction;
