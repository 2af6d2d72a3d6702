import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';

export interface SettlePromiseProps {
  /** In the user's words: "the slides". */
  what: string;
  /** Of the buttons it is `<testid>-kept` and `<testid>-let-go`. */
  testid: string;
  onSettle: (how: 'kept' | 'letGo') => void;
}

/** The two ways in which a promise ends. */
export function SettlePromise({ what, testid, onSettle }: SettlePromiseProps) {
  return (
    <>
      <Button
        small
        data-testid={`${testid}-kept`}
        aria-label={words('promiseKeptOf', { what: isolate(what) })}
        onClick={() => onSettle('kept')}
      >
        {words('promiseKept')}
      </Button>
      <Button
        small
        kind="plain"
        data-testid={`${testid}-let-go`}
        aria-label={words('promiseLetGoOf', { what: isolate(what) })}
        onClick={() => onSettle('letGo')}
      >
        {words('promiseLetGo')}
      </Button>
    </>
  );
}
