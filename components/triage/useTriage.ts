import { RINGS, type Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import { useRingDays } from '../design/ringDays';
import { ringName, ringRhythm } from '../design/ringWords';
import type { CandidateView } from '../views';
import { moveOf } from '../walk/keys';
import { useWalk, type Walk } from '../walk/useWalk';

export interface TriageActions {
  onRing: (contactId: string, ring: Ring) => unknown;
  onLeaveOut: (contactId: string) => unknown;
  onUndo: () => unknown;
}

export interface TriageState extends Omit<Walk<CandidateView>, 'undo' | 'move' | 'decide' | 'current'> {
  currentId: string | undefined;
  keep: (candidate: CandidateView, ring: Ring) => void;
  leaveOut: (candidate: CandidateView) => void;
  undo: () => void;
  /** @returns whether the key was one of ours. */
  press: (key: string) => boolean;
}

const idOf = ({ contactId }: CandidateView): string => contactId;

/** The state of the triage list: whom to keep, and in which ring. */
export function useTriage(candidates: CandidateView[], actions: TriageActions): TriageState {
  const days = useRingDays();
  const { current, move, decide, undo: takeBack, ...walk } = useWalk(candidates, idOf);

  function keep(candidate: CandidateView, ring: Ring): void {
    const name = isolate(candidate.name);
    const text = words('triageGave', { name, ring: ringName(ring), rhythm: ringRhythm(ring, days) });
    decide(candidate, () => actions.onRing(candidate.contactId, ring), text);
  }

  function leaveOut(candidate: CandidateView): void {
    const text = words('triageLeft', { name: isolate(candidate.name) });
    decide(candidate, () => actions.onLeaveOut(candidate.contactId), text);
  }

  const undo = (): void => takeBack(() => actions.onUndo(), words('triageUndone'));

  function press(key: string): boolean {
    const by = moveOf(key);
    const ring = RINGS[Number(key) - 1];
    if (by !== 0) move(by);
    else if (key === 'u') undo();
    else if (!current) return false;
    else if (ring) keep(current, ring);
    else if (key === '0') leaveOut(current);
    else return false;
    return true;
  }

  return { ...walk, currentId: current?.contactId, keep, leaveOut, undo, press };
}
