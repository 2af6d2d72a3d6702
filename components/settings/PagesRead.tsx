import { words } from '../../lib/words';

/** How one kind of page does, in words. */
export interface PageReadView {
  /** "profile pages". */
  name: string;
  state: 'well' | 'changed' | 'unread' | 'never';
  said: string;
}

/** How well each kind of LinkedIn's pages could be read lately; folded while nothing is amiss. */
export function PagesRead({ pages }: { pages: readonly PageReadView[] }) {
  return (
    <details
      class="settings-more"
      data-testid="pages-read"
      open={pages.some(({ state }) => state === 'changed')}
    >
      <summary>{words('pagesTitle')}</summary>
      <dl class="settings-list">
        {pages.map(({ name, state, said }) => (
          <div key={name} data-page={name} data-state={state}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
