import { words } from '../../lib/words';

/** How one kind of page does, in words. */
export interface PageReadView {
  /** "profile pages". */
  name: string;
  state: 'well' | 'changed' | 'unread' | 'never';
  said: string;
}

/** How well each kind of LinkedIn's pages could be read lately. */
export function PagesRead({ pages }: { pages: readonly PageReadView[] }) {
  return (
    <div class="settings-part" data-testid="pages-read">
      <h3>{words('pagesTitle')}</h3>
      <dl class="settings-list">
        {pages.map(({ name, state, said }) => (
          <div key={name} data-page={name} data-state={state}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
