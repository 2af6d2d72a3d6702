/** More than any name holds; what lies behind is never looked at, so no input costs much time. */
const MOST_READ = 2000;
const MOST_KEPT = 400;

const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20d0-\u20f0]/gu;
/** Lines struck through letters, to decorate them. */
const OVERLAYS = /[\u0334-\u0338]/gu;
/** These join or part letters in some scripts and are part of the spelling there; elsewhere they are hidden ink. */
const NEEDS_JOINERS =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
  '\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
const HIDDEN = new RegExp(
  `(?<![${NEEDS_JOINERS}])[\\u200c\\u200d]|[\\u200c\\u200d](?![${NEEDS_JOINERS}])|(?![\\u200c\\u200d])\\p{Cf}|\\p{Variation_Selector}`,
  'gu',
);
/** Control characters, halves of pairs, private and unassigned ones: never part of a name. */
const BROKEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Arrows point from a name to a slogan; bars are what the rest of the code knows. */
const ARROWS = /[►▶➡➜→❯⟶]\ufe0f?/gu;
const SYMBOLS = /\p{So}/gu;
/** Tags, handles and addresses. */
const TAGS = /(?<!\S)(?:[#@]\S+|\S+@\S+|https?:\S*|www\.\S*)/giu;

/**
 * Brings a text to plain letters: decorated ones back to ordinary ones; emoji, hidden and broken characters
 * and tags away; single spaces.
 */
export function plainText(raw: string): string {
  const clean = raw
    .slice(0, MOST_READ)
    .replace(BROKEN, ' ')
    .replace(ARROWS, ' | ')
    .replace(EMOJI, ' ')
    .replace(OVERLAYS, '')
    .replace(/(?<=\p{L})[´\x60](?=\p{L})/gu, '’')
    // ª and º mark an abbreviation (Mª is María); plain letters in their place would make another name.
    .replace(/[^ªº]+/gu, (part) => part.normalize('NFKC'))
    .replace(HIDDEN, '')
    .replace(SYMBOLS, ' ')
    .replace(/[،、;]/gu, ',')
    .replace(TAGS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // The cut may leave half a pair.
  return clean.slice(0, MOST_KEPT).replace(BROKEN, '').trim();
}
