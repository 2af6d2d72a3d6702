import type { Ring } from '../people/schema';
import { type Address, type Language, LANGUAGES, type Tone } from './facts';

/**
 * The language to write in: the person's, then the page's, then the user's, then English.
 * @param tags language tags in that order: "pt-BR", "de"; unknown and unsupported ones are passed over.
 */
export function chooseLanguage(...tags: readonly (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const spoken = tag?.trim().toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language === spoken);
    if (found) return found;
  }
  return 'en';
}

/** @returns the form of address: the user's setting, else du, tu, tú to the two nearest rings where it is not formal. */
export function addressFor(setting: Address | undefined, ring: Ring | undefined, tone: Tone): Address {
  const near = ring === 'inner' || ring === 'close';
  return setting ?? (near && tone !== 'formal' ? 'familiar' : 'polite');
}
