/** The checksum of a zip's entries (CRC-32, reflected, polynomial 0xEDB88320): were they packed like this? */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export class Crc {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let state = this.state;
    for (const byte of bytes) state = (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0);
    this.state = state;
  }

  value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}
