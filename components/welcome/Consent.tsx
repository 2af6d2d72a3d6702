import { useState } from 'preact/hooks';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { words } from '../../lib/words';
import type { Consent as Consented } from '../../lib/consent';
import { ConsentFacts } from './ConsentFacts';
import { HintChoice } from './HintChoice';
import { ReadingChoice } from './ReadingChoice';
import './consent.css';

/** What the user chooses with it. */
export type ConsentChoice = Pick<Consented, 'reading' | 'hints'>;

export interface ConsentProps {
  /** What the user agreed to; absent before the click. */
  consented?: ConsentChoice;
  /** The one click. Before it no code of ours runs on LinkedIn. */
  onConsent: (choice: ConsentChoice) => void;
}

/** What is read, where it stays, what LinkedIn's rules say, and one click. Folds to a line afterwards. */
export function Consent({ consented, onConsent }: ConsentProps) {
  const [changing, setChanging] = useState(false);
  const [reading, setReading] = useState(consented?.reading ?? true);
  const [hints, setHints] = useState(consented?.hints ?? 'panel');

  if (consented && !changing) {
    return (
      <p class="consent-done" data-testid="consented" data-reading={String(consented.reading)}>
        {words(consented.reading ? 'consentDoneReading' : 'consentDoneImport')}{' '}
        <Button kind="plain" small onClick={() => setChanging(true)}>
          {words('consentChange')}
        </Button>
      </p>
    );
  }
  return (
    <Card>
      <form
        class="consent"
        onSubmit={(event) => {
          event.preventDefault();
          setChanging(false);
          onConsent({ reading, hints });
        }}
      >
        <ConsentFacts />
        <ReadingChoice label={words('consentChoice')} reading={reading} onReading={setReading} />
        {reading ? <HintChoice hints={hints} onHints={setHints} /> : null}
        <div class="consent-go">
          <Button kind="primary" submit data-testid="consent">
            {words(consented ? 'consentKeep' : 'consentAgree')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
