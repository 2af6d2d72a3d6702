import { useEffect, useRef, useState } from 'preact/hooks';
import { Toast } from '../../components/design/Toast';
import { HealthLine } from '../../components/health/HealthLine';
import { QuestionCards } from '../../components/questions/QuestionCards';
import { Today } from '../../components/today/Today';
import type { TodayView } from '../../components/views';
import { browser } from '../../lib/browser';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { pageHealth } from '../../lib/log/health';
import { useLiveQuery } from '../../lib/log/live';
import { openQuestions } from '../../lib/log/questions';
import { words } from '../../lib/words';
import { openPanel } from '../../lib/panel';
import { History } from '../surface/History';
import { LogTouch } from '../surface/LogTouch';
import { Nudge } from '../surface/Nudge';
import { openLinksInTabs } from '../surface/openLinksInTabs';
import { promptActions } from '../surface/promptActions';
import { questionActions, viewQuestions } from '../surface/questions';
import { useClock } from '../surface/useClock';
import { useEdited } from '../surface/useEdited';
import { type Toasts, useToast } from '../surface/useToast';
import { askToday, useShown, withEdits } from './asked';
import { SearchPeople } from './SearchPeople';
import { useWalkCards } from './useWalkCards';

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
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useWalkCards(field);
  useEffect(() => openLinksInTabs(() => window.close()), []);
  return (
    <>
      <Today
        view={view}
        today={asked?.day ?? clock.today}
        triageHref={CHOOSE}
        importHref={DATA}
        focusFirst
        {...(view.state !== 'nothingImported' && {
          search: (
            <SearchPeople
              today={clock.today}
              query={query}
              inputRef={field}
              ready={view.state !== 'loading'}
              onQuery={setQuery}
            />
          ),
        })}
        searching={query.trim() !== ''}
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
