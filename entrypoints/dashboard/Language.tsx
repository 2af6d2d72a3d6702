import { LanguageChoice } from '../../components/dashboard/LanguageChoice';
import { asScreenLanguage, type ScreenLanguage } from '../../lib/languages';
import { setSetting } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { LANGUAGE } from '../../lib/log/settings';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** The language of the screens as a setting; every open page of ours follows it (surface/language.ts). */
export function Language({ clock, toasts }: PageProps) {
  const row = useLiveQuery(async () => ({ chosen: (await log.settings.get(LANGUAGE))?.value }), []);
  if (!row) return null;
  const choose = (language: ScreenLanguage | undefined): void =>
    void toasts.attempt(async () => ({
      text: words('changeSetting'),
      // The browser’s is a value of its own: settings are changed, never taken away.
      seq: await setSetting(log, LANGUAGE, language ?? 'browser', clock.now()),
    }));
  return <LanguageChoice chosen={asScreenLanguage(row.chosen)} onChoose={choose} />;
}
