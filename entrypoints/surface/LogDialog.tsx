import { sayTouch } from '../../components/present/touch';
import { presentResult } from '../../components/search/resultView';
import { QuickLog, type QuickTouch } from '../../components/quicklog/QuickLog';
import type { QuickPerson } from '../../components/quicklog/understand';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { editTouch, logTouch } from '../../lib/log/touchByHand';
import type { Exchange } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { useEverybody } from './useEverybody';
import type { Toasts } from './useToast';

const MOST_FOUND = 6;

export interface LogDialogProps {
  clock: Clock;
  toasts: Toasts;
  /** Whom it is about; absent where it is to be said. */
  person?: QuickPerson;
  onClose: () => void;
}

/** The quick log, joined to the log. */
export function LogDialog({ clock, toasts, person, onClose }: LogDialogProps) {
  const { today, now } = clock;
  const everybody = useEverybody(true, true);

  async function logIt({ person, ...touch }: QuickTouch): Promise<readonly Exchange[] | undefined> {
    let noted: readonly Exchange[] | undefined;
    await toasts.attempt(async () => {
      const { seq, key } = await logTouch(log, { contactId: person.contactId, ...touch }, today, now());
      noted = (await log.touches.get(key))?.exchanges ?? [];
      return {
        text: words('toastTouch', { name: person.name, what: sayTouch({ ...touch, count: 1 }) }),
        seq,
      };
    });
    return noted;
  }

  function exchanged({ person, on, channel, direction }: QuickTouch, exchanges: Exchange[]): void {
    const key = [person.contactId, on, channel, direction] as const;
    void toasts.attempt(async () => ({
      text: words('changeEditTouch', { name: person.name }),
      seq: await editTouch(log, [...key], { exchanges }, today, now()),
    }));
  }

  return (
    <QuickLog
      today={today}
      {...(person && { person })}
      find={(said, whole) => everybody?.named(said, MOST_FOUND, whole).map((one) => presentResult(one, ''))}
      onLog={logIt}
      onExchange={exchanged}
      onClose={onClose}
    />
  );
}
