import { surrogatesAsNul } from './brokenSigns';

/**
 * Bytes to text. LinkedIn writes UTF-8 without a mark; files saved again by Excel come as UTF-8 or UTF-16
 * with a mark, or as windows-1252.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** windows-1252 for 0x80 to 0x9F; below and above it is Latin-1. Node's own decoder leaves these out. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

export class TextReader {
  /** As guessed so far; certain once something other than ASCII came. */
  encoding: Encoding = 'utf-8';
  private started = false;
  private sawUtf8 = false;
  private pending: Uint8Array = new Uint8Array(0);
  private utf16: TextDecoder | null = null;

  /** @returns the text of these bytes, as far as its last character is whole. */
  push(bytes: Uint8Array): string {
    let data = joined(this.pending, bytes);
    this.pending = new Uint8Array(0);
    if (!this.started) {
      if (data.length < 3) {
        this.pending = data;
        return '';
      }
      data = this.withoutMark(data);
    }
    if (this.utf16) return halvesAsNul(this.utf16.decode(data, { stream: true }));
    if (this.encoding === 'windows-1252') return fromWindows1252(data);
    const whole = wholeLength(data);
    const text = this.fromUtf8(surrogatesAsNul(data.subarray(0, whole)), data);
    // Having turned out to be windows-1252, it has been decoded to its last byte.
    if (this.encoding === 'utf-8') this.pending = data.slice(whole);
    return text;
  }

  /** @returns the text of what is left at the end of the file. */
  end(): string {
    const left = this.started ? this.pending : this.withoutMark(this.pending);
    this.pending = new Uint8Array(0);
    if (this.utf16) return halvesAsNul(this.utf16.decode(left));
    return left.length === 0 ? '' : this.fromUtf8(surrogatesAsNul(left), left);
  }

  private withoutMark(data: Uint8Array): Uint8Array {
    this.started = true;
    if (data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf) {
      this.sawUtf8 = true;
      return data.subarray(3);
    }
    const little = data[0] === 0xff && data[1] === 0xfe;
    if (!little && !(data[0] === 0xfe && data[1] === 0xff)) return data;
    this.encoding = little ? 'utf-16le' : 'utf-16be';
    this.utf16 = new TextDecoder(this.encoding);
    return data.subarray(2);
  }

  /** Good UTF-8 stays UTF-8 in spite of a bad byte (U+FFFD from here on); a file whose bad bytes prevail never was any. */
  private fromUtf8(whole: Uint8Array, all: Uint8Array): string {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
      if (text.length !== whole.length) this.sawUtf8 = true;
      return text;
    } catch {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
      const bad = text.match(/\uFFFD/g)?.length ?? 0;
      const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
      if (this.sawUtf8 || good >= bad) return text;
      this.encoding = 'windows-1252';
      return fromWindows1252(all);
    }
  }
}

/** In UTF-16 nothing else can be wrong than half a character. */
function halvesAsNul(text: string): string {
  return text.replaceAll('\uFFFD', '\0');
}

function fromWindows1252(data: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(data);
  return text.replace(/[\x80-\x9f]/g, (sign) => UPPER.charAt(sign.charCodeAt(0) - 0x80));
}

/** How much of `data` does not end in the middle of a UTF-8 character. */
function wholeLength(data: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= data.length; back += 1) {
    const byte = data[data.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? data.length - back : data.length;
    }
  }
  return data.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
