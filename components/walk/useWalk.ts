import { useEffect, useState } from 'preact/hooks';

/** How many rows are shown at first, and how many more at a time. */
export const ROWS_AT_A_TIME = 50;

export interface Walk<Row> {
  /** The rows to show: loaded, not yet decided, at most as many as asked for. */
  rows: Row[];
  current: Row | undefined;
  /** Read out: what just happened. */
  said: string;
  /** Whether there is a choice of this visit to take back. */
  canUndo: boolean;
  /** Counts up whenever the focus should go to the current row. */
  focusTurn: number;
  /** Makes a row the current one without moving the focus: it is there already. */
  stay: (id: string) => void;
  /** To the row above or below. */
  move: (by: 1 | -1) => void;
  /** @param act does it; where it fails, the row comes back. @param text read out. */
  decide: (row: Row, act: () => unknown, text: string) => void;
  /** @param act takes the last choice back. */
  undo: (act: () => unknown, text: string) => void;
  showMore: () => void;
}

/**
 * A list to walk through, deciding about one row at a time. A decided row leaves at once, before the log answers, and
 * the next one is in its place; it comes back where the log refuses or the choice is undone.
 */
export function useWalk<Row>(all: readonly Row[], idOf: (row: Row) => string): Walk<Row> {
  const [decided, setDecided] = useState<readonly string[]>([]);
  const [history, setHistory] = useState<readonly string[]>([]);
  const [currentId, setCurrentId] = useState<string>();
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const [said, setSaid] = useState('');
  const [focusTurn, setFocusTurn] = useState(0);

  // Once the log has taken a row away it need not be hidden here any more; an undo may bring it back.
  useEffect(() => {
    setDecided((ids) => ids.filter((id) => all.some((row) => idOf(row) === id)));
  }, [all]);

  const rows = all.filter((row) => !decided.includes(idOf(row))).slice(0, shown);
  const indexOf = (id: string | undefined): number => rows.findIndex((row) => idOf(row) === id);
  const found = indexOf(currentId);
  const at = found >= 0 ? found : Math.min(place, rows.length - 1);
  const turn = (): void => setFocusTurn((n) => n + 1);

  function stay(id: string): void {
    setCurrentId(id);
    setPlace(indexOf(id));
  }

  return {
    rows,
    current: rows[at],
    said,
    canUndo: history.length > 0,
    focusTurn,
    stay,
    move(by) {
      const next = rows[Math.max(0, Math.min(at + by, rows.length - 1))];
      if (!next) return;
      stay(idOf(next));
      turn();
    },
    decide(row, act, text) {
      const id = idOf(row);
      const index = indexOf(id);
      const next = rows[index + 1] ?? rows[index - 1];
      setDecided((ids) => [...ids, id]);
      setHistory((ids) => [...ids, id]);
      setPlace(index);
      setCurrentId(next && idOf(next));
      turn();
      setSaid(text);
      Promise.resolve(act()).catch(() => {
        setDecided((ids) => ids.filter((one) => one !== id));
        setHistory((ids) => ids.filter((one) => one !== id));
      });
    },
    undo(act, text) {
      const last = history.at(-1);
      if (last === undefined) return;
      setHistory((ids) => ids.slice(0, -1));
      setDecided((ids) => ids.filter((one) => one !== last));
      setCurrentId(last);
      setSaid(text);
      act();
      turn();
    },
    /** The first of the new rows becomes the current one. */
    showMore() {
      setCurrentId(undefined);
      setPlace(rows.length);
      setShown((count) => count + ROWS_AT_A_TIME);
      turn();
    },
  };
}
