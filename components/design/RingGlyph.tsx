import type { Ring } from '../../lib/people/schema';

const RADII: Readonly<Record<Ring, number>> = { inner: 4.5, close: 6.5, warm: 8.5, yearly: 10.5 };

/** You in the middle and a ring as wide as theirs around you. Decoration beside the ring's name. */
export function RingGlyph({ ring }: { ring: Ring }) {
  return (
    <svg class="ring-glyph" width="24" height="24" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <circle cx="12" cy="12" r={RADII[ring]} stroke="currentColor" stroke-width="1.75" />
      <circle cx="12" cy="12" r="2" fill="currentColor" />
    </svg>
  );
}
