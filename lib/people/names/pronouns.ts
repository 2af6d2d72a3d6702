/** Pronouns in English, French, Spanish, Portuguese, German, Italian, Dutch and the Nordic languages. */
const PRONOUN =
  '(?:she|hers?|he|him|his|they|them|theirs?|zi?e|zirs?|hirs?|xe|xem|xyrs?|ey|em|eirs?|fae|faers?|ve|vers?|vis|its?|any|all|' +
  'elles?|ils?|iels?|lui|eux|ellas?|ellos|[ée]l|elx|elas?|eles?|elus?|delas?|deles?|sie|ihre?|er|ihm|ihn|dey|dem|lei|loro|' +
  'zij|ze|haar|hij|hem|zijn|die|hen|hun|hon|henne|han|honom|hens|hende|ham|hän)';
const BETWEEN = '\\s?[/|]\\s?';
/** With a slash they are pronouns wherever they stand. */
const SLASHED = new RegExp(
  `(?<![\\p{L}\\p{M}/])${PRONOUN}(?:${BETWEEN}${PRONOUN})+(?:\\s?\\/)?(?![\\p{L}\\p{M}/])`,
  'iu',
);
const LISTED = new RegExp(
  `^${PRONOUN}(?:(?:[\\s/|,&+.·•-]|\\b(?:and|or|und|et|y|e|ou|o)\\b)+${PRONOUN})+$`,
  'iu',
);
const ANY = /^(?:any|all|ask(?: (?:me|for|about))?(?: my)?)(?: pronouns)?$|^(?:no )?pronouns$/iu;
/** Alone, the English ones; those that are first names somewhere (Ella, Han, Lei) only in small letters. */
const ALONE =
  /^(?:[Ss]he|SHE|[Hh]e|HE|[Tt]hey|THEY|elle|il|iel|ella|él|elle|ela|ele|elu|sie|er|lei|lui|zij|hij|hon|han|hen|xe|ze)$/u;
const LABEL = /^(?:my )?(?:pronouns?|pronomen|pronoms?|pronombres?)\s*[:=-]?\s*/iu;

/** Whether what stands in brackets, or alone between commas, are pronouns. */
export function arePronouns(aside: string): boolean {
  const bare = aside.replace(LABEL, '').trim();
  return LISTED.test(bare) || ALONE.test(bare) || ANY.test(bare) || (LABEL.test(aside) && bare === '');
}

/** Pronouns as their owner states them, without the label in front and the spaces around slashes. */
export function plainPronouns(aside: string): string {
  return aside
    .replace(LABEL, '')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\/$/u, '')
    .trim();
}

/** Takes pronouns with slashes, or one behind the name, out of a text. */
export function takePronouns(text: string): { text: string; pronouns?: string } {
  const slashed = SLASHED.exec(text)?.[0];
  if (slashed !== undefined) return { text: text.replace(slashed, ' '), pronouns: plainPronouns(slashed) };
  const last = /(?<=\p{Lu}.*[\s,|·•–-]\s?)\p{Ll}+$/u.exec(text)?.[0];
  if (last !== undefined && ALONE.test(last) && /\s\S+\s/u.test(text))
    return { text: text.slice(0, -last.length), pronouns: last };
  return { text };
}
