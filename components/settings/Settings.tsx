import type { ComponentChildren } from 'preact';
import { words, type WordKey } from '../../lib/words';
import './settings.css';

/** The sections, in their order. */
const SECTIONS = [
  { key: 'rings', title: 'ringsTitle' },
  { key: 'daily', title: 'dailyTitle' },
  { key: 'pause', title: 'pauseTitle' },
  { key: 'linkedin', title: 'linkedInTitle' },
  { key: 'language', title: 'languageTitle' },
  { key: 'drafts', title: 'draftsTitle' },
  { key: 'stored', title: 'storedTitle' },
  { key: 'limits', title: 'limitsTitle' },
  { key: 'forget', title: 'forgetAllTitle' },
] as const satisfies readonly { key: string; title: WordKey }[];

export type SettingsProps = Record<(typeof SECTIONS)[number]['key'], ComponentChildren>;

/** Everything that the user can set, a section each: its name at the side, its controls beside it. */
export function Settings(sections: SettingsProps) {
  return (
    <div class="settings">
      <h1>{words('settingsTitle')}</h1>
      {SECTIONS.map(({ key, title }) => (
        <section key={key} class="settings-section" aria-labelledby={`settings-${key}`}>
          <h2 id={`settings-${key}`}>{words(title)}</h2>
          <div class="settings-controls">{sections[key]}</div>
        </section>
      ))}
    </div>
  );
}
