import { useEffect, useState } from 'preact/hooks';
import { sayName } from '../../components/present/name';
import { Toast } from '../../components/design/Toast';
import { HealthLine } from '../../components/health/HealthLine';
import { QuestionCards } from '../../components/questions/QuestionCards';
import { Today } from '../../components/today/Today';
import type { TodayView } from '../../components/views';
import { showToday } from '../../lib/badge';
import { browser } from '../../lib/browser';
import type { Clock } from '../../lib/clock';
import type { Pick } from '../../lib/keeping/choose';
import { log } from '../../lib/log/db';
import { pageHealth } from '../../lib/log/health';
import { nextDue } from '../../lib/log/kept';
import { useLiveQuery } from '../../lib/log/live';
import { isEmpty, keptCount } from '../../lib/log/queries';
import { openQuestions } from '../../lib/log/questions';
import { noteShown, promptsToday } from '../../lib/log/today';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { openPanel } from '../../lib/panel';
import { History } from '../surface/History';
import { LogTouch } from '../surface/LogTouch';
import { Nudge } from '../surface/Nudge';
import { withEditedDrafts } from '../surface/editedDrafts';
import { promptActions } from '../surface/promptActions';
import { viewPicks } from '../surface/prompts';
import { questionActions, viewQuestions } from '../surface/questions';
import { useClock } from '../surface/useClock';
import { useEdited } from '../surface/useEdited';
import { type Toasts, useToast } from '../surface/useToast';

const CHOOSE = '/dashboard.html#choose';
const DATA = '/dashboard.html#data';
const LOADING: TodayView = { state: 'loading' };

/** Today in the toolbar button's popup. */
export function Popup() {
  const clock = useClock();
  return clock ? <TodayPage clock={clock} /> : null;
}

function TodayPage({ clock }: { clock: Clock }) {
  const toasts = useToast();
  const asked = useLiveQuery(() => askToday(clock), [clock]);
  const view = useEdited(asked?.view ?? LOADING, withEdits);
  useShown(asked);
  const windowId = useWindowId();
  useEffect(openLinksInTabs, []);
  return (
    <>
      <Today
        view={view}
        today={clock.today}
        triageHref={CHOOSE}
        importHref={DATA}
        focusFirst
        question={
          view.state === 'people' || view.state === 'quiet' ? (
            <OneQuestion clock={clock} toasts={toasts} />
          ) : null
        }
        footer={
          <>
            <a href={CHOOSE}>{words('navChoose')}</a>
            <a href={DATA}>{words('navData')}</a>
            {windowId === undefined ? null : (
              <button
                type="button"
                class="link"
                data-testid="open-panel"
                onClick={() => void openPanel(windowId).then(() => window.close())}
              >
                {words('openPanel')}
              </button>
            )}
            <LogTouch clock={clock} toasts={toasts} />
            <Health clock={clock} />
            <Nudge clock={clock} />
            <History toasts={toasts} />
          </>
        }
        {...promptActions(toasts, clock)}
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

/** At most one a day's look; the rest wait in the panel beside the people they are about. */
function OneQuestion({ clock, toasts }: { clock: Clock; toasts: Toasts }) {
  const questions = useLiveQuery(
    async () => viewQuestions(log, await openQuestions(log, { limit: 1 }), clock),
    [clock],
  );
  return <QuestionCards questions={questions ?? []} {...questionActions(toasts, clock)} />;
}

/** What LinkedIn changed, in one line. */
function Health({ clock }: { clock: Clock }) {
  const health = useLiveQuery(() => pageHealth(log, clock.today), [clock]);
  const broken = (health ?? []).filter((one) => one.broken).map(({ page }) => page);
  return broken.length > 0 ? <HealthLine pages={broken} /> : null;
}

interface Asked {
  view: TodayView;
  picks: Pick[];
  /** The day that was asked about: a popup may be open over midnight. */
  day: Day;
}

/** Whoever was on the screen had a card today; a look at the badge is none. */
function useShown(asked: Asked | undefined): void {
  useEffect(() => {
    if (!asked) return;
    void showToday(asked.picks.length);
    if (asked.picks.length > 0) void noteShown(log, asked.picks, asked.day);
  }, [asked]);
}

/** Reads only the log, so that every change of it asks again. */
async function askToday(clock: Clock): Promise<Asked> {
  const day = clock.today;
  const picks = await promptsToday(log, day);
  if (picks.length > 0)
    return { picks, day, view: { state: 'people', prompts: await viewPicks(log, picks, clock) } };
  return { picks, day, view: await askEmpty(clock) };
}

async function askEmpty(clock: Clock): Promise<TodayView> {
  if (await isEmpty(log)) return { state: 'nothingImported' };
  if ((await keptCount(log)) === 0) return { state: 'noneKept' };
  const next = await nextDue(log, clock.today);
  if (!next) return { state: 'quiet' };
  return { state: 'quiet', next: { name: sayName(next.contact), dueOn: next.on } };
}

async function withEdits(view: TodayView): Promise<TodayView> {
  return view.state === 'people' ? { ...view, prompts: await withEditedDrafts(view.prompts) } : view;
}

/** Known before the click: Firefox opens its sidebar only in the very turn of the click. */
function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    // Firefox for Android has neither windows nor a sidebar.
    if (!('windows' in browser)) return;
    void browser.windows.getCurrent().then((window) => setId(window.id));
  }, []);
  return id;
}

/** A link in a popup would otherwise open inside the popup. */
function openLinksInTabs(): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link) return;
    event.preventDefault();
    void browser.tabs.create({ url: link.href }).then(() => window.close());
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
