import { exportNews } from '../keeping/exportNews';
import { displayName } from '../people/facts';
import type { Day } from '../people/schema';
import { ask, EXPORT_PAGE } from './ask';
import type { Log } from './db';
import type { ImportNews, Met } from './lastExport';
import { storeOccasion } from './occasions';
import type { Recorder } from './recorder';

/**
 * Notes who has another job or role than the log knew; what is not sure is asked. Part of the transaction of the
 * import. @param met as the log knew them. @param seenOn the day up to which the list speaks.
 */
export async function noteJobs(
  db: Log,
  record: Recorder,
  met: readonly Met[],
  seenOn: Day,
): Promise<ImportNews['changedJobs']> {
  const changed: ImportNews['changedJobs'] = [];
  for (const { before, person } of met) {
    if (person.connected !== 'yes') continue;
    const on = person.seenOn ?? seenOn;
    const news = exportNews(before, person, on);
    if (!news) continue;
    const { type, facts, organisation } = news.found;
    if (news.ask) {
      const matter = { kind: 'occasion', occasion: { type, on, facts, organisation } } as const;
      // Nobody else is asked about; and no await without a request: see `stayInside`.
      if (before.ring) await ask(db, record, before, matter, EXPORT_PAGE, on);
      continue;
    }
    await storeOccasion(db, record, before, news.found, EXPORT_PAGE, on, 'export');
    const { company, title, formerCompany } = facts;
    changed.push({
      contactId: before.id,
      name: displayName(before),
      ...(company !== undefined && { company }),
      ...(title !== undefined && { title }),
      ...(formerCompany !== undefined && { formerCompany }),
    });
  }
  return changed;
}
