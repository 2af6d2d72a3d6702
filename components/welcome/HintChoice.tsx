import type { HintPlace } from '../../lib/consent';
import { words, type WordKey } from '../../lib/words';
import { Radios } from '../design/Radios';
import './hint-choice.css';

const CHOICES: readonly { value: HintPlace; title: WordKey; detail: WordKey }[] = [
  { value: 'panel', title: 'hintsPanel', detail: 'hintsPanelDetail' },
  { value: 'page', title: 'hintsPage', detail: 'hintsPageDetail' },
  { value: 'nowhere', title: 'hintsNowhere', detail: 'hintsNowhereDetail' },
];

/** Where hints appear while browsing, each place with what follows from it. */
export function HintChoice({ hints, onHints }: { hints: HintPlace; onHints: (hints: HintPlace) => void }) {
  return (
    <div class="hint-choice">
      <Radios
        as="boxes"
        legend={words('hintsChoice')}
        value={hints}
        choices={CHOICES.map(({ value, title, detail }) => ({
          value,
          title: words(title),
          detail: words(detail),
          testid: `hints-${value}`,
        }))}
        onChoose={onHints}
      />
    </div>
  );
}
