import { Button, ButtonLink } from '../design/Button';
import { Notice } from '../design/Notice';
import { words } from '../../lib/words';

/** The browser threw the log away; what can be done. */
export function LogLost({ dataHref, onKnown }: { dataHref: string; onKnown: () => void }) {
  return (
    <Notice tone="heed" live data-testid="log-lost">
      <h2>{words('lostTitle')}</h2>
      <p>{words('lostText')}</p>
      <div class="backup-actions">
        <ButtonLink href={dataHref}>{words('lostBring')}</ButtonLink>
        <Button kind="plain" data-testid="log-lost-known" onClick={onKnown}>
          {words('lostKnown')}
        </Button>
      </div>
    </Notice>
  );
}
