/**
 * Whom somebody works for, in a title: an "Executive Assistant to the CFO" is neither of finance nor a chief. Words of
 * seven languages.
 */

/** Who stands at the top, as those who work for them write it. */
const HEADS = [
  'c[a-z]os?|ciso|chiefs?|vice|[se]?vp|managing|executives?|heads?|boards?|founders?|partners?|leitung',
  'pr[eéä]sid\\p{L}*|dire(?:[ck]t(?:or|eur|ri|i)|cci[oó]n|tt?(?:or|ri)|zione|ç[aã]o)\\p{L}*|vorst[aä]nd\\p{L}*',
  'gesch(?:ä|ae)fts(?:f(?:ü|ue)hr|leit)\\p{L}*|amministrat\\p{L}*|bestuur\\p{L}*|ger[eê]n[ct]\\p{L}*|pdg|daf|drh',
].join('|');
/** Who helps somebody, or counsels them. */
const HELPERS = [
  '\\p{L}*ass?ist(?:ant|ent|enz)\\p{L}*|ea|pa|aide|advis[eo]rs?|referent(?:in)?',
  '\\p{L}*se[ck]r[eé]t\\p{L}*|segretari\\p{L}*',
].join('|');
const HELPER = `(?<=(?<!\\p{L})(?:${HELPERS})(?:\\s+\\p{L}+){0,2})`;
const HEAD = `(?:(?:the|our|la|le|el|il|los|het|de)\\s+|l[’'])?(?:${HEADS})(?!\\p{L})`;
const OF = 'for|of|der|des|dem|vom|von|du|de|del|della|dello|do|da|dos|di|van|zum|zur|al|alla|à|au';

const BOSSES = [
  // Behind an English "to" stands whoever is helped, a head or not.
  `${HELPER}\\s+to\\s`,
  `${HELPER}\\s+(?:${OF})\\s+${HEAD}`,
  `\\s+to\\s+${HEAD}`,
  '(?<=(?:executive|personal) assistant)[\\s,(]+c[a-z]os?(?!\\p{L})',
  `(?<!\\p{L})office\\s+of\\s+${HEAD}`,
].map((source) => new RegExp(`(?:${source}).*$`, 'isu'));

/** @returns the title up to the person for whom its owner works; the whole where there is none. */
export function withoutBoss(title: string): string {
  return BOSSES.reduce((own, boss) => own.replace(boss, ''), title);
}
