import type { Page } from '@playwright/test';
import { chooseHints } from '../../tests/browser/steps/hints';
import { goInApp } from '../../tests/browser/steps/log';
import type { Peerkeep } from '../../tests/browser/support/peerkeep';
import { loginPage } from '../../tests/linkedin/otherPages';
import { errorPage } from '../../tests/linkedin/otherStates';
import type { Person } from '../../tests/linkedin/people';
import { threadPath } from '../../tests/linkedin/worldPages';
import type { Look, Take } from './take';

const PROMISED = 'the paper on lighthouse maps';
/** As wide as the panel opens by itself. */
const PANEL: Look = { width: 360, height: 656, only: 'light' };
/** Where a person is a long page, all of it. */
const LONG: Look = { ...PANEL, height: 1200 };

export interface Cast {
  /** Kept, and something is to be said to them today. */
  due: Person;
  /** In the log and not kept. */
  known: Person;
  /** In nobody's export. */
  stranger: Person;
  /** The user's own page. */
  you: Person;
  /** The feed as LinkedIn might rebuild it. */
  rebuilt: readonly string[];
}

/**
 * The panel as one writes into it what one knows, and where nobody is or may be shown. What is written changes the log:
 * these come after the pictures that show it.
 */
export async function takePanel(
  peerkeep: Peerkeep,
  panel: Page,
  take: Take,
  { due, known, stranger, you, rebuilt }: Cast,
): Promise<void> {
  await chooseHints(peerkeep, 'panel');
  const tab = await peerkeep.visit(`/in/${due.slug}/`);
  const to = (path: string) => tab.goto(`https://www.linkedin.com${path}`);
  const shows = ({ slug }: Person) =>
    panel.locator(`[data-testid=person][data-slug="${slug}"]`).waitFor({ timeout: 15_000 });

  await shows(due);
  await panel.getByTestId('remember-text').fill(PROMISED);
  await panel.getByTestId('as-promise').check({ force: true });
  await panel.getByTestId('remember').scrollIntoViewIfNeeded();
  await take(panel, 'panel-writing', PANEL);
  await remember(panel, 'promise', PROMISED);
  await remember(panel, 'note', 'Plays the cello, and has a concert in July.');
  await remember(panel, 'offLimits', 'golf, the merger');
  await remember(panel, 'canOffer', 'introductions in Lisbon');
  await remember(panel, 'cannotOffer', 'budget');
  await panel.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await take(panel, 'panel-noted', LONG);
  await panel.getByTestId('more-about').locator('summary').click();
  await panel.getByTestId('more-prefers').selectOption('call');
  await rest(panel);
  await panel.getByTestId('rule').filter({ hasText: 'Prefers a call' }).waitFor();
  await panel.getByTestId('more-kind-interest').check();
  await rest(panel);
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.getByTestId('more-about').evaluate((part) => part.scrollIntoView());
  await take(panel, 'panel-more', { ...PANEL, height: 800 });

  await to(encodeURI(threadPath(due.slug)));
  await panel.getByTestId('known').waitFor();
  await panel.getByTestId('draft').waitFor();
  await panel.getByTestId('question').waitFor();
  await panel.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await take(panel, 'panel-prepared', LONG);

  await to(`/in/${known.slug}/`);
  await shows(known);
  await take(panel, 'panel-not-kept', PANEL);
  await to(`/in/${stranger.slug}/`);
  await shows(stranger);
  await take(panel, 'panel-stranger', PANEL);
  await to(`/in/${due.slug}/`);
  await shows(due);
  await goInApp(tab, `/in/${due.slug}/overlay/contact-info/`);
  const question = panel.getByTestId('question').filter({ hasText: 'birthday' });
  await question.waitFor({ timeout: 15_000 });
  await question.evaluate((card) => card.scrollIntoView({ block: 'end' }));
  await take(panel, 'panel-question', PANEL);

  await to(`/in/${you.slug}/`);
  await panel.locator('[data-testid=panel][data-state=self]').waitFor({ timeout: 20_000 });
  await take(panel, 'panel-self', PANEL);
  await takeNobody(peerkeep, panel, tab, take, rebuilt);
  await tab.close();
}

/** Where nobody is shown, and why. */
async function takeNobody(
  peerkeep: Peerkeep,
  panel: Page,
  tab: Page,
  take: Take,
  rebuilt: readonly string[],
): Promise<void> {
  const state = async (wanted: string, name: string): Promise<void> => {
    await panel.locator(`[data-testid=panel][data-state=${wanted}]`).waitFor({ timeout: 20_000 });
    await take(panel, name, PANEL);
  };
  peerkeep.linkedin.serve('/in/bramwell-oxentide/', errorPage());
  await tab.goto('https://www.linkedin.com/in/bramwell-oxentide/');
  await state('unreadable', 'panel-unreadable');
  peerkeep.linkedin.serve('/feed/', loginPage());
  await tab.goto('https://www.linkedin.com/feed/');
  await state('signedOut', 'panel-signed-out');
  for (const html of rebuilt) {
    peerkeep.linkedin.serve('/feed/', html);
    await tab.goto('https://www.linkedin.com/feed/');
    // The page before may have been unreadable as well: each of them gets the time in which it is given up.
    await tab.waitForTimeout(2_000);
    await panel.locator('[data-testid=panel][data-state=unreadable]').waitFor({ timeout: 20_000 });
  }
  await panel.getByTestId('health').waitFor({ timeout: 15_000 });
  await take(panel, 'panel-changed', PANEL);
  await panel.getByTestId('report-open').click();
  await panel.getByTestId('report-text').waitFor();
  await take(panel, 'panel-report', PANEL);
  await panel.getByTestId('report-close').click();
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await state('paused', 'panel-paused');
  await settings.getByTestId('pause-end').click();
  await settings.getByTestId('hints-nowhere').click();
  await state('hintsOff', 'panel-hints-off');
  await settings.getByTestId('reading-off').click();
  await state('readingOff', 'panel-reading-off');
  await settings.close();
}

async function remember(panel: Page, as: string, text: string): Promise<void> {
  await panel.getByTestId('remember-text').fill(text);
  await panel.getByTestId(`as-${as}`).check({ force: true });
  await panel.getByTestId('remember-keep').click();
  await rest(panel);
  // Between the things of a list lie marks that nobody sees: the last word stands for all.
  await panel
    .getByTestId('known')
    .filter({ hasText: text.split(' ').at(-1) ?? '' })
    .waitFor();
}

/** What was just written is told for a moment; the picture is of what stays. */
async function rest(panel: Page): Promise<void> {
  await panel.getByTestId('toast').waitFor();
  await panel.getByTestId('toast').getByRole('button').last().click();
  await panel.getByTestId('toast').waitFor({ state: 'detached' });
}
