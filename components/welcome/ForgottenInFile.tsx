import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import { sayList, words } from '../../lib/words';

export interface ForgottenInFileProps {
  names: string[];
  onBringBack?: () => void;
}

/** People whom the user forgot stand in the file: they stay out unless the user says otherwise. */
export function ForgottenInFile({ names, onBringBack }: ForgottenInFileProps) {
  if (names.length === 0) return null;
  return (
    <Notice tone="good" data-testid="import-forgotten">
      <p>
        {words('forgottenInFile', {
          n: names.length,
          names: sayList(names.slice(0, 5).map(isolate), 'unit'),
        })}
      </p>
      <Button small data-testid="bring-back" onClick={onBringBack}>
        {words('forgottenBringBack', { n: names.length })}
      </Button>
    </Notice>
  );
}
