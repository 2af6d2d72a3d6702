import type { PeerkeepInFirefox } from '../support/test';

/** The ways in from Firefox's own window: its menus, keys, address bar and sidebar. */

/** What Firefox's window has and no page has. */
interface OwnWindow {
  gBrowser: { tabs: { linkedBrowser: { currentURI: { spec: string } } }[] };
  gURLBar: {
    focus(): void;
    search(typed: string): void;
    handleCommand(): void;
    view: { panel: Element };
  };
  SidebarController: {
    isOpen: boolean;
    hide(): void;
    browser: { contentDocument: Document };
  };
}
interface Menu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}
interface Key extends Element {
  doCommand(): void;
}
interface InnerBrowser extends Element {
  currentURI?: { spec: string };
}

/** Chooses an entry of ours from the menu that a click with the right button opened. */
export async function choose({ window }: PeerkeepInFirefox, entry: 'keepLink' | 'logLink'): Promise<void> {
  await window.until(
    `the menu with ${entry}`,
    (id: string) => {
      const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
      const item = menu?.querySelector(`[id$="-menuitem-_${id}"]`);
      if (menu?.state !== 'open' || !item) return false;
      // Ours stand in a menu of their own, which opens first.
      const own = item.parentElement as Menu | null;
      if (own?.state === 'open') {
        own.activateItem(item);
        return true;
      }
      (own?.parentElement as unknown as { openMenu(open: boolean): void } | null)?.openMenu(true);
      return false;
    },
    entry,
  );
}

/** The keys: the first is suggested by us, the others are given by the user. */
const KEYS = { _execute_action: 'P', 'open-panel': 'L', 'log-touch': 'O' } as const;

interface Commands {
  browser: { commands: { update(changes: { name: string; shortcut: string }): Promise<void> } };
}

/** Gives every command of ours a key, as the user does in Firefox's settings. */
export async function giveKeys(peerkeep: PeerkeepInFirefox): Promise<void> {
  const page = await peerkeep.open('manifest.json');
  await page.evaluate(async (keys) => {
    const { browser } = globalThis as unknown as Commands;
    for (const [name, key] of Object.entries(keys)) {
      await browser.commands.update({ name, shortcut: `Alt+Shift+${key}` });
    }
  }, KEYS);
  await page.close();
}

/** Does what Firefox does when the key is pressed: keys sent by WebDriver go to the page and past the window's own. */
export async function byKey({ window }: PeerkeepInFirefox, name: keyof typeof KEYS): Promise<void> {
  await window.until(
    `the key for ${name}`,
    (key: string) => {
      const keys = document.querySelectorAll<Key>('[id^="ext-keyset-id-peerkeep"] key');
      const found = [...keys].find((one) => one.getAttribute('key') === key);
      found?.doCommand();
      return found !== undefined;
    },
    KEYS[name],
  );
}

/** Types into the address bar and presses Enter upon the first line. */
export async function enterInAddressBar({ window }: PeerkeepInFirefox, typed: string): Promise<void> {
  await window.evaluate((text: string) => {
    const { gURLBar } = globalThis as unknown as OwnWindow;
    gURLBar.focus();
    gURLBar.search(text);
  }, typed);
  await window.until(
    'a line of Peerkeep’s',
    (text: string) => {
      const { gURLBar } = globalThis as unknown as OwnWindow;
      return [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].some((row) =>
        row.textContent.includes(`Peerkeep${text}`),
      );
    },
    typed,
  );
  await window.evaluate(() => (globalThis as unknown as OwnWindow).gURLBar.handleCommand());
}

/** Waits for a tab. @param part of its address. */
export async function expectTab({ window }: PeerkeepInFirefox, part: string): Promise<void> {
  await window.until(
    `a tab with ${part}`,
    (wanted: string) =>
      (globalThis as unknown as OwnWindow).gBrowser.tabs.some(({ linkedBrowser }) =>
        linkedBrowser.currentURI.spec.includes(wanted),
      ),
    part,
  );
}

/** Closes Firefox's sidebar, which a new add-on opens by itself. */
export async function closeSidebar({ window }: PeerkeepInFirefox): Promise<void> {
  await window.until('a sidebar to close', () => {
    const { SidebarController } = globalThis as unknown as OwnWindow;
    if (SidebarController.isOpen) SidebarController.hide();
    return !SidebarController.isOpen;
  });
}

/** Waits for our page in Firefox's own sidebar. */
export async function expectSidebar({ window }: PeerkeepInFirefox): Promise<void> {
  await window.until('the sidebar', () => {
    const { SidebarController } = globalThis as unknown as OwnWindow;
    const inner = SidebarController.browser.contentDocument.querySelector<InnerBrowser>('browser');
    return SidebarController.isOpen && inner?.currentURI?.spec.endsWith('/sidepanel.html') === true;
  });
}

/** Waits for the popup under the toolbar button. @returns how wide it is, in CSS px. */
export async function expectPopup({ window }: PeerkeepInFirefox): Promise<number> {
  return window.until('the popup', () => {
    const inner = [...document.querySelectorAll<InnerBrowser>('panel browser, panelview browser')].find(
      ({ currentURI }) => currentURI?.spec.endsWith('/popup.html'),
    );
    return inner?.getBoundingClientRect().width ?? 0;
  });
}
