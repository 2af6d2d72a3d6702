import { browser } from './browser';
import { asScreenLanguage, languageFor, type ScreenLanguage, withRegion } from './languages';
import { speak, speakEnglish, type Texts } from './words';

/**
 * The language chosen is a row of the log; this is its mirror in `storage.local`, where pages find it while the log is
 * still opening, and which wakes the background when it changes.
 */
export const LANGUAGE_KEY = 'language';
/**
 * A language on trial, `{tag, texts}`, in `storage.session`: tests speak it (as they set the day, lib/clock.ts), and
 * who translates can look at a file before it is offered.
 */
export const TRIAL_KEY = 'languageOnTrial';

export type LoadTexts = (language: ScreenLanguage) => Promise<Texts>;

/** Speaks the language chosen, else the browser's, else English. @param load brings the texts of a language. */
export async function speakChosen(load: LoadTexts): Promise<void> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(LANGUAGE_KEY),
    browser.storage.session.get(TRIAL_KEY),
  ]);
  const trial = session[TRIAL_KEY] as { tag: string; texts: Texts } | undefined;
  if (trial) {
    speak(trial.tag, trial.texts);
    return;
  }
  const browserTag = browser.i18n.getUILanguage();
  const language = languageFor(asScreenLanguage(local[LANGUAGE_KEY]), browserTag);
  if (language === 'en') speakEnglish();
  else speak(withRegion(language, browserTag), await load(language));
}

/** Brings the mirror in line with the log; whoever speaks hears of it. @param value of the row, undefined without one. */
export async function mirrorLanguage(value: unknown): Promise<void> {
  const chosen = asScreenLanguage(value);
  const mirrored = (await browser.storage.local.get(LANGUAGE_KEY))[LANGUAGE_KEY];
  if (mirrored === chosen) return;
  if (chosen === undefined) await browser.storage.local.remove(LANGUAGE_KEY);
  else await browser.storage.local.set({ [LANGUAGE_KEY]: chosen });
}

/** Tells when the language chosen changes. @returns a function that stops it. */
export function onLanguageChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && LANGUAGE_KEY in changes) || (area === 'session' && TRIAL_KEY in changes))
      listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
