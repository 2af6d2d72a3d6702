import type { Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Chip } from './Chip';
import { RingGlyph } from './RingGlyph';
import { ringName } from './ringWords';

/** How close somebody is kept. It looks like no button: "Close" in the corner of a card would be read as one. */
export function RingMark({ ring }: { ring: Ring }) {
  return (
    <Chip tone="quiet">
      <span class="heard">{words('panelRing')} </span>
      <RingGlyph ring={ring} />
      {ringName(ring)}
    </Chip>
  );
}
