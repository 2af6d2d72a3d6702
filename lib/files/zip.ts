import { Inflate } from 'fflate';
import { bytesAt, bytesOf } from './bytes';
import { Crc } from './crc';
import type { Budget } from './limits';
import { CutOffError, ImportError } from './problem';
import type { ZipEntry } from './zipDirectory';

/** Unpacks one entry of a zip as a stream; only the bytes of that entry are read. */

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * @param onRead is told how many packed bytes were read.
 * @throws CutOffError where the entry is not whole: what came before is as it was packed.
 * @throws ImportError `importTooLarge`, `importEncrypted`.
 */
export async function* entryBytes(
  zip: Blob,
  entry: ZipEntry,
  budget: Budget,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ImportError('importEncrypted');
  budget.check(entry.packed, entry.unpacked);
  const start = await dataStart(zip, entry);
  const crc = new Crc();
  const unpack = entry.method === 8 ? inflating() : storing();
  let packed = 0;
  let unpacked = 0;
  for await (const piece of bytesOf(zip.slice(start, start + entry.packed))) {
    onRead(piece.length);
    packed += piece.length;
    for (const bytes of unpack(piece)) {
      const said = entry.unpacked - unpacked;
      if (bytes.length > said) {
        yield bytes.subarray(0, said);
        throw new CutOffError();
      }
      unpacked += bytes.length;
      budget.spend(bytes.length);
      budget.check(packed, unpacked);
      crc.add(bytes);
      yield bytes;
    }
  }
  if (packed !== entry.packed || unpacked !== entry.unpacked || crc.value() !== entry.crc)
    throw new CutOffError();
}

async function dataStart(zip: Blob, entry: ZipEntry): Promise<number> {
  const head = await bytesAt(zip, entry.offset, entry.offset + LOCAL_LENGTH);
  const view = new DataView(head.buffer);
  const known = entry.method === 8 || entry.method === 0;
  if (!known || head.length < LOCAL_LENGTH || view.getUint32(0, true) !== LOCAL) throw new CutOffError();
  return entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
}

type Unpack = (piece: Uint8Array) => Uint8Array[];

function storing(): Unpack {
  return (piece) => [piece];
}

/** @throws CutOffError for bytes that are no DEFLATE stream. */
function inflating(): Unpack {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => {
    if (bytes.length > 0) out.push(bytes);
  });
  return (piece) => {
    out = [];
    try {
      inflate.push(piece);
    } catch {
      throw new CutOffError();
    }
    return out;
  };
}
