import { useId, useRef, useState } from 'preact/hooks';
import type { Channel, Day, Direction, Exchange } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Field } from '../design/Field';
import { isolate } from '../design/Name';
import { sayTouch } from '../present/touch';
import { Choice } from './Choice';
import { ExchangeKeys } from './ExchangeKeys';
import { type FindPeople, type QuickPerson, understand } from './understand';
import { sayWho } from './sayWho';
import { WAYS } from './ways';
import './quicklog.css';

/** A touch to be logged. */
export interface QuickTouch {
  person: QuickPerson;
  channel: Channel;
  direction: Direction;
  on: Day;
  exchange?: Exchange;
}

export interface QuickLogProps {
  today: Day;
  /** Whom the keys are about; absent where nobody is in front. */
  person?: QuickPerson;
  find: FindPeople;
  /** @returns what is noted with it now, from before, too; undefined where it was not logged. */
  onLog: (touch: QuickTouch) => Promise<readonly Exchange[] | undefined>;
  onExchange: (touch: QuickTouch, exchanges: Exchange[]) => void;
  onClose: () => void;
}

/**
 * Logging a touch in two keys: L, then C for a call, M for a meeting … Or in words: "called Ana yesterday". What was
 * understood is said before it is logged; who or what day is not sure is asked. Afterwards one key more says what was
 * given, got or asked.
 */
export function QuickLog(props: QuickLogProps) {
  const { today, person, find, onLog, onExchange, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ person?: QuickPerson; on?: Day }>({});
  const [logged, setLogged] = useState<{ touch: QuickTouch; noted: readonly Exchange[] }>();
  const { said, found } = understand(text, today, find, person);
  const people = found?.filter(({ contactId }) => contactId === chosen.person?.contactId);
  const whom = people?.[0] ?? (found?.length === 1 ? found[0] : undefined);
  const on =
    said.days.find((day) => day === chosen.on) ?? (said.days.length === 1 ? said.days[0] : undefined);
  const ready = whom !== undefined && on !== undefined;
  /** "yesterday" alone tells no touch; it is the day for the keys above. */
  const told = said.who !== '' || said.channel !== undefined;

  async function log(touch: QuickTouch): Promise<void> {
    const noted = await onLog(touch);
    if (noted) setLogged({ touch, noted });
  }

  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const way = WAYS.find(({ key }) => key === event.key.toLowerCase());
    if (!way || !ready || logged) return;
    event.preventDefault();
    void log({ person: whom, channel: way.channel, direction: way.direction, on });
  }

  function submit(event: Event): void {
    event.preventDefault();
    const { channel = 'message', direction, exchange } = said;
    if (!ready || !told) return;
    const way = said.channel === undefined ? ({ direction: 'out' } as const) : { direction };
    void log({ person: whom, channel, on, ...way, ...(exchange && { exchange }) });
  }

  return (
    <Dialog labelledBy={id} dialogRef={dialog} data-testid="quicklog" onClose={onClose} onKeyDown={pressed}>
      {logged ? (
        <ExchangeKeys
          title={words('quickLogged', {
            name: isolate(logged.touch.person.name),
            what: sayTouch({ ...logged.touch, count: 1 }),
            day: sayDay(logged.touch.on),
          })}
          noted={logged.noted}
          onExchanges={(exchanges) => onExchange(logged.touch, exchanges)}
          onClose={() => dialog.current?.close()}
        />
      ) : (
        <form class="quicklog-body" onSubmit={submit}>
          <h2 id={id} tabIndex={-1} autofocus={person !== undefined}>
            {whom ? words('quickTitleWith', { name: isolate(whom.name) }) : words('logTouch')}
          </h2>
          <div class="quicklog-keys">
            {WAYS.map(({ key, title, channel, direction }) => (
              <Button
                key={key}
                small
                data-testid={`quick-${key}`}
                aria-keyshortcuts={key.toUpperCase()}
                disabled={!ready}
                onClick={() => ready && void log({ person: whom, channel, direction, on })}
              >
                <kbd>{key.toUpperCase()}</kbd> {words(title)}
              </Button>
            ))}
          </div>
          <Field label={words('quickSay')}>
            {(ties) => (
              <input
                {...ties}
                type="text"
                maxLength={200}
                autoComplete="off"
                data-testid="quick-say"
                placeholder={words('quickExample')}
                autofocus={person === undefined}
                value={text}
                onKeyDown={toQuestion}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <p class="soft small" role="status" data-testid="quick-understood">
            {understood()}
          </p>
          {!whom && found && found.length > 1 ? (
            <Choice
              label={words('quickWhich')}
              name="person"
              among={found.map((one) => ({
                text: sayWho(one, found, today),
                onChoose: () => setChosen({ ...chosen, person: one }),
              }))}
              onChosen={backToText}
            />
          ) : null}
          {whom && !on && said.days.length > 1 ? (
            <Choice
              label={words('quickWhichDay')}
              name="day"
              among={said.days.map((day) => ({
                text: sayDay(day, 'weekday'),
                onChoose: () => setChosen({ ...chosen, on: day }),
              }))}
              onChosen={backToText}
            />
          ) : null}
          <div class="quicklog-keys">
            <Button submit kind="primary" small disabled={!ready || !told}>
              {words('logTouch')}
            </Button>
            <Button kind="plain" small onClick={() => dialog.current?.close()}>
              {words('importCancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );

  /** Enter leads to what is asked; a form whose button is off is not submitted. */
  function toQuestion(event: KeyboardEvent): void {
    const question = dialog.current?.querySelector<HTMLElement>('[data-choice]');
    if (event.key !== 'Enter' || !question) return;
    event.preventDefault();
    question.focus();
  }

  function backToText(): void {
    dialog.current?.querySelector('input')?.focus();
  }

  function understood(): string {
    if (text.trim() === '') return words(person ? 'quickKeys' : 'quickWho');
    if (found === undefined) return '';
    if (said.who !== '' && found.length === 0)
      return said.several ? words('quickOne') : words('quickNobody', { name: isolate(said.who) });
    if (!whom) return words(found.length > 1 ? 'quickWhich' : 'quickWho');
    if (!on) return words(said.days.length > 1 ? 'quickWhichDay' : 'quickNoDay');
    if (!told) return words('quickHow', { name: isolate(whom.name), day: sayDay(on, 'weekday') });
    const { channel = 'message', direction } = said;
    const what = sayTouch({ channel, direction: said.channel === undefined ? 'out' : direction, count: 1 });
    return words('quickUnderstood', {
      name: isolate(sayWho(whom, found, today)),
      what,
      day: sayDay(on, 'weekday'),
    });
  }
}
