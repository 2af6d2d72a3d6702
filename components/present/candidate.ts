import { suggestRing } from '../../lib/keeping/rings';
import { lastTouchDay } from '../../lib/keeping/summary';
import type { Contact } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { ringName } from '../design/ringWords';
import type { CandidateView } from '../views';
import { sayName } from './name';
import { sayRole } from './prompt';
import { sayEvery } from './rhythm';

/** A row of the triage list: the person and the evidence in words. */
export function presentCandidate(contact: Contact, slug: string | undefined): CandidateView {
  const role = sayRole(contact);
  const { rhythmDays } = contact.touches;
  const suggested = suggestRing(rhythmDays);
  return {
    contactId: contact.id,
    name: sayName(contact, slug),
    evidence: evidenceOf(contact),
    ...(slug !== undefined && { slug }),
    ...(role !== undefined && { role }),
    ...(suggested && { suggested }),
    ...(rhythmDays !== undefined &&
      suggested && {
        rhythm: words('rhythmSoFar', { rhythm: sayEvery(rhythmDays), ring: ringName(suggested) }),
      }),
  };
}

function evidenceOf(contact: Contact): string[] {
  const { touches, facts, connected } = contact;
  const lines: string[] = [];
  const last = lastTouchDay(touches);
  if (last) {
    const key = touches.in === 0 ? 'evidenceYours' : touches.out === 0 ? 'evidenceTheirs' : 'evidenceBoth';
    const n = touches.in + touches.out;
    if (n > 0) lines.push(words(key, { n, month: sayDay(last, 'month') }));
  }
  if (facts.connectedOn)
    lines.push(words('evidenceConnected', { month: sayDay(facts.connectedOn.value, 'month') }));
  else if (connected === 'no') lines.push(words('evidenceNotConnected'));
  return lines.length > 0 ? lines : [words('evidenceNone')];
}
