import { browser, type Menus, type Tabs } from '../browser';
import { readConsent } from '../consent';
import type { Log } from '../log/db';
import { words } from '../words';
import { openPage } from './open';
import { openPersonAt } from './person';

/** On a link to a profile: what to do with the person behind it. */
const ON_LINKS = { keepLink: 'person', logLink: 'log' } as const;
/** On the toolbar button: pages of the dashboard. */
const ON_BUTTON = ['choose', 'data'] as const;

/** On any page: a profile is linked to from mails and team pages, too. The page learns nothing of it. */
const LINKS = {
  contexts: ['link'],
  targetUrlPatterns: ['*://*.linkedin.com/in/*'],
} satisfies Partial<Menus.CreateCreatePropertiesType>;

let last: Promise<void> = Promise.resolve();

/**
 * Puts our entries into the browser's menus; safe to repeat, one after the other. Nothing of ours is on links
 * before consent. Firefox for Android has no such menus.
 */
export function offerMenu(): Promise<void> {
  last = last.then(rebuild, rebuild);
  return last;
}

async function rebuild(): Promise<void> {
  if (!('contextMenus' in browser)) return;
  const consent = await readConsent();
  await browser.contextMenus.removeAll();
  const { contextMenus } = browser;
  contextMenus.create({ id: 'choose', contexts: ['action'], title: words('menuChoose') });
  contextMenus.create({ id: 'data', contexts: ['action'], title: words('menuData') });
  if (!consent) return;
  // Who it is would have to be known before the click, which only a listener on the page could tell.
  contextMenus.create({ id: 'keepLink', title: words('menuKeep'), ...LINKS });
  contextMenus.create({ id: 'logLink', title: words('logTouch'), ...LINKS });
}

/** What one of our entries does when it is chosen. */
export async function menuChosen(
  db: Log,
  { menuItemId, linkUrl }: Pick<Menus.OnClickData, 'menuItemId' | 'linkUrl'>,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const page = ON_BUTTON.find((each) => each === menuItemId);
  if (page) return openPage(`dashboard.html#${page}`);
  if (linkUrl === undefined || !isOnLinks(menuItemId)) return;
  await openPersonAt(db, linkUrl, tab?.id, ON_LINKS[menuItemId]);
}

function isOnLinks(id: string | number): id is keyof typeof ON_LINKS {
  return id in ON_LINKS;
}
