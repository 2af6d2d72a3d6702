import { CutOffError } from './problem';

/** Bytes of a file, piece by piece, never more than this at once: a piece of a bomb stays small too. */
const PIECE = 16 * 1024;

/**
 * Reads a file or a part of one.
 * @throws CutOffError when the file cannot be read on, for example because it was moved away meanwhile.
 */
export async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new CutOffError();
      });
      if (done) return;
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Reads a small part of a file at once. */
export async function bytesAt(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer());
}

export function isZip(start: Uint8Array): boolean {
  return startsWith(start, 0x50, 0x4b, 0x03, 0x04) || startsWith(start, 0x50, 0x4b, 0x05, 0x06);
}

/** Old Excel files (`.xls`) begin like this; new ones (`.xlsx`) are zips. */
export function isOldExcel(start: Uint8Array): boolean {
  return startsWith(start, 0xd0, 0xcf, 0x11, 0xe0);
}

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
