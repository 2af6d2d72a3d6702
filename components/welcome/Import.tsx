import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { Progress } from '../design/Progress';
import { words } from '../../lib/words';
import type { ImportProblem } from '../../lib/files/reading';
import type { ImportView } from '../views';
import { DropZone } from './DropZone';
import { HowToExport } from './HowToExport';
import { ImportResult, type ImportResultActions } from './ImportResult';
import { OtherAccount } from './OtherAccount';
import './import.css';

export interface ImportProps extends ImportResultActions {
  view: ImportView;
  /** The files as dropped or chosen; may be none, which is a problem with a sentence of its own. */
  onFiles: (files: File[]) => void;
  /** Stops reading or writing. */
  onCancel?: () => void;
  onItIsMe?: () => void;
}

/** Bring your people: a place to drop the export, what is happening to it, and what came of it. */
export function Import({ view, onFiles, onCancel, onItIsMe, ...actions }: ImportProps) {
  switch (view.state) {
    case 'idle':
      return <Bring onFiles={onFiles} />;
    case 'problem':
      return (
        <div class="import" data-testid="import-problem" data-problem={view.problem.problem}>
          <Notice tone="heed" live>
            <h3>{words('importProblemTitle')}</h3>
            <p>{problemSentence(view.problem)}</p>
            <p>{words('importNothingChanged')}</p>
          </Notice>
          <Bring onFiles={onFiles} />
        </div>
      );
    case 'reading':
      return (
        <div class="import import-busy" data-testid="import-busy">
          <Progress
            text={words('importReading', { file: view.progress.file })}
            detail={words('importReadingRows', { rows: view.progress.rows })}
            done={view.progress.done}
            total={view.progress.total}
          />
          <Cancel onCancel={onCancel} />
        </div>
      );
    case 'writing':
      return (
        <div class="import import-busy" data-testid="import-busy">
          <Progress
            text={words('importWriting', { contacts: view.contacts })}
            done={view.done}
            total={view.total}
          />
          <Cancel onCancel={onCancel} />
        </div>
      );
    case 'otherAccount':
      return (
        <OtherAccount
          view={view}
          {...(onItIsMe && { onItIsMe })}
          {...(actions.onAgain && { onAgain: actions.onAgain })}
        />
      );
    case 'done':
      return <ImportResult view={view} {...actions} />;
  }
}

/** @returns what is wrong with the file and what to do, in a sentence. */
export function problemSentence({ problem, file }: ImportProblem): string {
  return words(problem, { file: file ?? words('importThatFile') });
}

function Cancel({ onCancel }: { onCancel: (() => void) | undefined }) {
  if (!onCancel) return null;
  return (
    <Button data-testid="import-cancel" onClick={onCancel}>
      {words('importCancel')}
    </Button>
  );
}

function Bring({ onFiles }: { onFiles: (files: File[]) => void }) {
  return (
    <div class="import">
      <DropZone onFiles={onFiles} />
      <HowToExport />
    </div>
  );
}
