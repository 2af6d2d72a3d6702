import type { ComponentChildren } from 'preact';
import { words, type WordKey } from '../../lib/words';
import { Mark } from '../design/Mark';
import './dashboard.css';

/** The pages of the dashboard; each is the part of the address behind `#`. */
export const DASHBOARD_PAGES = ['choose', 'data'] as const;
export type DashboardPage = (typeof DASHBOARD_PAGES)[number];

const TITLES: Readonly<Record<DashboardPage, WordKey>> = { choose: 'navChoose', data: 'navData' };

/** @returns the page that an address hash names; the first one for anything else. */
export function pageOf(hash: string): DashboardPage {
  return DASHBOARD_PAGES.find((page) => page === hash.replace(/^#/, '')) ?? 'choose';
}

/** The frame around every page of the dashboard. */
export function Dashboard({ page, children }: { page: DashboardPage; children: ComponentChildren }) {
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
                  <a href={`#${each}`} aria-current={each === page ? 'page' : undefined}>
                    {words(TITLES[each])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main class="dashboard-main" data-testid="dashboard" data-page={page}>
        {children}
      </main>
    </>
  );
}
