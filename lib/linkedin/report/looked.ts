import type { Generation, PageKind } from '../page';
import type { PassedSighting, Sighting, Unread } from '../sighting';

/** What one look at a page gives: plain data, which crosses from the page to ours. */
export interface Look {
  /** Null where the address is no page that can be read, or where it is not there (yet). */
  page: PageKind | null;
  generation: Generation | null;
  /** Whether the gate believes what was read. */
  accepted: boolean;
  /** Why not; null where it does. `noIdentity`: whom the page shows is not told by two that agree. */
  why: Unread | null;
  /** In page order; empty where nothing was accepted. Items without enough witnesses are passed over as unsure. */
  sightings: (Sighting | PassedSighting)[];
  /** The page without anything of anybody, see skeleton.ts. */
  skeleton: string;
}
