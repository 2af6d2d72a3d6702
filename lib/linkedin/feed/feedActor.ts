import { isMemberId } from '../../people/identity';
import { readLink } from '../links';

/** Who or what a link of a post leads to, by the grammar of LinkedIn's own addresses. */
export interface Actor {
  kind: 'person' | 'organisation' | 'group';
  /** One word to compare actors by: two links to one actor have the same. */
  key: string;
  /** Of a person whose address has one; `/in/ACo…` has none. */
  slug?: string;
  /** Of a person, from `miniProfileUrn` (Ember, 2025-06; 2 of 2 persons). */
  memberId?: string;
}

/** An element that is a link to an actor. */
export interface ActorLink {
  element: Element;
  actor: Actor;
}

const ORGANISATION = /^\/(company|school|showcase)\/([^/]+)/;
const GROUP = /^\/groups\/(\d+)/;

/** @param href the attribute as it stands on the page. @returns null for a link to anything else. */
export function actorOf(href: string): Actor | null {
  let url: URL;
  try {
    url = new URL(href, 'https://www.linkedin.com');
  } catch {
    return null;
  }
  if (url.hostname !== 'www.linkedin.com') return null;
  if (url.pathname.startsWith('/in/')) return personAt(url);
  const organisation = ORGANISATION.exec(url.pathname);
  if (organisation) return { kind: 'organisation', key: organisation[0] };
  const group = GROUP.exec(url.pathname);
  return group ? { kind: 'group', key: group[0] } : null;
}

/** @returns the link's actor, null where the element is no link to one. */
export function actorLinkOf(element: Element): ActorLink | null {
  const actor = actorOf(element.getAttribute('href') ?? '');
  return actor && { element, actor };
}

function personAt(url: URL): Actor {
  const { slug } = readLink(url.href);
  const urn = /^urn:li:fsd?_(?:miniP|p)rofile:(.+)$/.exec(url.searchParams.get('miniProfileUrn') ?? '')?.[1];
  return {
    kind: 'person',
    key: slug ?? url.pathname,
    ...(slug !== undefined && { slug }),
    ...(urn !== undefined && isMemberId(urn) && { memberId: urn }),
  };
}
