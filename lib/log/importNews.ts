import { exportNews } from '../keeping/exportNews';
import { displayName } from '../people/facts';
import type { Imported, ImportedPerson } from '../people/imported';
import type { Contact, ContactId, Day, Occasion } from '../people/schema';
import { ask, EXPORT_PAGE } from './ask';
import type { Log } from './db';
import { storeOccasion } from './occasions';
import type { Recorder } from './recorder';

/** The setting that says what the last whole list of connections was. */
export const LAST_EXPORT = 'lastExport';

export interface LastExport {
  seenOn: Day;
  connections: number;
}

/** What a newer export tells beside an earlier one. */
export interface ImportNews {
  changedJobs: {
    contactId: ContactId;
    name: string;
    company?: string;
    title?: string;
    formerCompany?: string;
  }[];
  changedJobsCount: number;
  newCount: number;
  left: { name: string }[];
  leftCount: number;
  after: Day;
  on: Day;
}

/** @returns what the last whole list of connections was. */
export async function readLastExport(db: Log): Promise<LastExport | undefined> {
  return (await db.settings.get(LAST_EXPORT))?.value as LastExport | undefined;
}

/** So many are named. */
const NAMED = 50;
/** More missing than this share of the connections, and the list is taken for a part of it. */
const MOST_LEAVING = 0.2;
const FEW = 20;

/** Somebody whom the log knew, with their row of the file; before the file was taken in. */
export interface Met {
  before: Contact;
  person: ImportedPerson;
}

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

async function noteJobs(
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
      await ask(db, record, before, matter, EXPORT_PAGE, on);
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

/** Who connected since the last list; somebody whom it only lacked is none. */
function newConnections(
  connections: readonly ImportedPerson[],
  created: ReadonlyMap<string, Contact>,
  after: Day,
  seenOn: Day,
  batchId: string,
): Occasion[] {
  return connections.flatMap(({ slug, connectedOn }) => {
    const contact = created.get(slug);
    if (!contact || (connectedOn ?? seenOn) <= after) return [];
    return {
      id: crypto.randomUUID(),
      contactId: contact.id,
      type: 'newConnection' as const,
      on: connectedOn ?? seenOn,
      after,
      facts: {},
      organisation: '',
      state: 'open' as const,
      via: 'export' as const,
      batchId,
    };
  });
}

async function noteLeft(
  db: Log,
  record: Recorder,
  met: readonly Met[],
  last: LastExport,
  seenOn: Day,
): Promise<{ left: ImportNews['left']; manyMissing?: number }> {
  const there = new Set(met.map(({ before }) => before.id));
  const known = (await db.contacts.toArray()).filter(isOfExport);
  const missing = known.filter((contact) => !there.has(contact.id) && lastSeen(contact) < seenOn);
  if (missing.length > Math.max(FEW, MOST_LEAVING * known.length))
    return { left: [], manyMissing: missing.length };
  for (const contact of missing) {
    await record.contact({ ...contact, connected: 'no', connectedSeenOn: seenOn });
    const found = {
      type: 'leftConnections',
      on: seenOn,
      after: last.seenOn,
      facts: {},
      organisation: '',
    } as const;
    await record.occasion({
      ...found,
      id: crypto.randomUUID(),
      contactId: contact.id,
      state: 'dismissed',
      via: 'export',
    });
  }
  return { left: missing.map((contact) => ({ name: displayName(contact) })) };
}

/** A connection that an export brought or confirmed; pages tell of others, too. */
function isOfExport({ connected, facts }: Contact): boolean {
  return connected === 'yes' && Object.values(facts).some(({ via }) => via === 'export');
}

/** The last day on which anything said that they are connected. */
function lastSeen({ connectedSeenOn = '', facts }: Contact): Day {
  const pages = Object.values(facts).filter(({ via }) => via === 'page');
  return pages.reduce((last, fact) => (fact.seenOn > last ? fact.seenOn : last), connectedSeenOn);
}
