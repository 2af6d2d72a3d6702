import type { Imported } from '../people/imported';
import type { Contact, Day } from '../people/schema';
import type { Log } from './db';
import { newConnections, noteLeft } from './importConnections';
import { noteJobs } from './importJobs';
import { type ImportNews, LAST_EXPORT, type Met, readLastExport } from './lastExport';
import type { Recorder } from './recorder';

/** So many are named. */
const NAMED = 50;

/** What became of one import beside the last. */
export interface Changes {
  news?: ImportNews;
  manyMissing?: number;
}

/**
 * Notes as occasions who changed jobs, who is new and who left since the last whole list, each with the days between
 * which it happened. The first list makes no news, an older one none either. Part of the transaction of the import.
 * @param met those whom the log knew. @param created those who are new, by slug.
 */
export async function noteExportNews(
  db: Log,
  record: Recorder,
  {
    imported,
    met,
    created,
    batchId,
  }: { imported: Imported; met: Met[]; created: Map<string, Contact>; batchId: string },
): Promise<Changes> {
  const connections = imported.people.filter(({ connected }) => connected === 'yes');
  // The list may be older than what else was brought with it.
  const days = connections.map((row) => row.seenOn ?? imported.seenOn);
  const seenOn = days.reduce((latest, day) => (day > latest ? day : latest), days[0] ?? imported.seenOn);
  const last = await readLastExport(db);
  const changedJobs = await noteJobs(db, record, met, seenOn);
  if (!imported.wholeConnections || connections.length === 0 || (last && last.seenOn > seenOn)) {
    return changedJobs.length > 0 && last ? { news: summed(last.seenOn, seenOn, changedJobs, 0, []) } : {};
  }
  await record.setting({ key: LAST_EXPORT, value: { seenOn, connections: connections.length } });
  if (!last || last.seenOn === seenOn) return {};
  // Somebody may have written before they connected.
  const strangers = met.filter(({ before }) => before.connected !== 'yes');
  const known = new Map(strangers.map(({ before, person }) => [person.slug, before]));
  const fresh = newConnections(connections, new Map([...known, ...created]), last.seenOn, seenOn, batchId);
  await record.bulkCreate('occasions', fresh);
  const { left, manyMissing } = await noteLeft(db, record, met, last, seenOn);
  const news = summed(last.seenOn, seenOn, changedJobs, fresh.length, left);
  return { news, ...(manyMissing !== undefined && { manyMissing }) };
}

function summed(
  after: Day,
  on: Day,
  jobs: ImportNews['changedJobs'],
  newCount: number,
  left: ImportNews['left'],
): ImportNews {
  return {
    changedJobs: jobs.slice(0, NAMED),
    changedJobsCount: jobs.length,
    newCount,
    left: left.slice(0, NAMED),
    leftCount: left.length,
    after,
    on,
  };
}
