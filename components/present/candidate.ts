import { tellingEvidence } from '../../lib/keeping/candidates';
import type { RingDays } from '../../lib/keeping/ringDays';
import { suggestRing } from '../../lib/keeping/rings';
import { RING_DAYS } from '../../lib/keeping/weights';
import { lastTouchDay } from '../../lib/keeping/summary';
import type { KindEvidence } from '../../lib/people/kindEvidence';
import type { Contact } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { ringName } from '../design/ringWords';
import type { CandidateView } from '../views';
import { sayEvidence } from './kinds';
import { sayName } from './name';
import { sayRole } from './prompt';
import { sayRecommendations } from './recommendations';
import { sayEvery } from './rhythm';

/** What makes them a peer, beside what you had to do with each other: the row stays one line of evidence. */
const MOST_KINDS = 2;

/** A row of the triage list: the person and the evidence in words. @param kinds why they may be a peer. */
export function presentCandidate(
  contact: Contact,
  slug: string | undefined,
  kinds: readonly KindEvidence[],
  ringDays: RingDays = RING_DAYS,
): CandidateView {
  const role = sayRole(contact);
  const { rhythmDays } = contact.touches;
  const suggested = suggestRing(rhythmDays, ringDays);
  return {
    contactId: contact.id,
    name: sayName(contact, slug),
    evidence: [...evidenceOf(contact, kinds), ...tellingEvidence(kinds, MOST_KINDS).map(sayEvidence)],
    ...(slug !== undefined && { slug }),
    ...(role !== undefined && { role }),
    ...(suggested && { suggested }),
    ...(rhythmDays !== undefined &&
      suggested && {
        rhythm: words('rhythmSoFar', { rhythm: sayEvery(rhythmDays), ring: ringName(suggested) }),
      }),
  };
}

function evidenceOf(contact: Contact, kinds: readonly KindEvidence[]): string[] {
  const { touches, facts, connected } = contact;
  const { endorsements = 0 } = touches;
  const recommended = sayRecommendations(touches);
  const lines: string[] = [];
  const last = lastTouchDay(touches);
  const n = touches.in + touches.out;
  if (last && n > 0) {
    const key = touches.in === 0 ? 'evidenceYours' : touches.out === 0 ? 'evidenceTheirs' : 'evidenceBoth';
    lines.push(words(key, { n, month: sayDay(last, 'month') }));
  }
  if (recommended !== undefined) lines.push(recommended);
  if (endorsements > 0) lines.push(words('evidenceEndorsed', { n: endorsements }));
  // Where they were together then, that says it.
  const saidBelow = kinds.some(({ kind }) => kind === 'cohort');
  if (facts.connectedOn && !saidBelow)
    lines.push(words('evidenceConnected', { month: sayDay(facts.connectedOn.value, 'month') }));
  else if (connected === 'no') lines.push(words('evidenceNotConnected'));
  return lines.length > 0 || saidBelow ? lines : [words('evidenceNone')];
}
