import { useState } from 'preact/hooks';
import { DailyLook } from '../../components/dashboard/DailyLook';
import { sayChange } from '../../components/present/changes';
import { browser } from '../../lib/browser';
import { alignAlarm } from '../../lib/daily';
import { asLook, type DailyLook as Look } from '../../lib/keeping/dailyLook';
import { setSetting, settingLabel } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { DAILY_LOOK } from '../../lib/log/settings';
import { tell } from '../surface/useToast';
import type { PageProps } from './page';

/** The daily look as a setting. The permission for notifications is asked for in the very click, never before. */
export function Daily({ clock, toasts }: PageProps) {
  const [refused, setRefused] = useState(false);
  const look = useLiveQuery(async () => asLook((await log.settings.get(DAILY_LOOK))?.value), []);
  if (!look) return null;

  async function choose(chosen: Look, asked: Promise<boolean>): Promise<boolean> {
    const granted = await asked;
    setRefused(!granted);
    // What was wished for and is not so is no change.
    if (!granted) return false;
    return tell(toasts, sayChange(settingLabel(DAILY_LOOK, chosen)), async () => {
      const seq = await setSetting(log, DAILY_LOOK, chosen, clock.now());
      await alignAlarm(log);
      return seq;
    });
  }

  return (
    <DailyLook
      look={look}
      refused={refused}
      onLook={(chosen) => {
        const asks = chosen.notify && !look.notify;
        const asked = asks
          ? browser.permissions.request({ permissions: ['notifications'] })
          : Promise.resolve(true);
        return choose(chosen, asked);
      }}
    />
  );
}
