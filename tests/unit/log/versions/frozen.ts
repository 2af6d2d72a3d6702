/** A version of the log as it was shipped: its tables, some of its rows, and what the present version makes of them. */
export interface FrozenVersion {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
  /** Tables of today that hold something else than the rows above; all others hold them unchanged. */
  now: Record<string, object[]>;
}
