import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './mutants';

/** The table of docs/readers.md: a row per mutation, a column per page, the share read right in per cent. */
const DOC = join(import.meta.dirname, '../../../docs/readers.md');
const BEGIN = '<!-- mutants -->';
const END = '<!-- /mutants -->';

/** Column name to row name to what stands there. */
type Table = Map<string, Map<string, string>>;

/** @returns the column that this tally makes: per cent by mutation. */
export function columnOf(tally: Tally): Map<string, string> {
  return new Map(
    Object.entries(tally.right).map(([name, { right, of }]) => [
      name,
      String(Math.round((100 * right) / of)),
    ]),
  );
}

/** @returns the column as the document has it. */
export function columnInDocs(page: string): Map<string, string> {
  return read().get(page) ?? new Map<string, string>();
}

/** Puts a column into the document, in place of the one that was there. */
export function writeColumn(page: string, column: Map<string, string>): void {
  const table = read();
  table.set(page, column);
  const pages = [...table.keys()].sort();
  const rows = [...new Set(pages.flatMap((one) => [...(table.get(one)?.keys() ?? [])]))];
  const lines = [
    `| changed | ${pages.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(pages.length)}`,
    ...rows.map((row) => `| ${row} | ${pages.map((one) => table.get(one)?.get(row) ?? '').join(' | ')} |`),
  ];
  const text = readFileSync(DOC, 'utf8');
  const [before = '', after = ''] = [text.split(BEGIN)[0], text.split(END)[1]];
  writeFileSync(DOC, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
}

function read(): Table {
  const between = readFileSync(DOC, 'utf8').split(BEGIN)[1]?.split(END)[0] ?? '';
  const cells = between
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head = [], ...rows] = cells;
  return new Map(
    head.slice(1).map((page, i) => [page, new Map(rows.map((row) => [row[0] ?? '', row[i + 1] ?? '']))]),
  );
}
