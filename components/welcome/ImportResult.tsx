import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { isolate } from '../design/Name';
import { words } from '../../lib/words';
import type { ImportView } from '../views';
import { ExportChanges } from './ExportChanges';
import { ForgottenInFile } from './ForgottenInFile';
import { SkippedList } from './SkippedList';
import { WhoYouAre } from './WhoYouAre';
import './import-result.css';

export type ImportDone = Extract<ImportView, { state: 'done' }>;

export interface ImportResultActions {
  /** The slug of the person the user says they are. */
  onCorrectYou: (slug: string) => void;
  /** Takes the import back; leave it out where nothing was written. */
  onUndo?: () => void;
  /** On to the triage list. */
  onContinue?: () => void;
  /** Back to the drop zone. */
  onAgain?: () => void;
  /** Takes people in after all whom the user forgot. */
  onBringBack?: () => void;
}

/** What came of an import: the counts in words, who you are, what was left out and why. */
export function ImportResult({
  view,
  onCorrectYou,
  onUndo,
  onContinue,
  onAgain,
  onBringBack,
}: ImportResultActions & { view: ImportDone }) {
  const { counts, noted: notes } = view;
  return (
    <Card
      as="section"
      data-testid="import-result"
      data-contacts={counts.contacts}
      data-touches={counts.touches}
      data-unchanged={String(view.unchanged)}
    >
      <div class="result">
        <div class="result-head" role="status">
          <h3 class="result-title">{countLine(counts.contacts, counts.touches)}</h3>
          <p>{whatWasNew(view)}</p>
          <p class="soft small">{words('resultTouchMeans')}</p>
        </div>
        {view.news ? <ExportChanges news={view.news} /> : null}
        {view.manyMissing === undefined ? null : (
          <p class="soft small" data-testid="many-missing">
            {words('changesManyMissing', { n: view.manyMissing })}
          </p>
        )}
        {view.waiting === undefined ? null : (
          <p class="soft small" data-testid="waiting">
            {words('resultWaiting', { n: view.waiting })}
          </p>
        )}
        <ForgottenInFile names={view.forgotten ?? []} {...(onBringBack && { onBringBack })} />
        <WhoYouAre {...(view.you && { you: view.you })} others={view.others} onCorrectYou={onCorrectYou} />
        {notes.length > 0 ? (
          <div class="result-notes" data-testid="notes">
            <h4>{words('resultNotes')}</h4>
            <ul>
              {notes.map((noted) => (
                <li key={`${noted.file} ${noted.note}`} data-note={noted.note} data-file={noted.file}>
                  {words('notedLine', { file: isolate(noted.file), note: words(noted.note) })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {view.skipped.length > 0 ? <SkippedList skipped={view.skipped} /> : null}
        <div class="result-actions">
          {onContinue ? (
            <Button kind="primary" data-testid="to-triage" onClick={onContinue}>
              {words('resultContinue')}
            </Button>
          ) : null}
          {onAgain ? (
            <Button data-testid="import-again" onClick={onAgain}>
              {words('importAgain')}
            </Button>
          ) : null}
          {onUndo && !view.unchanged ? (
            <Button kind="plain" data-testid="import-undo" onClick={onUndo}>
              {words('resultUndo')}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  );
}

function countLine(people: number, touches: number): string {
  return words('resultTitle', {
    people: words('peopleCount', { n: people }),
    touches: words('touchCount', { n: touches }),
  });
}

function whatWasNew({ counts, unchanged }: ImportDone): string {
  if (unchanged) return words('resultUnchanged');
  if (counts.contactsKnown === 0) return words('resultFirst');
  const fresh = words('resultNew', {
    people: words('peopleCount', { n: counts.contactsNew }),
    touches: words('touchCount', { n: counts.touchesNew }),
  });
  return `${fresh} ${words('resultKnown', { n: counts.contactsKnown })}`;
}
