import { DraftHabits } from '../../components/dashboard/DraftHabits';
import { type DraftSettings, withoutOwnWords } from '../../lib/drafts/settings';
import { setSetting } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { readDraftSettings } from '../../lib/log/drafting';
import { useLiveQuery } from '../../lib/log/live';
import { DRAFTS } from '../../lib/log/settings';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** How drafts are written, as a setting; changing it is a step like any other. */
export function Habits({ clock, toasts }: PageProps) {
  const settings = useLiveQuery(() => readDraftSettings(log), []);
  if (!settings) return null;
  const save = (value: DraftSettings): void =>
    void toasts.attempt(async () => ({
      text: words('changeSetting'),
      seq: await setSetting(log, DRAFTS, value, clock.now()),
    }));
  return (
    <DraftHabits
      settings={settings}
      onChange={save}
      onForget={(language) => save(withoutOwnWords(settings, language))}
    />
  );
}
