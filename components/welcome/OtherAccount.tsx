import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import { words } from '../../lib/words';
import type { ImportView } from '../views';

export interface OtherAccountProps {
  view: Extract<ImportView, { state: 'otherAccount' }>;
  onItIsMe?: () => void;
  onAgain?: () => void;
}

/** An export of, as it seems, another account than the log's: two people's contacts are never mixed unasked. */
export function OtherAccount({ view: { yours, theirs }, onItIsMe, onAgain }: OtherAccountProps) {
  const address = theirs.slug === undefined ? words('importNobodyNamed') : addressOf(theirs.slug);
  return (
    <div class="import" data-testid="import-other-account">
      <Notice tone="heed" live>
        <h3>{words('importOtherTitle')}</h3>
        <p>
          {words('importOtherText', {
            yours: isolate(yours.name),
            yourAddress: addressOf(yours.slug),
            theirs: theirs.name === undefined ? address : isolate(theirs.name),
          })}
        </p>
        <div class="result-actions">
          <Button data-testid="import-not-me" onClick={onAgain}>
            {words('importOtherNot')}
          </Button>
          <Button kind="plain" data-testid="import-it-is-me" onClick={onItIsMe}>
            {words('importOtherMe')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

function addressOf(slug: string): string {
  return isolate(`linkedin.com/in/${slug}`);
}
