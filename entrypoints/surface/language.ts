import { baseOf, directionOf } from '../../lib/languages';
import { loadTexts } from '../../lib/loadTexts';
import { log } from '../../lib/log/db';
import { followSetting, LANGUAGE } from '../../lib/log/settings';
import { mirrorLanguage, onLanguageChange, speakChosen } from '../../lib/speak';
import { spokenTag } from '../../lib/words';

/** Speaks the language chosen, and says so to those who read the page aloud or hyphenate it. */
export async function speakHere(): Promise<void> {
  // A language that cannot be loaded must not keep the page from coming: it is there in English.
  await speakChosen(loadTexts).catch(() => undefined);
  const { documentElement: html } = document;
  html.lang = baseOf(spokenTag());
  html.dir = directionOf(spokenTag());
}

/**
 * Keeps to the language chosen, in whatever window it was chosen or taken back.
 * @param show draws the page anew, in the language that is now spoken.
 */
export function followLanguage(show: () => void): void {
  onLanguageChange(() => void speakHere().then(show));
  followSetting(log, LANGUAGE, (value) => void mirrorLanguage(value));
}
