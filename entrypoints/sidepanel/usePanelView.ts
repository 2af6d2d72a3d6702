import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { useLiveQuery } from '../../lib/log/live';
import type { ContactId } from '../../lib/people/schema';
import { type Answer, answerFor, withTyped } from './answer';
import { type InFront, keyOf } from './inFront';
import type { FrontTab } from './useFrontTab';
import { usePageLanguage } from './usePageLanguage';

/** So long what was on the screen stays while the next is not whole. */
const HOLD_MS = 300;

/** What the panel shows: what it is made of comes with it, so that a button acts on what stands beside it. */
export interface PanelState extends Answer {
  shown: InFront;
}

/**
 * What is in front with what the log knows of it. The view of one person or page stays until its next one is whole,
 * the user's own texts included, so that a page that grows does not make the panel flicker. Where another person or page
 * comes in front, the one before stays for a moment, whole and with its own buttons, until the next is whole.
 */
export function usePanelView(
  shown: InFront,
  front: FrontTab | undefined,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
): PanelState {
  const tabId = front?.id;
  const key = shown.state === 'list' ? `${tabId ?? ''} ${keyOf(shown)}` : keyOf(shown);
  const isRead = shown.state === 'person' || shown.state === 'list';
  const tongue = usePageLanguage(tabId, isRead ? key : undefined);
  const language = tongue?.language;
  const answer = useLiveQuery(
    async () => (tongue ? { ...(await answerFor(shown, looked, clock, language)), key, shown } : undefined),
    [shown, looked, clock, tongue !== undefined, language, key],
  );
  const ready = useTyped(answer);
  const held = useHeld(key);
  const before = useRef<PanelState>(waitingFor(key, shown, { state: 'loading' }));
  if (shown.state === 'loading' || shown.state === 'waiting')
    before.current = waitingFor(key, shown, { state: shown.state });
  else if (ready?.key === key) before.current = ready;
  // Today's people are nobody's page: from one place elsewhere to the next they stay however long it takes.
  else if (!held && before.current.key !== key && (isRead || !before.current.asked))
    before.current = waitingFor(key, shown, { state: 'loading' });
  return before.current;
}

function waitingFor(key: string, shown: InFront, view: PanelView): PanelState {
  return { key, shown, view };
}

/** The answer with what the user typed and did not keep or send yet. */
function useTyped(answer: PanelState | undefined): PanelState | undefined {
  const [ready, setReady] = useState<PanelState>();
  useEffect(() => {
    if (!answer) return;
    let gone = false;
    void withTyped(answer).then((typed) => {
      if (!gone) setReady({ ...answer, ...typed });
    });
    return () => {
      gone = true;
    };
  }, [answer]);
  return ready;
}

/** Whether the key has only just become this one. */
function useHeld(key: string): boolean {
  const [past, setPast] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setPast(key), HOLD_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return past !== key;
}
