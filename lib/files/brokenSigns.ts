/**
 * Signs that no text may hold: NUL, and halves of characters that lost their other half (unpaired
 * surrogates), as programs leave behind that cut a name in the middle of an emoji. Decoders turn the latter
 * into the same U+FFFD as any bad byte, so they are made NUL before, which tells them apart.
 */

const BROKEN = /[\0\p{Cs}]/u;
const ALL_BROKEN = /[\0\p{Cs}]/gu;

export function hasBrokenSigns(text: string): boolean {
  return BROKEN.test(text);
}

export function withoutBrokenSigns(text: string): string {
  return text.replace(ALL_BROKEN, '');
}

/** @returns the bytes with each surrogate that was written as if it were a UTF-8 character (ED A0…BF) as NUL. */
export function surrogatesAsNul(bytes: Uint8Array): Uint8Array {
  let clean: Uint8Array | null = null;
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3);
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue;
    clean ??= bytes.slice();
    clean.fill(0, at, at + 3);
  }
  return clean ?? bytes;
}
