import { ListRow } from '../design/ListRow';
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
            detail={words(one.reason)}
            end={isWholeFile(one) ? words('skippedWholeFile') : words('skippedRows', { rows: one.rows })}
          >
            <bdi>{one.file}</bdi>
          </ListRow>
        ))}
      </ul>
    </details>
  );
}

function isWholeFile({ reason, rows }: Skipped): boolean {
  return reason.startsWith('skippedFile') && rows === 0;
}
