import { stableNumber } from '../people/stable';

/** The cheapest lines so far; of several that cost the same the lot decides, which is drawn only then. */
export class Cheapest<L extends { id: string }> {
  found?: readonly L[];
  private cost = Infinity;
  private lot?: number;

  constructor(private readonly seed: string) {}

  offer(lines: readonly L[], cost: number): void {
    if (cost > this.cost) return;
    if (cost === this.cost && this.found) {
      this.lot ??= this.lotOf(this.found);
      const lot = this.lotOf(lines);
      if (lot >= this.lot) return;
      this.lot = lot;
    } else delete this.lot;
    this.found = lines;
    this.cost = cost;
  }

  private lotOf(lines: readonly L[]): number {
    return stableNumber(`${lines.map(({ id }) => id).join()} ${this.seed}`);
  }
}
