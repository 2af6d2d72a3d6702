import { cohort } from './cohort';
import { functionOf } from './functions';
import { titleAt } from './headline';
import type { Career } from './imported';
import type { KindEvidence } from './kindEvidence';
import { industryHeard, industryNamed } from './industries';
import { foldOrganisation, isNoEmployer, sameOrganisation } from './organisation';
import { cityOf, samePlace } from './places';
import { type Contact, type Day, PEER_KINDS, type PeerKind } from './schema';
import { rankOf } from './seniority';
import { sharedTopics } from './topics';
import type { Industry } from './work/industry';

/**
 * The six kinds of peers (essay "Types of Peer Relationships"), suggested from what the log knows. Always with the
 * evidence, never where it is not certain, and never again once the user has said yes or no.
 */

/** What the user's own side of it is: the last export's career, and what they say they care about. */
export interface YourSide {
  career?: Career;
  topics?: readonly string[];
}

/** A position of the user's. */
type Position = Career['positions'][number];

const MOST_RANKS_APART = 1;

/**
 * @param you the user's side; without it nothing is suggested.
 * @param today until when a position without an end goes on.
 * @returns at most one for each kind, in the order of {@link PEER_KINDS}.
 */
export function suggestKinds(
  you: YourSide,
  contact: Pick<Contact, 'facts' | 'kinds' | 'notKinds' | 'topics' | 'otherFacts'>,
  today: Day,
): KindEvidence[] {
  const settled: readonly PeerKind[] = [...(contact.kinds ?? []), ...(contact.notKinds ?? [])];
  return PEER_KINDS.filter((kind) => !settled.includes(kind)).flatMap(
    (kind) => WAYS[kind](you, contact, today) ?? [],
  );
}

type Known = Parameters<typeof suggestKinds>[1];
type Way = (you: YourSide, contact: Known, today: Day) => KindEvidence | undefined;

const WAYS: Readonly<Record<PeerKind, Way>> = {
  industry(you, contact, today) {
    const company = contact.facts.company?.value;
    const industry = yourIndustry(you, today);
    if (industry === undefined || company === undefined || !isElsewhere(you, company, today))
      return undefined;
    const theirs = industryHeard({ company, headline: contact.facts.headline?.value });
    return theirs === industry ? { kind: 'industry', industry, company } : undefined;
  },
  functional(you, contact, today) {
    const company = contact.facts.company?.value;
    const does = functionOf(titleOf(contact));
    if (does === undefined || company === undefined || !isElsewhere(you, company, today)) return undefined;
    const yours = positionsNow(you.career, today).map(({ title }) => functionOf(title));
    return yours.includes(does) ? { kind: 'functional', does, company } : undefined;
  },
  cohort: ({ career }, contact, today) => (career ? cohort(career, contact, today) : undefined),
  geographic({ career }, { facts }) {
    const [yours, theirs] = [career?.location, facts.location?.value];
    if (theirs === undefined || !samePlace(yours, theirs)) return undefined;
    return { kind: 'geographic', place: cityOf(theirs) };
  },
  interest: ({ topics = [] }, contact) => sharedTopics(topics, contact),
  crossFunctional({ career }, contact, today) {
    const company = contact.facts.company?.value;
    const title = titleOf(contact);
    const does = functionOf(title);
    if (does === undefined || title === undefined || company === undefined || isNoEmployer(company))
      return undefined;
    const besides = positionsNow(career, today).find((position) => {
      const yours = functionOf(position.title);
      if (yours === undefined || yours === does || !isTheSame(position.company, company)) return false;
      return Math.abs(rankOf(position.title) - rankOf(title)) <= MOST_RANKS_APART;
    });
    return besides && { kind: 'crossFunctional', company, does };
  },
};

/** @returns the positions that the user holds on that day. */
export function positionsNow(career: Career | undefined, today: Day): Position[] {
  return (career?.positions ?? []).filter(
    ({ from, to }) => (from === undefined || from <= today) && (to === undefined || to >= today.slice(0, 7)),
  );
}

/**
 * The title that somebody holds where they are now, as far as known: one that is older than a change of company
 * belongs to the job before.
 */
export function titleOf({ facts: { title, company, headline } }: Pick<Contact, 'facts'>): string | undefined {
  if (title && (!company || title.changedAt >= company.changedAt)) return title.value;
  return titleAt(headline?.value, company?.value);
}

/** Certainly the same employer: here a doubt is a no, other than for news. */
export function isTheSame(one: string, other: string): boolean {
  const name = foldOrganisation(one);
  return name !== '' && name === foldOrganisation(other);
}

/** Certainly another employer than any of the user's; where the user is has to be known. */
function isElsewhere({ career }: YourSide, company: string, today: Day): boolean {
  const now = positionsNow(career, today);
  return now.length > 0 && now.every((position) => !sameOrganisation(position.company, company));
}

/** The user's own word for it on LinkedIn, else what the names of their companies tell. */
function yourIndustry({ career }: YourSide, today: Day): Industry | undefined {
  if (career?.industry !== undefined) return industryNamed(career.industry);
  const heard = positionsNow(career, today).map(({ company }) => industryHeard({ company }));
  const [one, ...more] = new Set(heard.filter((each) => each !== undefined));
  return more.length > 0 ? undefined : one;
}
