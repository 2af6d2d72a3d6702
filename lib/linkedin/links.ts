import { isMemberId, memberIdOf, normaliseSlug, slugOf } from '../people/identity';

/**
 * The grammar of LinkedIn's own links. It is a contract between LinkedIn's pages and server: free of
 * language, and older than any class name.
 */

/** What one link says; every part is absent where the link is of another kind. */
export interface LinkFacts {
  /** `/in/<slug>/…` */
  slug?: string;
  /** What follows the slug: `overlay/contact-info`, `edit/forms/intro/new`, or nothing. */
  below?: string;
  /** `/messaging/compose/?profileUrn=…&recipient=…`: to whom; offered for strangers too. */
  recipient?: string;
  /** The two ways a message link names its recipient contradict each other. */
  torn?: true;
  /** `/preload/custom-invite/?vanityName=…`: whom an invitation would go to. */
  invites?: string;
  /** `connectionOf=["ACo…"]&network=["F","S"]`: whose connections are listed, the viewer's own and wider. */
  listsAllOf?: string;
}

/** Reads one link. @param href the attribute as it stands on the page. */
export function readLink(href: string): LinkFacts {
  let url: URL;
  try {
    url = new URL(href, 'https://www.linkedin.com');
  } catch {
    return {};
  }
  if (url.hostname !== 'www.linkedin.com') return {};
  const path = url.pathname;
  if (path.startsWith('/in/')) return profileLink(path);
  if (path.startsWith('/messaging/compose')) return messageLink(url.searchParams);
  if (path.startsWith('/preload/custom-invite')) {
    const invites = normaliseSlug(url.searchParams.get('vanityName') ?? '');
    return invites ? { invites } : {};
  }
  if (path.startsWith('/search/results/people')) return connectionsLink(url.searchParams);
  return {};
}

/** @returns the facts of every link inside `root`, in page order. */
export function linksIn(root: ParentNode): { element: Element; facts: LinkFacts }[] {
  return [...root.querySelectorAll('a[href]')].map((element) => ({
    element,
    facts: readLink(element.getAttribute('href') ?? ''),
  }));
}

/**
 * @returns whom a profile address means, as one word to compare by: its slug or, in the slug's place, a
 *   member id. Null for any other address.
 */
export function personIn(address: string): string | null {
  return memberIdOf(address) ?? slugOf(address);
}

function profileLink(path: string): LinkFacts {
  const slug = slugOf(path);
  if (!slug) return {};
  return { slug, below: path.split('/').slice(3).filter(Boolean).join('/') };
}

function messageLink(query: URLSearchParams): LinkFacts {
  const recipient = query.get('recipient') ?? '';
  const urn = /^urn:li:fsd_profile:(.+)$/.exec(query.get('profileUrn') ?? '')?.[1];
  if (!isMemberId(recipient)) return urn && isMemberId(urn) ? { recipient: urn } : {};
  return urn !== undefined && urn !== recipient ? { torn: true } : { recipient };
}

function connectionsLink(query: URLSearchParams): LinkFacts {
  const whose = listOf(query.get('connectionOf'));
  const network = listOf(query.get('network'));
  const [memberId] = whose;
  if (whose.length !== 1 || !memberId || !isMemberId(memberId)) return {};
  return network.includes('F') && network.includes('S') ? { listsAllOf: memberId } : {};
}

/** `["F","S"]` as query values are written. */
function listOf(value: string | null): string[] {
  return [...(value ?? '').matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
}
