import type { Seen } from '../sighting';

/**
 * Ids of posts. They are time-stamped: the upper bits are the moment of creation. Page facts of 2026-03-31,
 * 8 of 8 posts of a saved feed.
 */

/** Bits of an id below the time stamp. */
const BELOW_THE_MOMENT = 22n;
/** LinkedIn began numbering this way in 2011 or so; earlier moments, or far later ones, are no ids of posts. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** The protobuf field that holds the id, by kind: field 1 a share, field 2 an ugcPost. */
const FIELD_OF = { share: 0x0a, ugcPost: 0x12 } as const;
export type PostKind = keyof typeof FIELD_OF;

/**
 * Reads the id out of the component key of a post's comment tools, `<base64>-replaceableCommentTools…`: a
 * protobuf of one field (length-delimited) with one field 1 in it, a zig-zag varint.
 * @param componentkey the attribute, or only its base64.
 * @returns the digits of the id, or null where the key has any other form.
 */
export function postIdFromKey(componentkey: string): string | null {
  return postInKey(componentkey)?.id ?? null;
}

/** As {@link postIdFromKey}, with the kind of post that the key names. */
export function postInKey(componentkey: string): { id: string; kind: PostKind } | null {
  const base64 = /^([A-Za-z0-9+/_-]{8,40}={0,2})(?:-replaceable|$)/.exec(componentkey.slice(0, 400))?.[1];
  const bytes = base64 === undefined ? null : bytesOf(base64);
  if (!bytes) return null;
  const kind = bytes[0] === FIELD_OF.share ? 'share' : bytes[0] === FIELD_OF.ugcPost ? 'ugcPost' : null;
  if (!kind || bytes[1] !== bytes.length - 2 || bytes[2] !== 0x08) return null;
  const value = varint(bytes.subarray(3));
  if (value === null || value % 2n !== 0n) return null;
  const id = value >> 1n;
  return isMoment(id) ? { id: id.toString(), kind } : null;
}

/**
 * @param text an address, an attribute or an urn, percent-encoded or not, that may name a post.
 * @returns the digits of the first `urn:li:(activity|share|ugcPost):<id>` in it, or null.
 */
export function postIdFromUrn(text: string): string | null {
  const plain = text.slice(0, 3000).replace(/%3A/gi, ':');
  const id = /\burn:li:(?:fs(?:d)?_)?(?:activity|share|ugcPost):(\d{15,20})(?!\d)/.exec(plain)?.[1];
  return id !== undefined && isMoment(BigInt(id)) ? id : null;
}

/**
 * @param id digits, as {@link postIdFromKey} or {@link postIdFromUrn} give them.
 * @returns epoch milliseconds of the post's creation; NaN where `id` is not digits.
 */
export function postMoment(id: string): number {
  return /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> BELOW_THE_MOMENT) : Number.NaN;
}

function isMoment(id: bigint): boolean {
  const moment = Number(id >> BELOW_THE_MOMENT);
  return moment >= EARLIEST && moment < LATEST;
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** @returns the number that fills `bytes` from first to last, or null where it ends early or late, or is too long. */
function varint(bytes: Uint8Array): bigint | null {
  if (bytes.length === 0 || bytes.length > 10) return null;
  const ends = bytes.findIndex((byte) => byte < 0x80);
  if (ends !== bytes.length - 1) return null;
  return bytes.reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 0x7f), 0n);
}

/**
 * @param id with a way that names the kind of post: the same number belongs to another post under another kind.
 * @returns the post's own page; undefined where the kind is not known.
 */
export function postAddress(id: Seen | undefined): string | undefined {
  const kind = id && /activity|share|ugcPost/.exec(id.via)?.[0];
  return id && kind ? `https://www.linkedin.com/feed/update/urn:li:${kind}:${id.value}/` : undefined;
}
