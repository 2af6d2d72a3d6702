import { describe, expect, it } from 'vitest';
import type { Log } from '../../../lib/log/db';
import { dump, type LogRows } from '../../../lib/log/dump';
import { forget } from '../../../lib/log/forget';
import { merge } from '../../../lib/log/merge';
import { newContact } from '../../../lib/log/newContact';
import { pairId } from '../../../lib/log/pairs';
import { restore } from '../../../lib/log/restore';
import type { ContactId } from '../../../lib/people/schema';
import { orphans } from './state';
import { freshLog, NOW, TODAY } from './support';

type Tables = Omit<LogRows, 'forgotten' | 'settings'>;

/**
 * Tables that hold nobody's rows: the log's own, hashes, the journal, which is purged by what it says, and the search
 * text, which is derived (tests/unit/log/searchText.test.ts).
 */
const NOBODYS = ['settings', 'health', 'journal', 'journalParts', 'forgotten', 'searchTexts'];

/** A row of one person's in every table. A new table without a line here fails, and so does one that is forgotten. */
function rowsOf(id: ContactId, slug: string, third: ContactId): { [T in keyof Tables]: Tables[T][number] } {
  const contactId = id;
  const [a = '', b = ''] = [id, third].toSorted();
  return {
    contacts: { ...newContact(NOW), id },
    identities: { key: `slug:${slug}`, contactId, seenOn: TODAY, via: 'export' },
    touches: {
      contactId,
      on: `2026-05-0${slug.length}`,
      channel: 'call',
      direction: 'both',
      weight: 1,
      count: 1,
      via: 'user',
    },
    occasions: {
      id: `occasion of ${slug}`,
      contactId,
      type: 'award',
      on: TODAY,
      facts: {},
      organisation: slug,
      state: 'open',
      via: 'page',
    },
    questions: {
      id: `${id}|fact|school|${slug}`,
      contactId,
      page: 'profile/sdui',
      on: TODAY,
      matter: { kind: 'fact', name: 'school', value: slug },
    },
    pairs: { id: pairId(id, third), a, b, reasons: [{ kind: 'name' }], on: TODAY, open: 1 },
    pledges: {
      id: `pledge to ${slug}`,
      contactId,
      what: `a word to ${slug}`,
      on: TODAY,
      dueOn: TODAY,
      open: 1,
    },
    waiting: {
      id: `mail|slug:${slug}|m@x.example`,
      whose: `slug:${slug}`,
      seenOn: TODAY,
      kind: 'mail',
      said: { mail: 'm@x.example', slug, name: slug },
    },
  };
}

const XAN = 'id-of-xan';
const XANTHE = 'id-of-xanthe';
const BO = 'id-of-bo';
/** Her ids and her words; "xan" is in all of them. */
const TRACE = /xan/;

async function filled(): Promise<Log> {
  const db = freshLog();
  await db.contacts.add({ ...newContact(NOW), id: BO });
  for (const [id, slug] of [
    [XAN, 'xan'],
    [XANTHE, 'xanthe'],
  ] as const)
    for (const [table, row] of Object.entries(rowsOf(id, slug, BO))) await db.table<object>(table).add(row);
  return db;
}

/** The tables in which something is told of her. */
async function traces(db: Log, of: RegExp): Promise<string[]> {
  const tables = Object.entries(await dump(db)) as [string, object[]][];
  return tables.filter(([, rows]) => of.test(JSON.stringify(rows))).map(([name]) => name);
}

describe('in every table of the log', () => {
  const owned = Object.keys(rowsOf(XAN, 'xan', BO)).sort();

  it('rows belong to somebody, or to nobody', async () => {
    const db = await filled();
    expect([...owned, ...NOBODYS].sort()).toEqual(db.tables.map(({ name }) => name).sort());
    expect((await traces(db, TRACE)).sort()).toEqual(owned);
  });

  it('what is somebody’s goes over in a merge', async () => {
    const db = await filled();
    await merge(db, { keep: XAN, gone: XANTHE }, NOW);
    expect(await traces(db, new RegExp(XANTHE))).toEqual([]);
    expect(await orphans(db)).toEqual([]);
    const moved = await traces(db, /xanthe/);
    // Of both there is one contact, one pair with the third, and a touch each, which names no one else.
    expect(moved.sort()).toEqual(owned.filter((name) => !['contacts', 'pairs', 'touches'].includes(name)));
    expect(await db.touches.where('[contactId+on+channel+direction]').between([XAN], [XAN, []]).count()).toBe(
      2,
    );
  });

  it('what is somebody’s goes when they are forgotten, and does not come back from a backup', async () => {
    const db = await filled();
    const backup = await dump(db);
    for (const id of [XAN, XANTHE]) await forget(db, id, TODAY);
    expect(await traces(db, TRACE)).toEqual([]);
    await restore(db, backup, NOW);
    expect(await traces(db, TRACE)).toEqual([]);
    expect(await orphans(db)).toEqual([]);
  });

  it('what was somebody’s before a merge does not come back either', async () => {
    const db = await filled();
    const backup = await dump(db);
    await merge(db, { keep: XAN, gone: XANTHE }, NOW);
    await forget(db, XAN, TODAY);
    expect(await traces(db, TRACE)).toEqual([]);
    await restore(db, backup, NOW);
    expect(await traces(db, TRACE)).toEqual([]);
  });
});
