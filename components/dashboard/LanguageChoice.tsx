import { LANGUAGE_NAMES, SCREEN_LANGUAGES, type ScreenLanguage } from '../../lib/languages';
import { words } from '../../lib/words';

export interface LanguageChoiceProps {
  /** Undefined is that of the browser. */
  chosen: ScreenLanguage | undefined;
  onChoose: (language: ScreenLanguage | undefined) => void;
}

/** In which language the screens speak; each language is called by its own name, so that everybody finds theirs. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  return (
    <select
      aria-label={words('languageTitle')}
      data-testid="screen-language"
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(SCREEN_LANGUAGES.find((one) => one === value))}
    >
      <option value="" selected={chosen === undefined}>
        {words('languageBrowser')}
      </option>
      {SCREEN_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language} selected={language === chosen}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  );
}
