import type { Day } from '../people/schema';
import { isBackup } from './backup/backup';
import { bytesAt, bytesOf, isOldExcel, isZip } from './bytes';
import { Crc } from './crc';
import type { Budget } from './limits';
import { baseName, fileVerdict } from './linkedin/kinds';
import { CutOffError, ImportError } from './problem';
import type { Noted, SkipReason, Skipped } from './reading';
import { shown } from './shown';
import { entryBytes } from './zip';
import { readDirectory } from './zipDirectory';
import type { ZipEntry } from './zipDirectory';
import { salvage } from './zipSalvage';

/** Finds, in the files that the user gave, the CSV files to read, and names those that are not read. */

export interface Source {
  /** The name shown to the user. */
  file: string;
  /** The day of which it speaks, as far as its wrapping tells. */
  day: Day | null;
  /** Bytes to be read for it. */
  size: number;
  /** Tells files of one name and day apart, whatever the order in which they were given. */
  mark: string;
  /** Out of a zip without its end: nobody knows whether this is all of it. */
  salvaged: boolean;
  /** Opened for its name alone, so a missing header is its fault; a loose file may be anything. */
  loose: boolean;
  /** @param onRead is told how many of `size` were read. */
  bytes: (onRead: (bytes: number) => void) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface Found {
  sources: Source[];
  skipped: Skipped[];
  noted: Noted[];
}

/** Of a loose file, so many bytes are looked at before it is read. */
const MARKING = 64 * 1024;

export interface SearchOptions {
  /** Brings a moment to a day of the home zone. */
  dayOf: (moment: number) => Day;
  /** Called again and again where the whole file has to be looked through. */
  onSearch: () => void;
}

/** @throws ImportError why nothing in this file can be read. */
export async function sourcesIn(file: File, budget: Budget, options: SearchOptions): Promise<Found> {
  const { dayOf } = options;
  if (file.size === 0) throw new ImportError('importEmpty', file.name);
  const start = await bytesAt(file, 0, MARKING);
  if (isOldExcel(start)) throw new ImportError('importExcel', file.name);
  if (isBackup(start)) throw new ImportError('importBackup', file.name);
  if (!isZip(start)) return loose(file, budget, dayOf(file.lastModified), start);
  const entries = await readDirectory(file, budget.limits);
  const day = dayInName(file.name);
  if (!entries) return broken(file, budget, day ?? dayOf(file.lastModified), options);
  if (entries.some(({ path }) => path === 'xl/workbook.xml')) throw new ImportError('importExcel', file.name);
  return whole(file, entries, budget, day);
}

function loose(file: File, budget: Budget, day: Day, start: Uint8Array): Found {
  const name = shown(file.name);
  if (fileVerdict(file.name) === 'lookalike') {
    return { sources: [], skipped: [skippedFile(name, 'skippedFileLookalike')], noted: [] };
  }
  const source: Source = {
    file: name,
    day,
    size: file.size,
    mark: markOf(file.size, [start]),
    salvaged: false,
    loose: true,
    bytes: (onRead) => looseBytes(file, budget, onRead),
  };
  return { sources: [source], skipped: [], noted: [] };
}

async function* looseBytes(
  file: File,
  budget: Budget,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of bytesOf(file)) {
    onRead(bytes.length);
    budget.spend(bytes.length);
    yield bytes;
  }
}

function whole(zip: File, entries: ZipEntry[], budget: Budget, day: Day | null): Found {
  const wanted = entries.filter(({ path }) => fileVerdict(baseName(path)) === 'needed');
  if (wanted.length > 0 && wanted.every(({ encrypted }) => encrypted)) {
    throw new ImportError('importEncrypted', zip.name);
  }
  const newest = entries.reduce<Day | null>((last, { madeOn }) => later(last, madeOn), null);
  const sources = wanted.map((entry): Source => ({
    file: shown(baseName(entry.path)),
    day: day ?? newest,
    size: entry.packed,
    mark: `${entry.unpacked} ${entry.crc}`,
    salvaged: false,
    loose: false,
    bytes: (onRead) => entryBytes(zip, entry, budget, onRead),
  }));
  return { sources, skipped: notRead(entries), noted: [] };
}

async function broken(zip: File, budget: Budget, day: Day, { onSearch }: SearchOptions): Promise<Found> {
  const entries = await salvage(zip, (path) => fileVerdict(baseName(path)) === 'needed', budget, onSearch);
  const wanted = entries.filter(({ path }) => fileVerdict(baseName(path)) === 'needed');
  if (wanted.length === 0) throw new ImportError('importCutOff', zip.name);
  const sources = wanted.map(({ path, pieces, whole }): Source => {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    return {
      file: shown(baseName(path)),
      day,
      size,
      mark: markOf(size, pieces),
      salvaged: true,
      loose: false,
      bytes: (onRead) => salvagedBytes(pieces, whole, onRead),
    };
  });
  const noted: Noted = { file: shown(zip.name), note: 'notedCutOff', rows: 0 };
  return { sources, skipped: notRead(entries), noted: [noted] };
}

function* salvagedBytes(
  pieces: Uint8Array[],
  whole: boolean,
  onRead: (bytes: number) => void,
): Generator<Uint8Array> {
  for (const piece of pieces) {
    onRead(piece.length);
    yield piece;
  }
  if (!whole) throw new CutOffError();
}

/** Every table that is not needed by its name; pictures, articles and the like by their folder. */
function notRead(entries: readonly { path: string }[]): Skipped[] {
  const skipped = new Map<string, SkipReason>();
  for (const { path } of entries) {
    const name = baseName(path);
    const verdict = fileVerdict(name);
    if (verdict === 'needed' || path.startsWith('__MACOSX/')) continue;
    const folder = /\.csv$/i.test(name) ? null : /^(.*)[/\\]/s.exec(path)?.[1];
    const label = shown(folder ? `${folder}/` : name);
    skipped.set(label, verdict === 'lookalike' ? 'skippedFileLookalike' : 'skippedFileNotNeeded');
  }
  return [...skipped].map(([file, reason]) => skippedFile(file, reason));
}

function skippedFile(file: string, reason: SkipReason): Skipped {
  return { file, reason, rows: 0 };
}

function markOf(size: number, pieces: readonly Uint8Array[]): string {
  const crc = new Crc();
  for (const piece of pieces) crc.add(piece);
  return `${size} ${crc.value()}`;
}

/** `Complete_LinkedInDataExport_09-23-2026.zip` says when it was made. */
function dayInName(name: string): Day | null {
  const found = /DataExport_(\d{2})-(\d{2})-(\d{4})/i.exec(name);
  return found ? `${found[3] ?? ''}-${found[1] ?? ''}-${found[2] ?? ''}` : null;
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}
