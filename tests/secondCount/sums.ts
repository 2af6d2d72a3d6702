/** What a count comes to. Touches are one for each person, channel, direction and day. */

export type Channel = 'message' | 'invitation' | 'endorsement' | 'recommendation';
export type Way = 'in' | 'out';

export class Sums {
  /** `slug message in 2026-06-01` to the number of messages, skills or the like. */
  readonly touches = new Map<string, number>();
  /** By slug: the days of touches that reset the clock, in no order. */
  readonly clock = new Map<string, string[]>();
  /** By slug: all days of touches, in no order. */
  readonly days = new Map<string, string[]>();
  /** `messages skippedDraft` to rows. */
  readonly skipped = new Map<string, number>();

  skip(file: string, reason: string, rows = 1): void {
    const key = `${file} ${reason}`;
    this.skipped.set(key, (this.skipped.get(key) ?? 0) + rows);
  }

  touch(
    slug: string,
    channel: Channel,
    way: Way,
    on: string,
    { resets, rows = 1 }: { resets: boolean; rows?: number },
  ): void {
    const key = `${slug} ${channel} ${way} ${on}`;
    this.touches.set(key, (this.touches.get(key) ?? 0) + rows);
    note(this.days, slug, on);
    if (resets) note(this.clock, slug, on);
  }
}

function note(days: Map<string, string[]>, slug: string, on: string): void {
  const known = days.get(slug);
  if (known) known.push(on);
  else days.set(slug, [on]);
}
