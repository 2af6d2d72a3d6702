import type { Day } from '../people/schema';
import { bytesAt } from './bytes';
import type { Limits } from './limits';
import { ImportError } from './problem';

/**
 * A zip's own list of its entries, at its end (PKWARE's APPNOTE, 4.3.12 to 4.3.16, with the 64-bit forms).
 * Reading it first means that nothing else has to be read, and that a cut-off zip is known as such.
 */

export interface ZipEntry {
  /** The path as written, with its folders. */
  path: string;
  /** 0 stored, 8 DEFLATE; others are not read. */
  method: number;
  encrypted: boolean;
  packed: number;
  unpacked: number;
  crc: number;
  /** Where the entry begins in the file. */
  offset: number;
  /** Its date, without zone; null where it is none. */
  madeOn: Day | null;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const UNKNOWN = 0xffffffff;

/**
 * @returns all entries, folders left out; null when the list is missing or damaged: the zip was cut off.
 * @throws ImportError `importTooLarge` for more entries than any export has.
 */
export async function readDirectory(zip: Blob, limits: Limits): Promise<ZipEntry[] | null> {
  const place = await findDirectory(zip);
  if (!place) return null;
  if (place.entries > limits.entries || place.size > limits.directory)
    throw new ImportError('importTooLarge');
  const bytes = await bytesAt(zip, place.offset, place.offset + place.size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let count = 0; count < place.entries; count += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const length =
      ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    if (at + length > view.byteLength) return null;
    const entry = entryAt(bytes.subarray(at, at + length), place.shift);
    if (!entry) return null;
    if (!/[/\\]$/.test(entry.path)) entries.push(entry);
    at += length;
  }
  return entries;
}

interface Place {
  entries: number;
  size: number;
  offset: number;
  /** Bytes that were put before the zip, by which all its offsets are off. */
  shift: number;
}

async function findDirectory(zip: Blob): Promise<Place | null> {
  const from = Math.max(0, zip.size - END_LENGTH - 0xffff - 20);
  const view = viewOf(await bytesAt(zip, from, zip.size));
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const entries = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const wide = entries === 0xffff || size === UNKNOWN || offset === UNKNOWN;
    if (wide && at >= 20 && view.getUint32(at - 20, true) === END64_LOCATOR) {
      return wideDirectory(zip, number64(view, at - 12));
    }
    const shift = from + at - size - offset;
    return shift < 0 ? null : { entries, size, offset: offset + shift, shift };
  }
  return null;
}

async function wideDirectory(zip: Blob, at: number): Promise<Place | null> {
  const view = viewOf(await bytesAt(zip, at, at + 56));
  if (view.byteLength < 56 || view.getUint32(0, true) !== END64) return null;
  return { entries: number64(view, 32), size: number64(view, 40), offset: number64(view, 48), shift: 0 };
}

function entryAt(bytes: Uint8Array, shift: number): ZipEntry | null {
  const view = viewOf(bytes);
  const nameEnd = ENTRY_LENGTH + view.getUint16(28, true);
  const sizes = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
  const [unpacked, packed, offset] = wideSizes(view, nameEnd, nameEnd + view.getUint16(30, true), sizes);
  if (unpacked === undefined || packed === undefined || offset === undefined) return null;
  return {
    path: new TextDecoder().decode(bytes.subarray(ENTRY_LENGTH, nameEnd)),
    method: view.getUint16(10, true),
    encrypted: (view.getUint16(8, true) & 1) === 1,
    packed,
    unpacked,
    crc: view.getUint32(16, true),
    offset: offset + shift,
    madeOn: dosDay(view.getUint16(14, true)),
  };
}

/** Replaces the sizes that did not fit 32 bits by those of the extra field 1, which holds only these. */
function wideSizes(view: DataView, from: number, to: number, sizes: number[]): number[] {
  if (!sizes.includes(UNKNOWN)) return sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== UNKNOWN || next + 8 > to) return size;
      next += 8;
      return number64(view, next - 8);
    });
  }
  return sizes;
}

function dosDay(bits: number): Day | null {
  const [year, month, date] = [1980 + (bits >> 9), (bits >> 5) & 15, bits & 31];
  if (month < 1 || month > 12 || date < 1) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
