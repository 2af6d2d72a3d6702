import { defineBackground } from 'wxt/utils/define-background';
import { letAskAgain } from '../lib/bridge/askAgain';
import { receive } from '../lib/bridge/receive';
import { parseMessage } from '../lib/bridge/schemas';
import { pageSender } from '../lib/bridge/sender';
import { forgetTab, tabMoved } from '../lib/bridge/tabs';
import { browser, notifications, type Runtime } from '../lib/browser';
import { onConsentChange } from '../lib/consent';
import { alignBadge, catchUp, DAILY_ALARM, DAILY_NOTE, lookDaily, PAUSE_ALARM } from '../lib/daily';
import { keepPacks } from '../lib/drafts/packs';
import { EVERY_PACK } from '../lib/drafts/packs/every';
import { log } from '../lib/log/db';
import { everyText } from '../lib/everyText';
import { alignPageScripts } from '../lib/pageScripts';
import { onLanguageChange, speakChosen } from '../lib/speak';
import { listenToWays } from '../lib/ways/listen';
import { offerMenu } from '../lib/ways/menu';
import { openPage } from '../lib/ways/open';
import { forgetLookOnChange } from './surface/lastLook';
import { pageHint } from './surface/pageHint';

/** The first screen: listeners first, each waits until the worker is ready, then calls a handler. */
export default defineBackground({
  type: 'module',
  main() {
    forgetLookOnChange();
    const ready = prepare();
    // Nothing waits for it: what a page tells is more urgent than the number on the icon.
    void ready.then(() => catchUp(log));

    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const page = pageSender(sender, browser.runtime.id);
      const received = page && parseMessage(message);
      if (!page || !received) return undefined;
      if (received.name === 'hint') return ready.then(() => pageHint(log, page));
      return ready
        .then(() => receive(log, received, page))
        .finally(() => {
          badgeSoon();
          void letAskAgain(page.tabId);
        });
    });
    // Without a listener the browser starts without us, and nobody would be on the icon before the first page.
    browser.runtime.onStartup.addListener(() => void ready);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openPage('welcome.html');
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === DAILY_ALARM) void ready.then(() => lookDaily(log));
      if (name === PAUSE_ALARM) void ready.then(() => alignBadge(log));
    });
    openFromNotifications();
    browser.permissions.onAdded.addListener(openFromNotifications);
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      if (status === 'loading') void tabMoved(tabId, url).then(() => letAskAgain(tabId));
    });
    onConsentChange(() => void ready.then(() => Promise.allSettled([alignPageScripts(), offerMenu()])));
    onLanguageChange(() => void ready.then(sayAnew));
    listenToWays(log, ready);
  },
});

/**
 * What must stand before the first event is answered; safe to repeat at every wake-up. A part that fails
 * (a menu that is just being rebuilt) must not keep the others from their work.
 */
async function prepare(): Promise<void> {
  keepPacks(EVERY_PACK);
  // Whatever else stands, stands in English where the language cannot be told.
  await speakChosen(everyText).catch(() => undefined);
  await Promise.allSettled([alignPageScripts(), offerMenu(), keepStorageToOurselves()]);
}

/** What the browser shows of us outside of our pages, in the language chosen since. */
async function sayAnew(): Promise<void> {
  await speakChosen(everyText);
  await Promise.allSettled([offerMenu(), alignBadge(log)]);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Pages tell much at once; the icon follows when they have come to rest. A worker that ends before does it at its next start. */
function badgeSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void alignBadge(log), 1000);
}

/** The interface is there from the moment of the permission on; the same listener twice is one. */
function openFromNotifications(): void {
  notifications()?.onClicked.addListener(openToday);
}

function openToday(id: string): void {
  if (id === DAILY_NOTE) void openPage('popup.html');
}

/** What Chrome's storage can and the polyfill does not know. */
interface Guarded {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Content scripts may read `storage.local` by default; ours need not, and where Chrome lets us say so, we do. */
async function keepStorageToOurselves(): Promise<void> {
  const local: typeof browser.storage.local & Guarded = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
