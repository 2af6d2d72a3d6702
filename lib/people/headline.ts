import { sameOrganisation } from './organisation';

/**
 * "Title at company" in headlines. Prepositions of English, German, French, Spanish, Portuguese, Italian and
 * Dutch; no page tells the language of what a person wrote about themselves, so all are tried.
 */
const AT = /\s+(?:at|bei|chez|en|na|no|em|presso|bij)\s+|\s*@\s*/giu;
/** What people put between several things they are. */
const BETWEEN = /\s*[|·•]\s*|\s+[-–—]\s+/u;

/** What a headline says of its owner and is no title that they hold: a slogan, or what they were. */
const NO_TITLE =
  /^(?:(?:i|we|my|our|your|you)\b|(?:helping|building|making|driving|creating|turning|empowering|enabling|working|solving|connecting|bringing|growing|shaping|transforming|doing|ensuring|supporting|delivering|unlocking|passionate|proud|happy|excited|ex|former|formerly|previously|past|retired|ehemalig\p{L}*|ancien(?:ne)?|antigu[oa]|voormalig)(?=[\s-]))/iu;

/** Whether words about oneself are no title: a slogan, or what somebody was. */
export function isNoTitle(text: string): boolean {
  return NO_TITLE.test(text.trim());
}

/**
 * The title that a headline gives for one company.
 * @param company as the same page shows it apart from the headline; what stands behind the preposition has to be
 *   that company, since "Speaker at Example Days" is no job.
 * @returns the title, or undefined where the headline is not of that form.
 */
export function titleAt(headline: string | undefined, company: string | undefined): string | undefined {
  if (headline === undefined || company === undefined) return undefined;
  for (const part of headline.split(BETWEEN)) {
    for (const found of part.matchAll(AT)) {
      const title = part.slice(0, found.index).trim();
      // A tagline may go on behind the company: "at Example, building bridges".
      const behind = part
        .slice(found.index + found[0].length)
        .split(/[,;(]/)[0]
        ?.trim();
      if (title.length < 2 || title.length > 120 || !/\p{L}/u.test(title) || NO_TITLE.test(title)) continue;
      if (behind && sameOrganisation(behind, company)) return title;
    }
  }
  return undefined;
}

const OWN_MASTER =
  /\b(?:freelanc\w*|freiberuf\w*|consultant|consulting|berater(?:in)?|consultora?|consulente|independent|self[ -]?employed|selbstst?ändig\w*|advis[eo]r|autónom[oa]|autônom[oa]|indépendante?|zzp(?:er)?)/iu;

/** Whether words name work on one's own account, which after a job may mean that the job was lost. */
export function namesOwnMaster(text: string | undefined): boolean {
  return text !== undefined && OWN_MASTER.test(text);
}

const BESIDE_WORK =
  /(?<!\p{L})(?:board member|member of the board|board (?:observer|advisor|adviser)|non[- ]executive|advisory board|advis[eo]r|mentor|volunteer|ambassador|trustee|jury member|beirat|beirätin|aufsichtsr(?:at|ätin)|ehrenamt\p{L}*|administrat(?:eur|rice) indépendant\p{L}*|bénévole|mentora?|conseje?r[oa] independiente|voluntari[oa]|conselheir[oa])(?!\p{L})/iu;

/** Whether words name what people do beside their work: a seat on a board, mentoring. It is no new job. */
export function namesSideRole(text: string | undefined): boolean {
  return text !== undefined && BESIDE_WORK.test(text);
}
