import type { PanelView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { Log } from '../../lib/log/db';
import type { ContactId } from '../../lib/people/schema';
import type { InFront } from './inFront';
import { viewHere } from './viewHere';
import { viewPerson } from './viewPerson';
import { viewThread } from './viewThread';

/**
 * What the log says to who is in front.
 * @param looked whose drafts are wanted, where there are several people.
 * @param language of the page in front.
 */
export async function viewShown(
  db: Log,
  shown: InFront,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
  language: string | undefined,
): Promise<PanelView> {
  if (shown.state === 'person') return viewPerson(db, shown.person, clock, language);
  if (shown.state !== 'list') return shown;
  const thread = await viewThread(db, shown, clock, language);
  return thread ?? viewHere(db, shown, looked, clock, language);
}
