import type { ComponentChildren } from 'preact';
import { words, type WordKey } from '../../lib/words';
import { Mark } from '../design/Mark';
import './dashboard.css';

/** Those that the bar leads to. */
export const DASHBOARD_PAGES = ['people', 'choose', 'kinds', 'data', 'settings'] as const;
export type DashboardPage = (typeof DASHBOARD_PAGES)[number] | 'person' | 'log' | 'duplicates';

const TITLES: Readonly<Record<(typeof DASHBOARD_PAGES)[number], WordKey>> = {
  people: 'navPeople',
  choose: 'navChoose',
  kinds: 'navKinds',
  data: 'navData',
  settings: 'navSettings',
};

/**
 * @returns the page that an address hash names; choosing for anything else. `#person=<id>` is about one person, `#log=<id>` logs
 *   a touch with them and `#log` with somebody.
 */
export function pageOf(hash: string): { page: DashboardPage; id?: string } {
  const [page, id] = hash.replace(/^#/, '').split('=', 2);
  if (page === 'person' && id) return { page, id };
  if (page === 'log') return id ? { page, id } : { page };
  if (page === 'duplicates') return { page };
  return { page: DASHBOARD_PAGES.find((each) => each === page) ?? 'choose' };
}

export interface DashboardProps {
  page: DashboardPage;
  /** Undo and redo of the last step. */
  history?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame around every page of the dashboard. */
export function Dashboard({ page, history, children }: DashboardProps) {
  return (
    <>
      <header class="dashboard-bar">
        <div class="dashboard-bar-inside">
          <span class="dashboard-brand">
            <Mark /> {words('extName')}
          </span>
          <nav aria-label={words('navLabel')}>
            <ul class="dashboard-nav">
              {DASHBOARD_PAGES.map((each) => (
                <li key={each}>
                  <a
                    href={`#${each}`}
                    aria-current={
                      each === page || (each === 'people' && isAboutPeople(page)) ? 'page' : undefined
                    }
                  >
                    {words(TITLES[each])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {history}
        </div>
      </header>
      <main class="dashboard-main" data-testid="dashboard" data-page={page}>
        {children}
      </main>
    </>
  );
}

function isAboutPeople(page: DashboardPage): boolean {
  return page === 'person' || page === 'log' || page === 'duplicates';
}
