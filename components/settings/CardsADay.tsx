import { DAILY_CAPS, type DailyCap } from '../../lib/keeping/dailyCap';
import { words } from '../../lib/words';
import { Radios } from '../design/Radios';

/** How many cards a day there may be. */
export function CardsADay({ cap, onCap }: { cap: DailyCap; onCap: (cap: DailyCap) => void }) {
  return (
    <div class="settings-part" data-testid="cards-a-day">
      <Radios
        legend={words('capTitle')}
        value={cap}
        choices={DAILY_CAPS.map((value) => ({
          value,
          title: String(value),
          testid: `cap-${value}`,
        }))}
        onChoose={onCap}
      />
      <p class="soft small">{words('capText')}</p>
    </div>
  );
}
