import type { PeerKind, Ring } from '../../lib/people/schema';

/** A row of the triage list. */
export interface CandidateView {
  contactId: string;
  name: string;
  slug?: string;
  role?: string;
  /** In words: "41 messages both ways, the last in March 2026". */
  evidence: string[];
  /** What their own rhythm suggests; absent where unknown (then `warm` is the one offered). */
  suggested?: Ring;
  /** "About every 3 weeks so far": why that ring is suggested. */
  rhythm?: string;
}

/** One suggestion: this person may be a peer of this kind. */
export interface SuggestionView {
  /** Of person and kind. */
  id: string;
  contactId: string;
  name: string;
  role?: string;
  kind: PeerKind;
  kindName: string;
  evidence: string;
}
