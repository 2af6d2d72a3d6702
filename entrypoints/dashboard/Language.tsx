import { LanguageChoice } from '../../components/dashboard/LanguageChoice';
import { asScreenLanguage } from '../../lib/languages';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { LANGUAGE } from '../../lib/log/settings';
import type { PageProps } from './page';
import { useSave } from './settings/useSave';

/** The language of the screens as a setting; every open page of ours follows it (surface/language.ts). */
export function Language(props: PageProps) {
  const save = useSave(props);
  const row = useLiveQuery(async () => ({ chosen: (await log.settings.get(LANGUAGE))?.value }), []);
  if (!row) return null;
  // The browser’s is a value of its own: settings are changed, never taken away.
  return (
    <LanguageChoice
      chosen={asScreenLanguage(row.chosen)}
      onChoose={(language) => save(LANGUAGE, language ?? 'browser')}
    />
  );
}
