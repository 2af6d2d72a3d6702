/** How a table is written: LinkedIn's own way by default (comma, line feed, quotes only where needed). */
export interface CsvShape {
  separator?: ',' | ';' | '\t';
  lineEnd?: '\n' | '\r\n';
  byteOrderMark?: boolean;
}

/** @returns the rows as one CSV text, with a line end behind the last row. */
export function toCsv(rows: readonly (readonly string[])[], shape: CsvShape = {}): string {
  const { separator = ',', lineEnd = '\n', byteOrderMark = false } = shape;
  const quoted = (cell: string): string =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => row.map(quoted).join(separator) + lineEnd);
  return (byteOrderMark ? '\ufeff' : '') + lines.join('');
}
