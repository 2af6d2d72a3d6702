import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Channel, Day, Direction, Exchange } from '../../lib/people/schema';
import { readSaid } from '../../lib/keeping/saidTouch';
import { sayDay, words } from '../../lib/words';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Field } from '../design/Field';
import { isolate } from '../design/Name';
import { sayTouch } from '../present/touch';
import { ExchangeKeys } from './ExchangeKeys';
import { WAYS } from './ways';
import './quicklog.css';

/** Somebody whom a touch may be with. */
export interface QuickPerson {
  contactId: string;
  name: string;
}

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
  /** People whom typed words mean. */
  onFind: (words: string) => Promise<QuickPerson[]>;
  /** @returns whether it was logged. */
  onLog: (touch: QuickTouch) => Promise<boolean>;
  onExchange: (touch: QuickTouch, exchanges: Exchange[]) => void;
  onClose: () => void;
}

/**
 * Logging a touch in two keys: L, then C for a call, M for a meeting … Or in words: "called Ana yesterday". Afterwards
 * one key more says what was given, got or asked.
 */
export function QuickLog(props: QuickLogProps) {
  const { today, person, onFind, onLog, onExchange, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<QuickPerson[]>([]);
  const [logged, setLogged] = useState<QuickTouch>();
  const said = readSaid(text, today);
  useEffect(() => {
    let gone = false;
    void onFind(said.who).then((people) => {
      if (!gone) setFound(people);
    });
    return () => {
      gone = true;
    };
  }, [said.who]);

  const whom = said.who === '' ? person : found.length === 1 ? found[0] : undefined;

  async function log(touch: QuickTouch): Promise<void> {
    if (await onLog(touch)) setLogged(touch);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const way = WAYS.find(({ key }) => key === event.key.toLowerCase());
    if (!way || !whom || logged) return;
    event.preventDefault();
    void log({ person: whom, channel: way.channel, direction: way.direction, on: said.on });
  }

  function submit(event: Event): void {
    event.preventDefault();
    const { channel = 'message', on, direction, exchange } = said;
    if (!whom || said.who + (said.channel ?? '') === '') return;
    const way = said.channel === undefined ? ({ direction: 'out' } as const) : { direction };
    void log({ person: whom, channel, on, ...way, ...(exchange && { exchange }) });
  }

  return (
    <Dialog labelledBy={id} dialogRef={dialog} data-testid="quicklog" onClose={onClose} onKeyDown={pressed}>
      {logged ? (
        <ExchangeKeys
          title={words('quickLogged', {
            name: isolate(logged.person.name),
            what: sayTouch({ ...logged, count: 1 }),
            day: sayDay(logged.on),
          })}
          {...(logged.exchange && { first: logged.exchange })}
          onExchanges={(exchanges) => onExchange(logged, exchanges)}
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
                disabled={!whom}
                onClick={() => whom && void log({ person: whom, channel, direction, on: said.on })}
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
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <p class="soft small" role="status" data-testid="quick-understood">
            {understood()}
          </p>
          {found.length > 1 ? (
            <div class="quicklog-keys" role="group" aria-label={words('quickWhich')}>
              {found.map((one) => (
                <Button key={one.contactId} small data-testid="quick-person" onClick={() => setFound([one])}>
                  <bdi>{one.name}</bdi>
                </Button>
              ))}
            </div>
          ) : null}
          <div class="quicklog-keys">
            <Button submit kind="primary" small disabled={!whom || text.trim() === ''}>
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

  function understood(): string {
    if (text.trim() === '') return words(person ? 'quickKeys' : 'quickWho');
    if (said.who !== '' && found.length === 0) return words('quickNobody', { name: isolate(said.who) });
    if (found.length > 1) return words('quickWhich');
    if (!whom) return words('quickWho');
    const { channel = 'message', direction } = said;
    const what = sayTouch({ channel, direction: said.channel === undefined ? 'out' : direction, count: 1 });
    return words('quickUnderstood', { name: isolate(whom.name), what, day: sayDay(said.on) });
  }
}
