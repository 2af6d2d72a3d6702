import { DraftHabits } from '../../components/dashboard/DraftHabits';
import { withoutOwnWords } from '../../lib/drafts/settings';
import { log } from '../../lib/log/db';
import { readDraftSettings } from '../../lib/log/drafting';
import { useLiveQuery } from '../../lib/log/live';
import { DRAFTS } from '../../lib/log/settings';
import type { PageProps } from './page';
import { useSave } from './settings/useSave';

/** How drafts are written, as a setting; changing it is a step like any other. */
export function Habits(props: PageProps) {
  const save = useSave(props);
  const settings = useLiveQuery(() => readDraftSettings(log), []);
  if (!settings) return null;
  return (
    <DraftHabits
      settings={settings}
      onChange={(value) => save(DRAFTS, value)}
      onForget={(language) => save(DRAFTS, withoutOwnWords(settings, language))}
    />
  );
}
