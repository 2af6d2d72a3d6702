import { useEffect, useState } from 'preact/hooks';
import { RINGS, type Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import { ringName, ringRhythm } from '../design/ringWords';
import type { CandidateView } from '../views';

/** How many rows are shown at first, and how many more at a time. */
export const ROWS_AT_A_TIME = 50;

export interface TriageActions {
  onRing: (contactId: string, ring: Ring) => unknown;
  onLeaveOut: (contactId: string) => unknown;
  onUndo: () => unknown;
}

export interface TriageState {
  /** The rows to show: loaded, not yet decided, at most as many as asked for. */
  rows: CandidateView[];
  currentId: string | undefined;
  /** Read out: what just happened. */
  said: string;
  /** Whether there is a choice of this visit to take back. */
  canUndo: boolean;
  /** Counts up whenever the focus should go to the current row. */
  focusTurn: number;
  /** Makes a row the current one without moving the focus: it is there already. */
  stay: (contactId: string) => void;
  keep: (candidate: CandidateView, ring: Ring) => void;
  leaveOut: (candidate: CandidateView) => void;
  undo: () => void;
  showMore: () => void;
  /** @returns whether the key was one of ours. */
  press: (key: string) => boolean;
}

/**
 * The state of the triage list. A decided row leaves at once, before the log answers, and the next one is
 * in its place; it comes back where the log refuses or the choice is undone.
 */
export function useTriage(candidates: CandidateView[], actions: TriageActions): TriageState {
  const [decided, setDecided] = useState<readonly string[]>([]);
  const [history, setHistory] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<string>();
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const [said, setSaid] = useState('');
  const [focusTurn, setFocusTurn] = useState(0);

  // Once the log has taken a row away it need not be hidden here any more; an undo may bring it back.
  useEffect(() => {
    setDecided((ids) => ids.filter((id) => candidates.some((one) => one.contactId === id)));
  }, [candidates]);

  const rows = candidates.filter((one) => !decided.includes(one.contactId)).slice(0, shown);
  const found = rows.findIndex((one) => one.contactId === current);
  const at = found >= 0 ? found : Math.min(place, rows.length - 1);
  const row = rows[at];

  function goTo(index: number): void {
    const next = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!next) return;
    stay(next.contactId);
    setFocusTurn((turn) => turn + 1);
  }

  function stay(contactId: string): void {
    setCurrent(contactId);
    setPlace(rows.findIndex((one) => one.contactId === contactId));
  }

  function decide(candidate: CandidateView, act: () => unknown, text: string): void {
    const id = candidate.contactId;
    const index = rows.findIndex((one) => one.contactId === id);
    const next = rows[index + 1] ?? rows[index - 1];
    setDecided((ids) => [...ids, id]);
    setHistory((ids) => [...ids, id]);
    setPlace(index);
    setCurrent(next?.contactId);
    setFocusTurn((turn) => turn + 1);
    setSaid(text);
    Promise.resolve(act()).catch(() => {
      setDecided((ids) => ids.filter((one) => one !== id));
      setHistory((ids) => ids.filter((one) => one !== id));
    });
  }

  function keep(candidate: CandidateView, ring: Ring): void {
    const name = isolate(candidate.name);
    const text = words('triageGave', { name, ring: ringName(ring), rhythm: ringRhythm(ring) });
    decide(candidate, () => actions.onRing(candidate.contactId, ring), text);
  }

  function leaveOut(candidate: CandidateView): void {
    const text = words('triageLeft', { name: isolate(candidate.name) });
    decide(candidate, () => actions.onLeaveOut(candidate.contactId), text);
  }

  function undo(): void {
    const last = history.at(-1);
    if (last === undefined) return;
    setHistory((ids) => ids.slice(0, -1));
    setDecided((ids) => ids.filter((one) => one !== last));
    setCurrent(last);
    setSaid(words('triageUndone'));
    actions.onUndo();
    setFocusTurn((turn) => turn + 1);
  }

  /** The first of the new rows becomes the current one. */
  function showMore(): void {
    setCurrent(undefined);
    setPlace(rows.length);
    setShown((count) => count + ROWS_AT_A_TIME);
    setFocusTurn((turn) => turn + 1);
  }

  function press(key: string): boolean {
    const ring = RINGS[Number(key) - 1];
    if (key === 'ArrowDown' || key === 'j') goTo(at + 1);
    else if (key === 'ArrowUp' || key === 'k') goTo(at - 1);
    else if (key === 'u') undo();
    else if (!row) return false;
    else if (ring) keep(row, ring);
    else if (key === '0') leaveOut(row);
    else return false;
    return true;
  }

  return {
    rows,
    currentId: row?.contactId,
    said,
    canUndo: history.length > 0,
    focusTurn,
    stay,
    keep,
    leaveOut,
    undo,
    showMore,
    press,
  };
}
