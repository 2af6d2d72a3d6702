/** How a word may stand in a text, as patterns. */

export interface Forms {
  /** On a folded text. */
  folded: RegExp[];
  /** On a text as it was written: what only its capitals tell from other words. */
  asWritten: RegExp[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What may stand between the letters of a word that somebody splits: blanks, hyphens, points, soft hyphens. */
const SPLIT = '[\\s\\-‐‑–_.·*\\u00ad\\u200b-\\u200d]*';
const [FROM, TO] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const ENDINGS = '(?:s|es|n|en|e|er|ern|ed|ing|a|o|as|os)?';
/** No blanks between words, or no capitals and short words behind a prefix: a part of a longer one will do. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const PREFIXED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** @param word composed (NFC) and trimmed. @param fold as texts are folded. */
export function formsOf(word: string, fold: (text: string) => string): Forms {
  const plain = fold(word);
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (UNPARTED.test(letters) || (PREFIXED.test(letters) && letters.length > 2))
    return { folded: letters.length > 1 ? [new RegExp(escaped(plain), 'u')] : [], asWritten: [] };
  const isShort = letters.length < 4 && /^\p{Lu}+$/u.test(bare);
  const split = Array.from(bare).map(escaped).join('[-.·]?');
  const asWritten = isShort && bare.length > 1 ? [new RegExp(`${FROM}${split}${TO}`, 'u')] : [];
  if (letters.length < 3) {
    // "R&D" and "C++" are looked for with their signs: no other word has them.
    const marked = /[^\p{L}\p{N}\s]/u.test(plain);
    const exact =
      marked || (letters.length === 2 && !isShort) ? [new RegExp(`${FROM}${escaped(plain)}${TO}`, 'u')] : [];
    return { folded: exact, asWritten };
  }
  const folded = [...spellings(word)].flatMap((one) => patternsFor(fold(one)));
  const parted = isShort ? [new RegExp(`${FROM}${Array.from(letters).join('[-.·]')}${TO}`, 'u')] : [];
  return { folded: [...folded, ...parted], asWritten };
}

/** "Müller" is "Mueller", and "weiß" is "weiss". The other way round is left alone: "neue" is not "nü". */
function spellings(word: string): Set<string> {
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  const writtenOut = word.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
  return new Set([word, writtenOut]);
}

function patternsFor(plain: string): RegExp[] {
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const bases = [plain, ...basesOf(plain)];
  const whole = bases.map((base) => new RegExp(`${FROM}${escaped(base)}${ENDINGS}${TO}`, 'u'));
  if (letters.length < 5) return whole;
  const stem = letters.slice(0, stemLength(letters));
  const split = Array.from(stem).map(escaped).join(SPLIT);
  return [
    ...whole,
    new RegExp(`${FROM}${split}\\p{L}*`, 'u'),
    // Compounds: the whole stem within a longer word; short stems are in too many words by chance.
    ...(stem.length >= 5 ? [new RegExp(`\\p{L}+${escaped(stem)}\\p{L}*`, 'u')] : []),
  ];
}

/** A word without its ending: the singular of a plural, and what changes before an ending. */
function basesOf(plain: string): string[] {
  const bases: string[] = [];
  const end = (ending: RegExp, left: number, put = ''): void => {
    const base = plain.replace(ending, put);
    if (base !== plain && base.length >= left) bases.push(base);
  };
  end(/s$/u, 3);
  end(/(?:es|en|er|ern)$/u, 4);
  end(/ies$/u, 3, 'y');
  end(/y$/u, 3, 'ie');
  end(/[ao]s?$/u, 3);
  end(/ai?l$/u, 4, 'aux');
  return bases;
}

/** Endings change the last letter or two of longer words. */
function stemLength({ length }: string): number {
  if (length >= 8) return length - 2;
  return length >= 5 ? length - 1 : length;
}
