import { addressOfPage } from '../linkedin/addresses';
import type { Question } from '../people/schema';
import type { Log } from './db';

/** After so many answers of "yes" in a row to what a page said, it is believed on this device. */
export const PROVEN_AFTER = 2;

/**
 * Whether what a page says may be stored without asking: its reader was checked on a real page, or the user has
 * confirmed its last questions.
 * @param page id of a page module (`thread/ember`), or of a part without one (`contactInfo/sdui`).
 */
export async function isProven(db: Log, page: string): Promise<boolean> {
  const known = addressOfPage(page);
  if (known && known.checkedOn !== null) return true;
  const asked = await db.questions.filter((question) => question.page === page).toArray();
  return provenBy(asked.filter((question) => !isOfMove(question)));
}

/** Whether a place that was read rightly means a move says nothing about the page. */
const isOfMove = ({ matter }: Question): boolean =>
  matter.kind === 'occasion' && matter.occasion.type === 'relocation';

/**
 * @param questions of one page. An answered question carries the day of its answer; of one day's answers a "no" is
 *   taken for the last.
 */
export function provenBy(questions: readonly Question[]): boolean {
  const answered = questions
    .filter(({ answer }) => answer !== undefined)
    .sort((a, b) => (a.on === b.on ? (a.answer === 'no' ? -1 : 1) : a.on < b.on ? 1 : -1));
  const last = answered.slice(0, PROVEN_AFTER);
  return last.length === PROVEN_AFTER && last.every(({ answer }) => answer === 'yes');
}
