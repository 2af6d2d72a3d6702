import { displayName } from '../people/facts';
import type { ImportedPerson } from '../people/imported';
import type { Contact, Day, Occasion } from '../people/schema';
import type { Log } from './db';
import type { ImportNews, LastExport, Met } from './lastExport';
import type { Recorder } from './recorder';

/** Who came and who left between two whole lists of connections. */

/** More missing than this share of the connections, and the list is taken for a part of it. */
const MOST_LEAVING = 0.2;
const FEW = 20;

/** Who connected since the last list; somebody whom it only lacked is none. */
export function newConnections(
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

/** Notes who is missing from the list; too many, and it is taken for a part of it. */
export async function noteLeft(
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
