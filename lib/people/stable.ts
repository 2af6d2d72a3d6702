/** FNV-1a (public domain, Fowler, Noll and Vo): a stable number for a text, 0 to 2^32 - 1. */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
