import { useState } from 'preact/hooks';
import {
  type Channel,
  type Direction,
  type Exchange,
  EXCHANGE_DIRECTIONS,
  EXCHANGE_KINDS,
  type ExchangeDirection,
  type ExchangeKind,
} from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Choose } from '../design/Choose';
import { Field } from '../design/Field';
import { sayChannel, sayDirection, sayExchangeDirection, sayExchangeKind } from '../present/touch';

const CHANNELS: readonly Channel[] = ['call', 'meeting', 'message', 'mail', 'other'];
const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in'];

export interface TypedTouch {
  on: string;
  channel: Channel;
  direction: Direction;
  exchange?: Exchange;
}

/** Logging a touch of any day, with what was given, got or asked. */
export function TouchForm({ today, onLog }: { today: string; onLog: (touch: TypedTouch) => void }) {
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState<Channel>('call');
  const [direction, setDirection] = useState<Direction>('both');
  const [gave, setGave] = useState<ExchangeDirection | ''>('');
  const [kind, setKind] = useState<ExchangeKind>('introduction');
  return (
    <form
      data-testid="touch-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLog({ on, channel, direction, ...(gave !== '' && { exchange: { direction: gave, kind } }) });
      }}
    >
      <div class="person-actions">
        <Field label={words('touchDay')}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              max={today}
              value={on}
              required
              data-testid="touch-on"
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          )}
        </Field>
        <Choice
          label={words('touchChannel')}
          value={channel}
          choices={CHANNELS}
          say={sayChannel}
          onChange={setChannel}
        />
        <Choice
          label={words('touchWay')}
          value={direction}
          choices={DIRECTIONS}
          say={sayDirection}
          onChange={setDirection}
        />
        <Choice
          label={words('touchExchange')}
          testid="touch-exchange"
          value={gave}
          choices={['', ...EXCHANGE_DIRECTIONS]}
          say={(one) => (one === '' ? words('touchNothing') : sayExchangeDirection(one))}
          onChange={setGave}
        />
        {gave === '' ? null : (
          <Choice
            label={words('touchKind')}
            value={kind}
            choices={EXCHANGE_KINDS}
            say={sayExchangeKind}
            onChange={setKind}
          />
        )}
        <Button submit data-testid="touch-log">
          {words('logTouch')}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  testid?: string;
  say: (choice: T) => string;
  onChange: (choice: T) => void;
}

function Choice<T extends string>({ label, value, choices, testid, say, onChange }: ChoiceProps<T>) {
  return (
    <Choose<T>
      label={label}
      value={value}
      {...(testid !== undefined && { testid })}
      options={[{ of: choices.map((choice) => ({ value: choice, text: say(choice) })) }]}
      onChoose={onChange}
    />
  );
}
