import { ListRow } from '../design/ListRow';
import { isolate } from '../design/Name';
import { words } from '../../lib/words';
import type { Skipped } from '../../lib/files/reading';

/** Everything that was left out, with its reason and how many rows, behind one line. */
export function SkippedList({ skipped }: { skipped: Skipped[] }) {
  const rows = skipped.filter((one) => !isWholeFile(one)).reduce((sum, one) => sum + one.rows, 0);
  return (
    <details class="result-skipped">
      <summary>{words('resultSkipped', { rows })}</summary>
      <ul data-testid="skipped">
        {skipped.map((one) => (
          <ListRow
            key={`${one.file} ${one.reason}`}
            data-file={one.file}
            data-reason={words(one.reason)}
            data-rows={one.rows}
            detail={where(one)}
          >
            {words(one.reason)}
          </ListRow>
        ))}
      </ul>
    </details>
  );
}

/** "messages.csv, 94 rows". */
function where(one: Skipped): string {
  const file = isolate(one.file);
  return isWholeFile(one)
    ? words('skippedWholeFile', { file })
    : words('skippedRows', { file, rows: one.rows });
}

function isWholeFile({ reason, rows }: Skipped): boolean {
  return reason.startsWith('skippedFile') && rows === 0;
}
