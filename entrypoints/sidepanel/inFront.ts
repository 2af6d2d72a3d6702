import type { PanelView } from '../../components/views';
import { isLinkedIn } from '../../lib/bridge/sender';
import { isSamePage, pathOf, type ListState } from '../../lib/bridge/tabs';
import { kindAt } from '../../lib/linkedin/addresses';
import { isSignedOutAddress } from '../../lib/linkedin/addresses/signedOut';
import type { PageKind } from '../../lib/linkedin/page';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import { memberIdOf, slugOf } from '../../lib/people/identity';
import type { FrontTab } from './useFrontTab';

type Nobody =
  | 'loading'
  | 'readingOff'
  | 'hintsOff'
  | 'paused'
  | 'noLinkedIn'
  | 'notThisPage'
  | 'waiting'
  | 'unreadable'
  | 'signedOut';

/** Whether the panel may speak of the page in front; if not, why it does not. */
export type PanelMode = 'hints' | 'readingOff' | 'hintsOff' | 'paused';

/** What is on the page in front: a person, people in a list, or why there is nobody. */
export type InFront =
  Extract<PanelView, { state: Nobody }> | { state: 'person'; person: PersonSighting } | ListState;

/**
 * Who is on the page in front. A reading counts only while it names the person of the tab's present
 * address, or was read at that address; until then the panel waits. @param mode undefined until known.
 */
export function inFront(front: FrontTab | undefined, mode: PanelMode | undefined): InFront {
  if (!front || mode === undefined) return { state: 'loading' };
  if (mode !== 'hints') return { state: mode };
  const address = linkedInAddress(front);
  if (address === null) return { state: 'noLinkedIn' };
  const { seen } = front;
  if (seen?.state === 'person' && isOf(seen.person, address)) return { state: 'person', person: seen.person };
  if (seen?.state === 'list' && isSamePage(seen.address, address)) return seen;
  if (isSignedOutAddress(address)) return { state: 'signedOut' };
  if (kindAt(address) === null) return { state: 'notThisPage' };
  if (seen?.state !== 'unreadable') return { state: 'waiting' };
  return { state: seen.reason === 'signedOut' ? 'signedOut' : 'unreadable' };
}

/** @returns what kind of LinkedIn's pages is in front; null for any other page. */
export function kindInFront(front: FrontTab | undefined): PageKind | null {
  const address = front ? linkedInAddress(front) : null;
  return address === null ? null : kindAt(address);
}

/**
 * What stays the same while the panel stays with one person or one page, however often that is read:
 * an answer of the log about it may be shown until the next one is there.
 */
export function keyOf(shown: InFront): string {
  switch (shown.state) {
    case 'person':
      return `person ${shown.person.slug} ${shown.person.memberId ?? ''}`;
    case 'list':
      return `list ${pathOf(shown.address)}`;
    default:
      return shown.state;
  }
}

function linkedInAddress({ url }: FrontTab): string | null {
  return url !== undefined && isLinkedIn(url) ? url : null;
}

function isOf({ slug, memberId }: PersonSighting, address: string): boolean {
  const named = slugOf(address) ?? memberIdOf(address);
  return named !== null && (named === slug || named === memberId);
}
