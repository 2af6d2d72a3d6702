import type { Draft } from '../../lib/drafts/draft';
import type { Prompt } from '../../lib/keeping/prompts';
import type { Reason } from '../../lib/keeping/reasons';
import { roleOf } from '../../lib/people/facts';
import type { Named } from '../../lib/people/identity';
import type { Contact, Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { ringName } from '../design/ringWords';
import type { Drafting } from '../../lib/log/drafting';
import type { PromptView } from '../views';
import { isolate } from '../design/Name';
import { sayKindMeans } from './kinds';
import { sayName } from './name';
import { sayOccasion } from './occasion';
import { sayEvery } from './rhythm';

/** A prompt in words: what a card shows. */
export function presentPrompt(
  prompt: Prompt,
  draft: Draft,
  drafting: Drafting,
  { slug, memberId }: Named = {},
): PromptView {
  const { contact, occasion, reasons, addends, standing } = prompt;
  if (!contact.ring) throw new Error('Only kept contacts are prompted for');
  const role = sayNewRole(occasion) ?? sayRole(contact);
  const due = addends.find((addend) => addend.kind === 'promise')?.promise;
  return {
    contactId: contact.id,
    name: sayName(contact, slug),
    ring: contact.ring,
    reasons: reasons.map((reason) => sayReason(reason)),
    dueOn: standing.dueOn,
    draft,
    drafting,
    ...(slug !== undefined && { slug }),
    ...(memberId !== undefined && contact.connected === 'yes' && { memberId }),
    ...(contact.facts.mail && { mail: contact.facts.mail.value }),
    ...(occasion && { occasionId: occasion.id }),
    ...(role !== undefined && { role }),
    ...(due && { promise: { id: due.id, what: due.what } }),
    ...(contact.lastTouchOn !== undefined && { lastTouchOn: contact.lastTouchOn }),
  };
}

/** News of a job is newer than what the log knows of the one before. */
function sayNewRole(occasion: Prompt['occasion']): string | undefined {
  const { title, company } = occasion?.facts ?? {};
  if (occasion?.type !== 'newJob' || title === undefined || company === undefined) return undefined;
  return words('roleAt', { title, company });
}

/** "Engineer at Example", as last known. */
export function sayRole(contact: Contact): string | undefined {
  return roleOf(contact, (title, company) => words('roleAt', { title, company }));
}

/** Why somebody is suggested, in a sentence. */
export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case 'occasion':
      return sayOccasion(reason);
    case 'rhythm':
      return words('reasonRhythm', {
        rhythm: sayEvery(reason.cadence),
        day: sayDay(reason.since),
      });
    case 'promise':
      return sayPromise(reason);
    case 'theyGaveLast':
      return words('reasonGaveLast', { day: sayDay(reason.on) });
    case 'early':
      return words('reasonEarly', { day: sayDay(reason.connectedOn) });
    case 'fillsGap':
      return words('reasonGap', { kind: sayKindMeans(reason.gap) });
    case 'bridge':
      return words('reasonBridge');
    case 'longAgo':
      return sayLongAgo(reason);
    case 'quiet':
      return words('reasonQuiet', {
        rhythm: sayEvery(reason.cadence),
        month: sayDay(reason.lastOn, 'month'),
      });
    case 'noTouch':
      return reason.connectedOn === undefined
        ? words('reasonNothingKnown')
        : words('reasonNoTouch', { month: sayDay(reason.connectedOn, 'month') });
    case 'messages':
      return words(reason.bothWays ? 'reasonMessagesBoth' : 'reasonMessagesOneWay', {
        n: reason.count,
        month: sayDay(reason.lastOn, 'month'),
      });
    case 'theyWroteLast':
      return words('reasonTheyWroteLast', { day: sayDay(reason.on) });
  }
}

function sayLongAgo({ lastOn, changed }: Extract<Reason, { kind: 'longAgo' }>): string {
  if (lastOn === undefined) return words('reasonLongAgoUnknown');
  return words(changed ? 'reasonLongAgoChanged' : 'reasonLongAgo', { month: sayDay(lastOn, 'month') });
}

/** What a ring change is called in a toast or in the list of changes. */
export function sayRing(ring: string): string {
  return ring === 'inner' || ring === 'close' || ring === 'warm' || ring === 'yearly'
    ? ringName(ring)
    : words('ringNone');
}

/** What was promised, as it was typed: its own full stop would stand beside ours. */
export function sayPromise({ what, dueOn }: { what: string; dueOn: Day }): string {
  return words('reasonPromise', { what: isolate(what.replace(/[.\s]+$/, '')), day: sayDay(dueOn) });
}
