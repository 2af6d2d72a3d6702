import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { alignAlarm } from '../../lib/daily';
import { backupState, noteBackup } from '../../lib/log/backupNudge';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { dayOf } from '../../lib/people/zone';
import { LogWorker } from '../../lib/work/logWorker';
import { words } from '../../lib/words';
import { failureOf, type Toasts } from '../surface/useToast';

type State =
  | { state: 'idle' | 'busy' }
  | { state: 'sure'; file: string }
  | { state: 'problem'; problem: 'backupNotOurs' | 'backupNewer' | 'backupDamaged'; row?: string }
  | { state: 'done'; contacts: number; forgotten: number };

/** Saving the log to a file and bringing one back, both in a worker. */
export function useBackup(clock: Clock, toasts: Toasts) {
  const [state, setState] = useState<State>({ state: 'idle' });
  const chosen = useRef<File>(undefined);
  const work = useRef(new LogWorker());
  useEffect(() => () => work.current.end(), []);
  const stands = useLiveQuery(
    () => backupState(log, clock.today, (moment) => dayOf(moment, clock.zone)),
    [clock],
  );

  /** @returns the name of the file; undefined where it could not be made. */
  async function save(): Promise<string | undefined> {
    setState({ state: 'busy' });
    const answer = await work.current.do({ task: 'backup', today: clock.today });
    work.current.end();
    setState({ state: 'idle' });
    if (answer.type !== 'backup') {
      toasts.say(words('backupFailed'));
      return undefined;
    }
    download(answer.file, answer.name);
    await noteBackup(log, clock.today);
    toasts.say(words('backupSaved', { file: answer.name }));
    return answer.name;
  }

  async function bring(file: File): Promise<void> {
    setState({ state: 'busy' });
    const answer = await work.current.do({ task: 'restore', file, now: clock.now() });
    work.current.end();
    if (answer.type === 'noBackup') {
      const { problem, row } = answer;
      setState({ state: 'problem', problem, ...(row !== undefined && { row }) });
      return;
    }
    if (answer.type !== 'restored') {
      setState({ state: 'idle' });
      toasts.say(failureOf(answer.type === 'failed' ? answer.why : 'other'));
      return;
    }
    await alignAlarm(log);
    const { contacts, forgotten, seq } = answer.restored;
    setState({ state: 'done', contacts, forgotten });
    if (seq !== undefined) toasts.say(words('backupRestored', { n: contacts }), seq);
  }

  const view: BackupView = { ...state, ...(stands?.lastOn !== undefined && { lastOn: stands.lastOn }) };
  return {
    view,
    save,
    onSave: () => void save(),
    onFile: (file: File) => {
      chosen.current = file;
      setState({ state: 'sure', file: file.name });
    },
    onConfirm: () => void (chosen.current && bring(chosen.current)),
    onCancel: () => setState({ state: 'idle' }),
  };
}

/** Hands the user a file, without any permission: a link to what is in memory. */
function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
