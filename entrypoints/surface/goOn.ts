import { sayChange } from '../../components/present/changes';
import type { Clock } from '../../lib/clock';
import { alignAlarm } from '../../lib/daily';
import { setSetting, settingLabel } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { NO_PAUSE, PAUSE } from '../../lib/log/settings';
import type { Toasts } from './useToast';

/** Ends the pause, as a step that can be undone. */
export function goOn(toasts: Toasts, { now }: Clock): void {
  void toasts.attempt(async () => {
    const seq = await setSetting(log, PAUSE, NO_PAUSE, now());
    await alignAlarm(log);
    return seq === undefined ? undefined : { text: sayChange(settingLabel(PAUSE, NO_PAUSE)), seq };
  });
}
