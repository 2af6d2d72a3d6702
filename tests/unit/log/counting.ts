import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Log } from '../../../lib/log/db';

/** Counts every row that IndexedDB hands out. */
export function countRows(db: Log): { rows: number } {
  const count = { rows: 0 };
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'count',
    create: (core) => ({ ...core, table: (name) => counting(core.table(name), count) }),
  };
  db.use(middleware);
  return count;
}

function counting(table: DBCoreTable, count: { rows: number }): DBCoreTable {
  return {
    ...table,
    // No async functions: Dexie's own promises keep the transaction alive.
    get: (request) => {
      count.rows++;
      return table.get(request) as Promise<unknown>;
    },
    getMany: (request) => {
      count.rows += request.keys.length;
      return table.getMany(request);
    },
    query: (request) =>
      table.query(request).then((found) => {
        count.rows += found.result.length;
        return found;
      }),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (cursor) countSteps(cursor, count);
        return cursor;
      }),
  };
}

/** A cursor hands out a row at each step. */
function countSteps(cursor: DBCoreCursor, count: { rows: number }): void {
  const start = cursor.start.bind(cursor);
  cursor.start = (onNext) =>
    start(() => {
      count.rows++;
      onNext();
    });
}
