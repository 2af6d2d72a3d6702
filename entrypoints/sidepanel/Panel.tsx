import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Toast } from '../../components/design/Toast';
import { PersonPanel } from '../../components/panel/PersonPanel';
import type { PromptActions } from '../../components/today/PromptCard';
import { Today } from '../../components/today/Today';
import type { Typed } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { ContactId } from '../../lib/people/schema';
import { type Asked, useShown } from '../popup/asked';
import { goOn } from '../surface/goOn';
import { History } from '../surface/History';
import { LogTouch } from '../surface/LogTouch';
import { openLinksInTabs } from '../surface/openLinksInTabs';
import { RingDaysOfLog } from '../surface/RingDaysOfLog';
import { useBadge } from '../surface/useBadge';
import { useClock } from '../surface/useClock';
import { useToast } from '../surface/useToast';
import { Health } from './Health';
import { inFront } from './inFront';
import { panelActions } from './panelActions';
import { useFrontTab } from './useFrontTab';
import { usePanelMode } from './usePanelMode';
import { usePanelView } from './usePanelView';
import { writingActions } from './writingActions';

const CHOOSE = '/dashboard.html#choose';
const DATA = '/dashboard.html#data';

/** The side panel (Firefox: sidebar): the person or the people on the LinkedIn page in front. */
export function Panel() {
  const clock = useClock();
  return clock ? (
    <RingDaysOfLog>
      <PanelPage clock={clock} />
    </RingDaysOfLog>
  ) : null;
}

function PanelPage({ clock }: { clock: Clock }) {
  const toasts = useToast();
  const mode = usePanelMode(clock);
  const front = useFrontTab();
  const shown = useMemo(() => inFront(front, mode), [front, mode]);
  const [looked, setLooked] = useState<ReadonlySet<ContactId>>(new Set());
  const typed = useRef(new Map<ContactId, Typed>());
  const panel = usePanelView(shown, front, looked, clock);
  const { asked } = panel;
  useBadge(clock);
  useShown(asked);
  useEffect(() => openLinksInTabs(), []);
  const actions = panelActions(toasts, clock, panel.shown);
  return (
    <>
      <PersonPanel
        {...actions}
        view={panel.view}
        viewKey={panel.key}
        onGoOn={() => goOn(toasts, clock)}
        today={clock.today}
        writing={writingActions(toasts, clock, typed.current)}
        onReasons={({ contactId: id }) => setLooked((old) => (old.has(id) ? old : new Set(old).add(id)))}
        {...(asked &&
          mode !== 'paused' && {
            elsewhere: (line) => (
              <Elsewhere asked={asked} line={line} actions={actions} onGoOn={() => goOn(toasts, clock)} />
            ),
          })}
        health={
          <>
            {front && mode === 'hints' ? <Health key={front.id} front={front} clock={clock} /> : null}
            <LogTouch clock={clock} toasts={toasts} />
            <History clock={clock} toasts={toasts} short />
          </>
        }
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

interface ElsewhereProps {
  asked: Asked;
  line: ComponentChildren;
  actions: PromptActions;
  onGoOn: () => void;
}

/** Where nobody is in front: whoever is worth a word today. */
function Elsewhere({ asked, line, actions, onGoOn }: ElsewhereProps) {
  const { view, day } = asked;
  return (
    <Today
      view={view}
      today={day}
      triageHref={CHOOSE}
      importHref={DATA}
      line={line}
      onGoOn={onGoOn}
      {...actions}
    />
  );
}
