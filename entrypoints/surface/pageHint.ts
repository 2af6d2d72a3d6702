import { MOST_IN_HINT, presentHint, type OpenPromise } from '../../components/present/hint';
import type { PanelView, PromptView } from '../../components/views';
import type { HintAnswer } from '../../lib/bridge/protocol';
import type { PageSender } from '../../lib/bridge/sender';
import { readTab } from '../../lib/bridge/tabs';
import { browser } from '../../lib/browser';
import { readConsent, wantsPageHints } from '../../lib/consent';
import type { Log } from '../../lib/log/db';
import { homeClock } from '../../lib/log/homeClock';
import { openPromises } from '../../lib/log/promises';
import { isPaused, readPause } from '../../lib/pause';
import { inFront } from '../sidepanel/inFront';
import { viewShown } from '../sidepanel/viewShown';
import { withEditedDrafts } from './editedDrafts';

const NOTHING: HintAnswer = { ok: true, hint: null };

/**
 * Answers a page that asks for its hint: about who was read at the tab's own address, which the browser tells, and
 * about nobody else. Hints that are not wanted on pages any more are told to end.
 */
export async function pageHint(db: Log, { tabId, address }: PageSender): Promise<HintAnswer> {
  if (!wantsPageHints(await readConsent())) return { ok: false, why: 'stop' };
  const shown = inFront({ id: tabId, url: address, seen: await readTab(tabId) }, 'hints');
  if (shown.state !== 'person' && shown.state !== 'list') return NOTHING;
  const clock = await homeClock(db);
  if (isPaused(await readPause(db), clock.now())) return NOTHING;
  const language = await languageOf(tabId);
  const looked = firstOf(shown.state === 'list' ? shown.items : []);
  const view = await viewShown(db, shown, looked, clock, language);
  const ids = keptIn(view);
  const promises = (await Promise.all(ids.map((id) => openPromises(db, id)))).flat();
  return { ok: true, hint: presentHint(await edited(view), promises satisfies OpenPromise[], clock.today) };
}

/** Whose drafts are written: no more than a hint can show, though some of them may have no reason. */
function firstOf(items: readonly { contactId: string }[]): ReadonlySet<string> {
  return new Set([...new Set(items.map(({ contactId }) => contactId))].slice(0, 4 * MOST_IN_HINT));
}

function keptIn(view: PanelView): string[] {
  if (view.state === 'person') return view.person.contact ? [view.person.contact.id] : [];
  return view.state === 'list' ? view.people.map(({ contactId }) => contactId) : [];
}

/** With drafts as the user left them in the panel or the popup. */
async function edited(view: PanelView): Promise<PanelView> {
  if (view.state === 'person') return { ...view, person: await withOwn(view.person) };
  if (view.state !== 'list') return view;
  return { ...view, people: await Promise.all(view.people.map(withOwn)) };
}

async function withOwn<T extends { prompt?: PromptView }>(shown: T): Promise<T> {
  if (!shown.prompt) return shown;
  const [prompt] = await withEditedDrafts([shown.prompt]);
  return prompt ? { ...shown, prompt } : shown;
}

/** By the browser's own judgement of the page, as in the panel; undefined where it does not tell. */
async function languageOf(tabId: number): Promise<string | undefined> {
  try {
    const language = await browser.tabs.detectLanguage(tabId);
    return language === 'und' ? undefined : language;
  } catch {
    return undefined;
  }
}
