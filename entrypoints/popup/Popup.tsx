import { useEffect, useRef, useState } from 'preact/hooks';
import { Toast } from '../../components/design/Toast';
import { HealthLine } from '../../components/health/HealthLine';
import { QuestionCards } from '../../components/questions/QuestionCards';
import { Today } from '../../components/today/Today';
import type { TodayView } from '../../components/views';
import { browser } from '../../lib/browser';
import type { Clock } from '../../lib/clock';
import { wantsReading } from '../../lib/consent';
import { log } from '../../lib/log/db';
import { pageHealth } from '../../lib/log/health';
import { useAllAnswered, useLiveQuery } from '../../lib/log/live';
import { words } from '../../lib/words';
import { openPanel } from '../../lib/panel';
import { goOn } from '../surface/goOn';
import { History } from '../surface/History';
import { LogTouch } from '../surface/LogTouch';
import { Nudge } from '../surface/Nudge';
import { openLinksInTabs } from '../surface/openLinksInTabs';
import { promptActions } from '../surface/promptActions';
import { questionActions } from '../surface/questions';
import { useClock } from '../surface/useClock';
import { useConsent } from '../surface/useConsent';
import { useToast } from '../surface/useToast';
import { ReadingOff } from './ReadingOff';
import { SearchPeople } from './SearchPeople';
import { useAsked } from './useAsked';
import { useWalkCards } from './useWalkCards';

const CHOOSE = '/dashboard.html#choose';
const DATA = '/dashboard.html#data';
const READING = '/dashboard.html#settings';
const WELCOME = '/welcome.html';
/** A part that is late must not keep today's people from the screen. */
const PATIENCE_MS = 1000;
const LOADING: TodayView = { state: 'loading' };

/** Today in the toolbar button's popup. */
export function Popup() {
  const clock = useClock();
  return clock ? <TodayPage clock={clock} /> : null;
}

function TodayPage({ clock }: { clock: Clock }) {
  const toasts = useToast();
  const asked = useAsked(clock);
  const view = asked?.view ?? LOADING;
  const consent = useConsent();
  // It opens with its content: nothing is seen before everything is there.
  const answered = useAllAnswered(PATIENCE_MS);
  const ready = asked !== undefined && consent !== undefined && answered;
  // The way on is a button above already.
  const isEmpty = view.state === 'nothingImported' || view.state === 'noneKept';
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useWalkCards(field);
  useEffect(() => openLinksInTabs(() => window.close()), []);
  return (
    <div hidden={!ready}>
      <Today
        view={view}
        today={asked?.day ?? clock.today}
        triageHref={CHOOSE}
        importHref={DATA}
        focusFirst={ready}
        {...(view.state !== 'nothingImported' && {
          search: (
            <SearchPeople
              today={clock.today}
              query={query}
              inputRef={field}
              ready={ready}
              onQuery={setQuery}
            />
          ),
        })}
        searching={query.trim() !== ''}
        onGoOn={() => goOn(toasts, clock)}
        question={<QuestionCards questions={asked?.questions ?? []} {...questionActions(toasts, clock)} />}
        footer={
          <>
            {view.state === 'nothingImported' ? null : <LogTouch clock={clock} toasts={toasts} />}
            {isEmpty ? null : <a href={CHOOSE}>{words('navChoose')}</a>}
            <a href={DATA}>{words('navData')}</a>
            <PanelButton />
            {consent === undefined || wantsReading(consent) ? null : (
              <ReadingOff href={consent ? READING : WELCOME} />
            )}
            <Health clock={clock} />
            <Nudge clock={clock} />
            <History clock={clock} toasts={toasts} />
          </>
        }
        {...promptActions(toasts, clock)}
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </div>
  );
}

/** A part of its own, since the window is known only after the first drawing. */
function PanelButton() {
  const windowId = useWindowId();
  if (windowId === null) return null;
  const open = (): void => {
    if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
  };
  return (
    <button type="button" class="link" data-testid="open-panel" onClick={open}>
      {words('openPanel')}
    </button>
  );
}

/** What LinkedIn changed, in one line. */
function Health({ clock }: { clock: Clock }) {
  const health = useLiveQuery(() => pageHealth(log, clock.today), [clock], 'health');
  const broken = (health ?? []).filter((one) => one.broken).map(({ page }) => page);
  return broken.length > 0 ? <HealthLine pages={broken} /> : null;
}

/**
 * Known before the click: Firefox opens its sidebar only in the very turn of the click.
 * @returns undefined until known, null where there is none: Firefox for Android has neither windows nor a sidebar.
 */
function useWindowId(): number | undefined | null {
  const [id, setId] = useState<number>();
  useEffect(() => {
    if ('windows' in browser) void browser.windows.getCurrent().then((window) => setId(window.id));
  }, []);
  return 'windows' in browser ? id : null;
}
