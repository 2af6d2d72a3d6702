import { postAddress } from '../linkedin/feed/postId';
import type { PageId } from '../linkedin/page';
import type { EventSeen, ListSighting, PersonRef, Sighting } from '../linkedin/sighting';
import type { SightingFate } from '../log/intake';
import { isSamePage, type ListState, type OwnItem, type TabState } from './tabs';
import { identityKeys } from '../people/identity';

/** As many people as one click may add. */
const MOST_NEW_PEOPLE = 200;
/** As many items as a tab keeps of one list. */
const MOST_ITEMS = 500;

/** What was read of a list, and where. */
export interface ListReading {
  page: PageId;
  visit: string;
  address: string;
  sightings: readonly Sighting[];
  /** What became of each, in their order. */
  fates: readonly SightingFate[];
}

/**
 * What a tab shows of a list: the items of kept contacts, and whom of the log a conversation is with. Everybody else is
 * dropped here, but for connections who may be added.
 * @param known what the tab showed before; a list that grows within one visit goes on.
 */
export function listState(known: TabState | null, reading: ListReading): ListState {
  const { page, visit, address, sightings, fates } = reading;
  const goesOn =
    known?.state === 'list' &&
    known.page === page &&
    known.visit === visit &&
    isSamePage(known.address, address);
  const before = goesOn ? known : { items: [], newPeople: [] };
  const lists = sightings.flatMap((one, i) => {
    const fate = fates[i];
    return one.kind === 'person' || !fate ? [] : [{ one, fate }];
  });
  const items = new Map(before.items.map((item) => [itemKey(item), item]));
  const people = new Map(before.newPeople.map((person) => [identityKeys(person).join(' '), person]));
  for (const { one, fate } of lists) {
    // In a conversation somebody known counts as well: there is one of them, and it is they.
    if (fate.stored && (fate.kept || one.kind === 'thread')) {
      const item = ownItem(one, fate);
      items.set(itemKey(item), item);
    }
    if (isNewConnection(one, fate)) people.set(identityKeys(one.person).join(' '), one.person);
  }
  return {
    state: 'list',
    address,
    page,
    visit,
    items: [...items.values()].slice(0, MOST_ITEMS),
    newPeople: [...people.values()].slice(0, MOST_NEW_PEOPLE),
  };
}

/** Whoever is in the list of connections is one, unless their card says otherwise. */
function isNewConnection({ kind, person }: ListSighting, fate: SightingFate): boolean {
  const stranger = !fate.stored && fate.why === 'stranger';
  return kind === 'connection' && stranger && (person.degree === 'first' || person.degree === 'unknown');
}

function ownItem(one: ListSighting, fate: Extract<SightingFate, { stored: true }>): OwnItem {
  const { person }: { person: PersonRef } = one;
  const event = 'event' in one ? one.event : undefined;
  const post = one.kind === 'post' ? one.postId : undefined;
  const postId = post?.value;
  const address = postAddress(post);
  return {
    contactId: fate.contactId,
    slug: person.slug ?? person.memberId ?? '',
    name: fate.name,
    kind: one.kind,
    ...(fate.on !== undefined && { on: fate.on }),
    ...(event && { event: shownOf(event) }),
    ...(postId !== undefined && { postId }),
    ...(address !== undefined && { postAddress: address }),
    ...(fate.occasion && { occasionId: fate.occasion.id }),
  };
}

function shownOf({ type, company, title, years, raw }: EventSeen): NonNullable<OwnItem['event']> {
  return {
    type,
    ...(company !== undefined && { company }),
    ...(title !== undefined && { title }),
    ...(years !== undefined && { years }),
    ...(type === 'other' && { sentence: raw }),
  };
}

/** What makes an item the same when it is told again. */
function itemKey({ kind, slug, postId, event }: OwnItem): string {
  const what = postId ?? [event?.type, event?.company, event?.title, event?.sentence].join('|');
  return [kind, slug, what].join('|');
}
