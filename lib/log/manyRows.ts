/** A table whose keys are texts, or made of texts. */
interface Rows<Row, Key extends string | readonly string[]> {
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
  count(): PromiseLike<number>;
  toArray(): PromiseLike<Row[]>;
}

/** So many keys are asked for one by one in any case. */
const FEW = 200;
/** A row out of the whole table costs so much less than a row asked for by its key. */
const CHEAPER = 4;

/**
 * Looks many rows up, as `bulkGet` does. IndexedDB answers each key by itself, which takes an import longer than
 * reading a table at once, where most of its rows are wanted; and an empty table need not be asked at all.
 * @param keyOf the primary key of a row; of several parts only where none of them holds a comma.
 * @returns the rows in the order of `keys`; undefined where there is none.
 */
export async function manyRows<Row, Key extends string | readonly string[]>(
  table: Rows<Row, Key>,
  keys: readonly Key[],
  keyOf: (row: Row) => Key,
): Promise<(Row | undefined)[]> {
  if (keys.length <= FEW) return table.bulkGet([...keys]);
  const count = await table.count();
  if (count === 0) return keys.map(() => undefined);
  if (count > keys.length * CHEAPER) return table.bulkGet([...keys]);
  const rows = new Map((await table.toArray()).map((row) => [String(keyOf(row)), row]));
  return keys.map((key) => rows.get(String(key)));
}
