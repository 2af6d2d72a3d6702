import { sayChange } from '../../../components/present/changes';
import { setSetting, settingLabel } from '../../../lib/log/commands';
import { log } from '../../../lib/log/db';
import type { PageProps } from '../page';

/** Saves a setting as a step that can be undone. @param then is done once it is written. */
export function useSave({ clock, toasts }: PageProps) {
  return (key: string, value: unknown, then?: () => Promise<void>): void =>
    void toasts.attempt(async () => {
      const seq = await setSetting(log, key, value, clock.now());
      await then?.();
      return seq === undefined ? undefined : { text: sayChange(settingLabel(key, value)), seq };
    });
}
