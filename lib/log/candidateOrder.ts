import { orderCandidates } from '../keeping/candidates';
import type { YourSide } from '../people/kinds';
import type { ContactId, Day } from '../people/schema';
import type { Log } from './db';
import { missingKinds } from './kindReview';
import { candidates } from './queries';
import { readYourSide } from './settings';

/** So many of the first by their stored rank are put into a finer order; nobody decides about more in one sitting. */
const WINDOW = 300;

/** How the triage list is ordered from when it is opened: it must not move under the keys. */
export interface CandidateOrder {
  you: YourSide;
  /** Those who come first, in this order; see {@link candidates}. */
  first: ContactId[];
}

/** @returns the order for one opening of the list; a later one may differ, as gaps of the six kinds get filled. */
export async function candidateOrder(db: Log, today: Day): Promise<CandidateOrder> {
  const [you, gaps, window] = await Promise.all([readYourSide(db), missingKinds(db), candidates(db, WINDOW)]);
  return { you, first: orderCandidates(window, { ...you, gaps }, today).map(({ id }) => id) };
}
