import { strFromU8, unzipSync } from 'fflate';

/** Zip to rows, in the plainest way: the whole file in memory, LinkedIn's own form of CSV and no other. */

/** A row by its columns, in lower case. */
export type Row = Readonly<Record<string, string>>;

/** The files that are counted, and a column that only their header line has. */
const FILES = {
  connections: 'connected on',
  messages: 'sender profile url',
  invitations: 'sent at',
  endorsement_received_info: 'endorsement date',
  endorsement_given_info: 'endorsement date',
  recommendations_received: 'creation date',
  recommendations_given: 'creation date',
  reactions: 'link',
  comments: 'link',
  contacts: 'emails',
} as const;
export type CountedFile = keyof typeof FILES;

/** @returns the rows of each file that is counted; none where the zip lacks it. */
export function rowsIn(zip: Uint8Array): Record<CountedFile, Row[]> {
  const rows = Object.fromEntries(Object.keys(FILES).map((file) => [file, []])) as unknown as Record<
    CountedFile,
    Row[]
  >;
  const entries = unzipSync(zip, { filter: ({ name }) => fileOf(name) !== null });
  for (const [name, bytes] of Object.entries(entries)) {
    const file = fileOf(name);
    if (file) for (const row of table(strFromU8(bytes), file)) rows[file].push(row);
  }
  return rows;
}

function fileOf(path: string): CountedFile | null {
  const name = path
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/(?:_\d+)?\.csv$/, '');
  return path.toLowerCase().endsWith('.csv') && Object.hasOwn(FILES, name) ? (name as CountedFile) : null;
}

function* table(text: string, file: CountedFile): Generator<Row> {
  // Comments.csv, and it alone, writes \" for a quote.
  const lines = cellsIn(text.replace(/^\ufeff/, ''), file === 'comments');
  let header: string[] | null = null;
  for (const cells of lines) {
    if (header) {
      if (cells.some((cell) => cell.trim() !== ''))
        yield Object.fromEntries(header.map((name, i) => [name, (cells[i] ?? '').trim()]));
    } else {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      if (names.includes(FILES[file])) header = names;
    }
  }
}

function* cellsIn(text: string, backslash: boolean): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closing(text, at + 1, backslash);
      cell = text.slice(at + 1, end).replaceAll(backslash ? '\\"' : '""', '"');
      at = end + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
    row.push((cell + text.slice(at, end)).replace(/\r$/, ''));
    if (text[end] !== ',') {
      yield row;
      row = [];
    } else if (end + 1 === text.length) row.push('');
    at = end + 1;
  }
}

/** @returns where the quote is that ends the cell. */
function closing(text: string, from: number, backslash: boolean): number {
  for (let at = text.indexOf('"', from); ; at = text.indexOf('"', at + 1)) {
    if (at === -1) return text.length;
    if (backslash && text[at - 1] === '\\') continue;
    if (!backslash && text[at + 1] === '"') at++;
    else return at;
  }
}
