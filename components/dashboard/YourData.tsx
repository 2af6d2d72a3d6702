import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words';
import { Button, ButtonLink } from '../design/Button';
import { ReadingChoice } from '../welcome/ReadingChoice';
import { Import, type ImportProps } from '../welcome/Import';
import { WhoYouAre } from '../welcome/WhoYouAre';
import type { SelfCandidate } from '../../lib/files/reading';
import type { ChangeView } from '../views';
import { Changes } from './Changes';

export interface YourDataProps {
  import: ImportProps;
  you?: SelfCandidate;
  /** Absent before consent: then the page leads there first. */
  reading?: boolean;
  welcomeHref: string;
  onReading: (reading: boolean) => void;
  backup: ComponentChildren;
  limits: ComponentChildren;
  daily: ComponentChildren;
  /** The language of the screens. */
  language: ComponentChildren;
  /** How drafts are written. */
  drafts: ComponentChildren;
  /** Whether the browser promised to keep the log; undefined until known. */
  persisted?: boolean | undefined;
  onPersist: () => void;
  /** Newest first. */
  changes: ChangeView[];
  onUndo: (id: string) => void;
  onRedo: (id: string) => void;
}

/** What is in the log and how it got there: import again, who you are, reading, recent changes. */
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
      <section>
        {props.reading === undefined ? (
          <>
            <h2>{words('dataReadingTitle')}</h2>
            <p>{words('dataConsentFirst')}</p>
            <ButtonLink href={props.welcomeHref}>{words('toWelcome')}</ButtonLink>
          </>
        ) : (
          <ReadingChoice
            label={words('dataReadingTitle')}
            reading={props.reading}
            onReading={props.onReading}
          />
        )}
      </section>
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
      <section aria-labelledby="data-daily">
        <h2 id="data-daily">{words('dailyTitle')}</h2>
        {props.daily}
      </section>
      <section aria-labelledby="data-language">
        <h2 id="data-language">{words('languageTitle')}</h2>
        {props.language}
      </section>
      <section aria-labelledby="data-drafts">
        <h2 id="data-drafts">{words('draftsTitle')}</h2>
        {props.drafts}
      </section>
      <section aria-labelledby="data-limits">
        <h2 id="data-limits">{words('limitsTitle')}</h2>
        {props.limits}
      </section>
      <section aria-labelledby="data-changes">
        <h2 id="data-changes">{words('dataChangesTitle')}</h2>
        <Changes changes={props.changes} onUndo={props.onUndo} onRedo={props.onRedo} />
      </section>
    </div>
  );
}
