import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Import, type ImportProps } from '../welcome/Import';
import { WhoYouAre } from '../welcome/WhoYouAre';
import type { SelfCandidate } from '../../lib/files/reading';
import type { ChangeView } from '../views';
import { Changes } from './Changes';

export interface YourDataProps {
  import: ImportProps;
  you?: SelfCandidate;
  backup: ComponentChildren;
  /** Whether the browser promised to keep the log; undefined until known. */
  persisted?: boolean | undefined;
  onPersist: () => void;
  /** Newest first. */
  changes: ChangeView[];
  onUndo: (id: string) => void;
  onRedo: (id: string) => void;
}

/** What is in the log and how it got there: import again, who you are, backups, recent changes. */
export function YourData(props: YourDataProps) {
  const done = props.import.view.state === 'done';
  return (
    <div class="your-data">
      <h1>{words('dataTitle')}</h1>
      <section aria-labelledby="data-import">
        <h2 id="data-import">{words('dataImportTitle')}</h2>
        <p class="soft">{words('dataImportText')}</p>
        <Import {...props.import} />
      </section>
      {/* After an import the result says it already, and the words hold only with an import behind them. */}
      {done || !props.you ? null : (
        <section>
          <WhoYouAre you={props.you} others={[]} heading="h2" />
        </section>
      )}
      <section aria-labelledby="data-backup">
        <h2 id="data-backup">{words('backupTitle')}</h2>
        {props.backup}
        {props.persisted === undefined ? null : (
          <p class="soft small" data-testid="storage" data-kept={String(props.persisted)}>
            {words(props.persisted ? 'storageKept' : 'storageNotKept')}{' '}
            {props.persisted ? null : (
              <Button small kind="plain" data-testid="storage-ask" onClick={props.onPersist}>
                {words('storageAsk')}
              </Button>
            )}
          </p>
        )}
      </section>
      <section aria-labelledby="data-changes">
        <h2 id="data-changes">{words('dataChangesTitle')}</h2>
        <Changes changes={props.changes} onUndo={props.onUndo} onRedo={props.onRedo} />
      </section>
    </div>
  );
}
