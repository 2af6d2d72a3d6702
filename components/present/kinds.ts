import type { KindEvidence } from '../../lib/people/kindEvidence';
import { PEER_KINDS, type PeerKind } from '../../lib/people/schema';
import type { Industry } from '../../lib/people/work/industry';
import type { WorkFunction } from '../../lib/people/work/words';
import { sayList, words, type WordKey } from '../../lib/words';
import { isolate } from '../design/Name';

/** The six kinds of peers in words: their names, what they are, and why somebody may be of one. */

const NAMES: Readonly<Record<PeerKind, { name: WordKey; means: WordKey; way: WordKey }>> = {
  industry: { name: 'kindIndustry', means: 'kindIndustryMeans', way: 'kindIndustryWay' },
  functional: { name: 'kindFunctional', means: 'kindFunctionalMeans', way: 'kindFunctionalWay' },
  cohort: { name: 'kindCohort', means: 'kindCohortMeans', way: 'kindCohortWay' },
  geographic: { name: 'kindGeographic', means: 'kindGeographicMeans', way: 'kindGeographicWay' },
  interest: { name: 'kindInterest', means: 'kindInterestMeans', way: 'kindInterestWay' },
  crossFunctional: {
    name: 'kindCrossFunctional',
    means: 'kindCrossFunctionalMeans',
    way: 'kindCrossFunctionalWay',
  },
};

/** @returns "Same field"; for what is no kind of ours, as a newer version may write it, the word itself. */
export function sayKind(kind: string): string {
  const known = PEER_KINDS.find((each) => each === kind);
  return known ? words(NAMES[known].name) : kind;
}

/** @returns all kinds as the screen calls them. */
export function kindNames(): Record<PeerKind, string> {
  return Object.fromEntries(PEER_KINDS.map((kind) => [kind, sayKind(kind)])) as Record<PeerKind, string>;
}

/** @returns what the kind means, in a few words. */
export function sayKindMeans(kind: PeerKind): string {
  return words(NAMES[kind].means);
}

/** @returns where such people are met, in one line. */
export function sayKindWay(kind: PeerKind): string {
  return words(NAMES[kind].way);
}

/** Why somebody may be of that kind, in one line. */
export function sayEvidence(evidence: KindEvidence): string {
  switch (evidence.kind) {
    case 'industry':
      return words('evidenceIndustry', {
        industry: words(INDUSTRY_WORDS[evidence.industry]),
        company: isolate(evidence.company),
      });
    case 'functional':
      return words('evidenceFunctional', {
        does: words(FUNCTION_WORDS[evidence.does]),
        company: isolate(evidence.company),
      });
    case 'cohort':
      return words(evidence.at === 'company' ? 'evidenceCompany' : 'evidenceSchool', {
        name: isolate(evidence.name),
        year: evidence.year,
      });
    case 'geographic':
      return words('evidencePlace', { place: isolate(evidence.place) });
    case 'interest':
      return words(evidence.heard ? 'evidenceTopicsHeard' : 'evidenceTopics', {
        topics: sayList(evidence.topics.map(isolate)),
      });
    case 'crossFunctional':
      return words('evidenceInHouse', {
        company: isolate(evidence.company),
        does: words(FUNCTION_WORDS[evidence.does]),
      });
  }
}

const FUNCTION_WORDS: Readonly<Record<WorkFunction, WordKey>> = {
  engineering: 'doesEngineering',
  data: 'doesData',
  design: 'doesDesign',
  product: 'doesProduct',
  project: 'doesProject',
  marketing: 'doesMarketing',
  communications: 'doesCommunications',
  editorial: 'doesEditorial',
  sales: 'doesSales',
  support: 'doesSupport',
  people: 'doesPeople',
  finance: 'doesFinance',
  legal: 'doesLegal',
  operations: 'doesOperations',
  supply: 'doesSupply',
  it: 'doesIt',
  research: 'doesResearch',
  education: 'doesEducation',
  health: 'doesHealth',
  consulting: 'doesConsulting',
  general: 'doesGeneral',
};

const INDUSTRY_WORDS: Readonly<Record<Industry, WordKey>> = {
  software: 'branchSoftware',
  finance: 'branchFinance',
  insurance: 'branchInsurance',
  health: 'branchHealth',
  pharma: 'branchPharma',
  education: 'branchEducation',
  media: 'branchMedia',
  marketing: 'branchMarketing',
  retail: 'branchRetail',
  food: 'branchFood',
  energy: 'branchEnergy',
  automotive: 'branchAutomotive',
  aerospace: 'branchAerospace',
  logistics: 'branchLogistics',
  construction: 'branchConstruction',
  realEstate: 'branchRealEstate',
  telecom: 'branchTelecom',
  government: 'branchGovernment',
  nonprofit: 'branchNonprofit',
  consulting: 'branchConsulting',
  legal: 'branchLegal',
  staffing: 'branchStaffing',
  travel: 'branchTravel',
  agriculture: 'branchAgriculture',
  games: 'branchGames',
  fashion: 'branchFashion',
  chemicals: 'branchChemicals',
  machinery: 'branchMachinery',
};
