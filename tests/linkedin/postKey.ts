/** Component keys of posts as the feed writes them, for invented posts; the inverse of lib/linkedin/feed/postId. */

/**
 * @param id digits of the post.
 * @returns the base64 in front of `-replaceableCommentTools…`.
 */
export function keyForPost(id: string, kind: 'share' | 'ugcPost' = 'share'): string {
  const number = varint(BigInt(id) << 1n);
  const bytes = [kind === 'share' ? 0x0a : 0x12, number.length + 1, 0x08, ...number];
  return btoa(String.fromCharCode(...bytes));
}

/** @returns the id of a post written at that moment. @param moment epoch milliseconds. @param below 0 to 4,194,303. */
export function idForMoment(moment: number, below = 0): string {
  return ((BigInt(moment) << 22n) | BigInt(below)).toString();
}

function varint(value: bigint): number[] {
  const byte = Number(value & 0x7fn);
  return value < 0x80n ? [byte] : [byte | 0x80, ...varint(value >> 7n)];
}
