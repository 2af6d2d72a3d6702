import { patternOf } from '../../../people/pattern';
import type { Pattern } from '../../../people/pattern';

/** How the packs write their sentences: regular expressions with a few abbreviations, bounded in what they may take. */

/** Letters of the packs' languages. `\p{L}` would do, but a hundred patterns with it take a second to compile. */
const LETTER = String.raw`[a-z\u00c0-\u024f]`;
/** JavaScript's own `\b` knows only the letters of English. */
const WORD_EDGE = String.raw`(?:(?<![\w\u00c0-\u024f])(?=[\w\u00c0-\u024f])|(?<=[\w\u00c0-\u024f])(?![\w\u00c0-\u024f]))`;
/** Who a sentence of LinkedIn's is about; a colon or a quotation begins somebody's own words. */
const NAME = '[^:"“”„«»\\n]{1,80}?';

/**
 * @param source a regular expression with `\b` for the edge of a word and `\p{L}` for a letter, accents
 *   included, `{name}` for the person,
 *   `{years}`, and `{title}`, `{company}`, `{school}` for named groups. `{title/at|with}` is one in which these
 *   words do not stand: where they stand twice, nobody can say where the title ends. `{company+}` at the end of
 *   a sentence takes what follows; the code that asks finds the end of the name (lib/linkedin/words/eventFields).
 * @returns the expression, built when a text may fit it; for texts with straight apostrophes and single spaces; capitals do not count.
 */
export function say(source: string): Pattern {
  return patternOf(source, written);
}

function written(source: string): string {
  return source
    .replaceAll('\\b', WORD_EDGE)
    .replaceAll('\\p{L}', LETTER)
    .replaceAll('{name}', NAME)
    .replaceAll('{years}', '(?<years>\\d{1,2})')
    .replace(
      /\{(title|company|school)(\+)?(?:\/([^}]+))?\}/g,
      (_all, field: string, all?: string, not?: string) => {
        const barred = not === undefined ? '' : `(?! (?:${not}) )`;
        return `(?<${field}>(?:${barred}[^\\n;!?|"“”]){2,80}${all === undefined ? '?' : ''})`;
      },
    );
}
