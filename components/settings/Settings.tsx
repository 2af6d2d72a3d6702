import type { ComponentChildren } from 'preact';
import { words, type WordKey } from '../../lib/words';
import './settings.css';

/** The sections, those first that one comes back for. */
const SECTIONS = [
  { key: 'pause', title: 'pauseTitle' },
  { key: 'rings', title: 'ringsTitle' },
  { key: 'daily', title: 'dailyTitle' },
  { key: 'linkedin', title: 'linkedInTitle' },
  { key: 'drafts', title: 'draftsTitle' },
  { key: 'language', title: 'languageTitle' },
] as const satisfies readonly { key: string; title: WordKey }[];

export interface SettingsProps extends Record<(typeof SECTIONS)[number]['key'], ComponentChildren> {
  /** What is looked up once in a while: each folds itself, and says in a line what is in it. */
  seldom: ComponentChildren;
  forget: ComponentChildren;
}

/** Everything that the user can set, a section each: its name at the side, its controls beside it. */
export function Settings({ seldom, forget, ...sections }: SettingsProps) {
  return (
    <div class="settings">
      <h1>{words('settingsTitle')}</h1>
      {SECTIONS.map(({ key, title }) => section(key, title, sections[key]))}
      <div class="settings-seldom">{seldom}</div>
      {section('forget', 'forgetAllTitle', forget)}
    </div>
  );
}

function section(key: string, title: WordKey, controls: ComponentChildren) {
  return (
    <section key={key} class="settings-section" aria-labelledby={`settings-${key}`}>
      <h2 id={`settings-${key}`}>{words(title)}</h2>
      <div class="settings-controls">{controls}</div>
    </section>
  );
}
