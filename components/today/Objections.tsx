import type { Blank } from '../../lib/drafts/intents';
import type { GuardContext, Objection } from '../../lib/drafts/guard';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { sayObjection } from '../present/objection';

export interface ObjectionsProps {
  objections: readonly Objection[];
  text: string;
  guard: GuardContext;
  /** What the draft left open. */
  blank?: Blank | undefined;
  /** Absent while nobody asked to copy. */
  onCopyAnyway?: () => void;
}

/** What the guard sees, in words. It never changes a letter; copying as it is stays one more press away. */
export function Objections({ objections, text, guard, blank, onCopyAnyway }: ObjectionsProps) {
  const said = new Map(objections.map((one) => [sayObjection(one, text, guard, blank), one.kind]));
  const empty = objections.some(({ kind }) => kind === 'empty');
  return (
    <div role="status">
      {said.size > 0 ? (
        <Notice tone="heed" data-testid="objections">
          {[...said].map(([line, kind]) => (
            <p key={line} data-testid="objection" data-kind={kind}>
              {line}
            </p>
          ))}
          {empty || !onCopyAnyway ? null : (
            <Button small data-testid="copy-anyway" onClick={onCopyAnyway}>
              {words('draftCopyAnyway')}
            </Button>
          )}
        </Notice>
      ) : null}
    </div>
  );
}
