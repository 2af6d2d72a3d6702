import type { PeerKind } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';

const KINDS: Readonly<Record<PeerKind, WordKey>> = {
  industry: 'kindIndustry',
  functional: 'kindFunctional',
  cohort: 'kindCohort',
  geographic: 'kindGeographic',
  interest: 'kindInterest',
  crossFunctional: 'kindCrossFunctional',
};

/** What a kind of peer is, in a few words within a sentence. */
export const sayKind = (kind: PeerKind): string => words(KINDS[kind]);
