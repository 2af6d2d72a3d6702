import { ImportError } from './problem';

/**
 * Bounds against files made to exhaust the machine. A complete export of ten busy years unpacks to some
 * hundred megabytes, of which we open eleven kinds of files.
 */
export const LIMITS = {
  /** Entries of a zip; each picture ever sent is one. */
  entries: 200_000,
  /** Bytes of a zip's list of entries. */
  directory: 64 * 1024 * 1024,
  /** Bytes unpacked, over all files of one import. */
  unpacked: 1024 * 1024 * 1024,
  /** Bytes unpacked of a broken zip, which is held in memory. */
  salvaged: 256 * 1024 * 1024,
  /** Unpacked to packed. Text packs to a tenth, DEFLATE can reach a thousandth. */
  ratio: 500,
  /** Below this many unpacked bytes the ratio does not matter. */
  ratioFrom: 16 * 1024 * 1024,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/** Counts what one import unpacks. */
export class Budget {
  private unpacked = 0;

  constructor(readonly limits: Limits = LIMITS) {}

  /**
   * @param bytes unpacked now.
   * @throws ImportError `importTooLarge` once it is more than any export.
   */
  spend(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.unpacked) throw new ImportError('importTooLarge');
  }

  /** @throws ImportError when an entry is, or says it is, as large as only a bomb can be. */
  check(packed: number, unpacked: number): void {
    const dense = unpacked > this.limits.ratioFrom && unpacked > packed * this.limits.ratio;
    if (dense || unpacked > this.limits.unpacked) throw new ImportError('importTooLarge');
  }
}
