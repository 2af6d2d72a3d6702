/** Addresses of a person: the forms that pages, exports and links use, brought to one. */

const SLUG = /^[^\s\p{Cc}/?#<>"'\\]{1,200}$/u;
/** LinkedIn's own word in the place of everybody whom it does not show. */
const NOBODYS = 'unavailable';
/** `ACo…`, 39 characters: the durable member id that LinkedIn's pages carry in keys and message links; slugs change, it does not. */
const MEMBER_ID = /^ACo[A-Za-z0-9_-]{36}$/;

/**
 * Brings a slug to its one form: percent-decoded, NFC, lower case.
 * @param raw the part of a profile address behind `/in/`.
 * @returns the slug, or null when it cannot be one.
 */
export function normaliseSlug(raw: string): string | null {
  let slug = raw.trim();
  try {
    slug = decodeURIComponent(slug);
  } catch {
    return null;
  }
  slug = slug.normalize('NFC').toLowerCase();
  return SLUG.test(slug) && slug !== NOBODYS ? slug : null;
}

/**
 * Finds the slug in a profile address as pages and exports write it: with or without scheme, host,
 * query, overlay, details, locale suffix or trailing slash.
 * @returns the normalised slug; null for any other address, and for `/in/ACo…` (a member id in the
 *   place of a slug: see {@link memberIdOf}).
 */
export function slugOf(address: string): string | null {
  const part = inPartOf(address);
  if (part === null || MEMBER_ID.test(part)) return null;
  return normaliseSlug(part);
}

/** @returns the member id of an address such as `/in/ACo…`, or null. */
export function memberIdOf(address: string): string | null {
  const part = inPartOf(address);
  return part !== null && MEMBER_ID.test(part) ? part : null;
}

function inPartOf(address: string): string | null {
  const found = /^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\/in\/([^/?#]+)|^\/in\/([^/?#]+)/i.exec(
    address.trim(),
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** @returns whether this is a member id as SDUI pages write it. */
export function isMemberId(value: string): boolean {
  return MEMBER_ID.test(value);
}

/** The one way to write a link to a person: only from a validated slug. */
export function profileAddress(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/**
 * The conversation with a connection, by the grammar of LinkedIn's own message links (page facts 2025-11 to 2026-08:
 * `profileUrn` and `recipient` on every one of them, whatever else is there).
 * @param memberId see {@link isMemberId}.
 */
export function conversationAddress(memberId: string): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${memberId}`);
  return `https://www.linkedin.com/messaging/compose/?profileUrn=${urn}&recipient=${encodeURIComponent(memberId)}`;
}

/** @returns the identities under which somebody named like this is found; none where nothing names them. */
export function identityKeys({ slug, memberId }: Named): string[] {
  return [
    ...(slug === undefined ? [] : [identityKey.slug(slug)]),
    ...(memberId === undefined ? [] : [identityKey.member(memberId)]),
  ];
}

/** How pages name somebody: by slug, by member id, or by both. */
export interface Named {
  slug?: string;
  memberId?: string;
}

export const identityKey = {
  slug: (slug: string): string => `slug:${slug}`,
  member: (memberId: string): string => `member:${memberId}`,
  mail: (mail: string): string => `mail:${mail.trim().toLowerCase()}`,
};
