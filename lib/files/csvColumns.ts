import { withoutBrokenSigns } from './brokenSigns';

/** A header: which cell of a row is which. Order, case and further columns do not matter. */
export class Columns {
  readonly length: number;
  private readonly places = new Map<string, number>();

  /** @param cells of the header line, as the file writes them. The first of two equal names counts. */
  constructor(readonly cells: readonly string[]) {
    this.length = cells.length;
    cells.forEach((cell, place) => {
      const name = columnName(cell);
      if (name !== '' && !this.places.has(name)) this.places.set(name, place);
    });
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  /** @returns reads the cell of that column out of a row; `''` where the file has no such column. */
  cell(name: string): (cells: readonly string[]) => string {
    const place = this.places.get(name);
    return place === undefined ? () => '' : (cells) => cleaned(cells[place] ?? '');
  }

  /** As {@link Columns.cell}, as it stands in the file: for texts that are long and only searched. */
  raw(name: string): (cells: readonly string[]) => string {
    const place = this.places.get(name);
    return place === undefined ? () => '' : (cells) => cells[place] ?? '';
  }

  /** @returns how many cells a row needs to have all of these columns that the file has. */
  reach(names: readonly string[]): number {
    return Math.max(0, ...names.map((name) => (this.places.get(name) ?? -1) + 1));
  }

  /** @returns whether this row is the header once more, as in files that were joined. */
  isHeader(cells: readonly string[]): boolean {
    return cells.length === this.length && cells.every((cell, i) => cell === this.cells[i]);
  }
}

function columnName(cell: string): string {
  return cleaned(cell).replaceAll('_', ' ').toLowerCase();
}

/** Control signs (line ends) and runs of spaces are one space; nothing of ours needs them. */
function cleaned(cell: string): string {
  return withoutBrokenSigns(cell)
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}
