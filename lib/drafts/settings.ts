import { type Address, type Language, LANGUAGES, type Tone, TONES } from './facts';
import type { OwnWords } from './request';

/** What the user set, or drafts have learnt from them; a row of the log. */
export interface DraftSettings {
  tone?: Tone;
  address?: Address;
  /** To write in where nothing else tells. */
  language?: Language;
  own?: Partial<Record<Language, OwnWords>>;
}

/** Longer is no greeting. */
const LONGEST = 40;

/** @returns the settings in a stored value; what is not understood is left out. */
export function asDraftSettings(value: unknown): DraftSettings {
  const row = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const tone = TONES.find((one) => one === row['tone']);
  const address = (['familiar', 'polite'] as const).find((one) => one === row['address']);
  const language = LANGUAGES.find((one) => one === row['language']);
  const own = ownOf(row['own']);
  return {
    ...(tone && { tone }),
    ...(address && { address }),
    ...(language && { language }),
    ...(Object.keys(own).length > 0 && { own }),
  };
}

function ownOf(value: unknown): Partial<Record<Language, OwnWords>> {
  const own: Partial<Record<Language, OwnWords>> = {};
  for (const language of LANGUAGES) {
    const words = (value as Partial<Record<Language, unknown>> | undefined)?.[language];
    if (typeof words !== 'object' || words === null) continue;
    const { greeting, signOff } = words as Record<string, unknown>;
    const said = { ...(isShort(greeting) && { greeting }), ...(isShort(signOff) && { signOff }) };
    if (Object.keys(said).length > 0) own[language] = said;
  }
  return own;
}

const isShort = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST;

/** @returns the settings with what was learnt last; what was not said this time stays. */
export function withOwnWords(
  settings: DraftSettings,
  { language, ...learnt }: OwnWords & { language: Language },
): DraftSettings {
  return { ...settings, own: { ...settings.own, [language]: { ...settings.own?.[language], ...learnt } } };
}

/** @returns the settings without what was learnt of a language. */
export function withoutOwnWords({ own = {}, ...rest }: DraftSettings, language: Language): DraftSettings {
  const { [language]: _gone, ...others } = own;
  return { ...rest, ...(Object.keys(others).length > 0 && { own: others }) };
}
