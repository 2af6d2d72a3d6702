import type { PageKind } from '../../lib/linkedin/page';
import { sayList, words } from '../../lib/words';
import { sayPage } from './sayPage';
import './health.css';

export interface HealthLineProps {
  /** The kinds of pages that cannot be read any more; at least one. */
  pages: readonly PageKind[];
  /** Offered where the page is in front; elsewhere the panel is named. */
  onReport?: () => void;
}

/** One quiet line: LinkedIn changed something, and nothing is lost. */
export function HealthLine({ pages, onReport }: HealthLineProps) {
  const names = [...new Set(pages.map(sayPage))];
  const list = sayList(names);
  return (
    <div class="health soft small" data-testid="health" data-pages={pages.join(' ')}>
      <p>
        {words('healthLine', { pages: list })}
        {onReport ? null : ` ${words('healthPanelHint')}`}
      </p>
      {onReport ? (
        <button type="button" class="link" data-testid="report-open" onClick={onReport}>
          {words('healthShow')}
        </button>
      ) : null}
    </div>
  );
}
