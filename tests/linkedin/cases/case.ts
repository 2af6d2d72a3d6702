import type { PageId } from '../../../lib/linkedin/page';
import type { Degree, ListKind } from '../../../lib/linkedin/sighting';
import type { Person } from '../people';

/** An invented page with everything that is true of it, for tests that change the page and read it. */
export interface PageCase {
  page: PageId;
  /** For messages: "feed/sdui, fr, social header". */
  name: string;
  url: string;
  html: string;
  /** What a reading may hold, in page order: the person of the page, or one a card. */
  truths: Truth[];
  /** Others who are on the page and must never be read (liked it, shared it, stand in a side column). */
  bystanders: Person[];
}

/** Everything true of one person or item. A reading that says anything else, or more, is wrong. */
export interface Truth {
  kind: ListKind | 'person';
  slug: string;
  memberId: string;
  name: string;
  degree: Degree;
  /**
   * The other fields, by name as {@link factsOf} in tests/linkedin/cases/compare.ts names them: headline, company,
   * school, location, about, postId, event, eventCompany, eventTitle, eventYears, connectedOn, direction.
   */
  facts: Record<string, string | number>;
  /** Names of facts that a right reading of the unchanged page has. */
  required: readonly string[];
}
