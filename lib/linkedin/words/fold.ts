/** Words and digits of all interface languages, brought to a form in which they can be compared. */

/** No text that holds a time or an event is longer; strangers write them. */
export const MOST_TEXT = 3000;

/** Where the decimal digits of a script begin in Unicode, each with nine more behind it. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0xff10,
];

/** @returns the text with every decimal digit as 0 to 9; digits of scripts not listed stay. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * @returns the text for comparing only: NFC, small letters, 0 to 9, single spaces, without accents on Latin,
 *   Greek and Cyrillic letters, direction marks and the dot of the Turkish i. Headings in capitals lose accents.
 */
export function fold(text: string): string {
  return plainDigits(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** What was asked before: a page asks for its one language with every text. */
const TAGS = new Map<string, string>();
const MOST_TAGS = 50;

/**
 * @param lang `<html lang>` or any language tag; legacy codes (`in`, `iw`, `no`) and underscores too.
 * @returns a tag that `Intl` knows, English for what it does not.
 */
export function languageTag(lang: string): string {
  const known = TAGS.get(lang);
  if (known !== undefined) return known;
  const tag = canonicalTag(lang);
  if (TAGS.size < MOST_TAGS) TAGS.set(lang, tag);
  return tag;
}

function canonicalTag(lang: string): string {
  try {
    const tag = Intl.getCanonicalLocales(lang.trim().replace(/_/g, '-'))[0] ?? 'en';
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en';
  } catch {
    return 'en';
  }
}

/** @returns `make`, which computes once per language tag. */
export function perLanguage<T>(make: (tag: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const tag = languageTag(lang);
    const known = made.get(tag);
    if (known !== undefined) return known;
    const value = make(tag);
    made.set(tag, value);
    return value;
  };
}
