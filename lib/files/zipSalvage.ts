import { Unzip, UnzipInflate } from 'fflate';
import type { UnzipDecoderConstructor, UnzipFile } from 'fflate';
import { bytesAt, bytesOf } from './bytes';
import type { Budget } from './limits';
import { ImportError } from './problem';

/** Reads a zip whose end is missing, from its start, entry by entry. */

export interface SalvagedEntry {
  path: string;
  /** Empty for entries that were not wanted. */
  pieces: Uint8Array[];
  /** Whether the entry was there to its end. */
  whole: boolean;
}

/**
 * @param wanted says by its path whether an entry is to be unpacked; the others are only named.
 * @param onRead is called after every piece of the file.
 * @throws ImportError `importTooLarge`, `importEncrypted`.
 */
export async function salvage(
  zip: Blob,
  wanted: (path: string) => boolean,
  budget: Budget,
  onRead: () => void,
): Promise<SalvagedEntry[]> {
  const flags = (await bytesAt(zip, 6, 8))[0] ?? 0;
  if (flags & 1) throw new ImportError('importEncrypted');
  const found: SalvagedEntry[] = [];
  // fflate catches what is thrown while it unpacks, so the reason to stop is kept here.
  const stop: { error?: ImportError } = {};
  const spend = spender(budget, stop);
  const unzip = new Unzip((file) => {
    if (/[/\\]$/.test(file.name)) return;
    if (found.length >= budget.limits.entries) stop.error = new ImportError('importTooLarge');
    const entry: SalvagedEntry = { path: file.name, pieces: [], whole: false };
    found.push(entry);
    collect(file, entry, wanted(file.name) ? spend : null);
  });
  unzip.register(decoderFor(wanted));
  for await (const piece of bytesOf(zip)) {
    try {
      unzip.push(piece);
    } catch {
      break;
    }
    if (stop.error) throw stop.error;
    onRead();
  }
  return found;
}

/** Every entry is started, wanted or not: fflate would keep the bytes of one that is not. */
function collect(file: UnzipFile, entry: SalvagedEntry, spend: ((bytes: number) => void) | null): void {
  if (file.compression !== 8 && file.compression !== 0) return;
  let broken = false;
  file.ondata = (error, bytes: Uint8Array | null, final) => {
    broken ||= error !== null || bytes === null;
    if (broken || bytes === null) return;
    entry.whole = final;
    if (!spend || bytes.length === 0) return;
    spend(bytes.length);
    entry.pieces.push(bytes);
  };
  file.start();
}

function spender(budget: Budget, stop: { error?: ImportError }): (bytes: number) => void {
  let size = 0;
  return (bytes) => {
    size += bytes;
    try {
      budget.spend(bytes);
      if (size > budget.limits.salvaged) throw new ImportError('importTooLarge');
    } catch (thrown) {
      if (thrown instanceof ImportError) stop.error = thrown;
      throw thrown;
    }
  };
}

/** As fflate's own, but entries that nobody wants are not unpacked. */
function decoderFor(wanted: (path: string) => boolean): UnzipDecoderConstructor {
  return class extends UnzipInflate {
    private readonly idle: boolean;

    constructor(path: string) {
      super();
      this.idle = !wanted(path);
    }

    override push(bytes: Uint8Array, final: boolean): void {
      if (!this.idle) super.push(bytes, final);
    }
  };
}
