import { useEffect, useState } from 'preact/hooks';
import { presentCandidate } from '../../components/present/candidate';
import { Triage } from '../../components/triage/Triage';
import { ROWS_AT_A_TIME } from '../../components/walk/useWalk';
import type { CandidateView } from '../../components/views';
import { type CandidateOrder, candidateOrder } from '../../lib/log/candidateOrder';
import { leaveOut, setRing } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { addressesOf, candidateCount, candidates, isEmpty, keptCount } from '../../lib/log/queries';
import { readRingDays } from '../../lib/log/ringDays';
import { suggestKinds } from '../../lib/people/kinds';
import type { Day } from '../../lib/people/schema';
import type { PageProps } from './page';
import { useDecisions } from './useDecisions';

/** More rows than are shown, so that a decided one is replaced at once. */
const AHEAD = 20;

interface Answer {
  rows: CandidateView[];
  total: number;
  kept: number;
  imported: boolean;
}

/** Choosing whom to keep: the triage list over the log. */
export function ChoosePage({ clock, toasts }: PageProps) {
  const [limit, setLimit] = useState(ROWS_AT_A_TIME + AHEAD);
  const { decide, undoLast } = useDecisions(toasts);
  const order = useOrder(clock);
  const answer = useLiveQuery(() => ask(limit, order, clock.today), [limit, order, clock.today]);
  if (!answer) return null;

  return (
    <Triage
      candidates={answer.rows}
      total={answer.total}
      kept={answer.kept}
      imported={answer.imported}
      todayHref="/popup.html"
      importHref="#data"
      onRing={(id, ring) => decide(setRing(log, id, ring, clock.today, clock.now()))}
      onLeaveOut={(id) => decide(leaveOut(log, id, clock.today, clock.now()))}
      onUndo={undoLast}
      onMore={() => setLimit((rows) => rows + ROWS_AT_A_TIME)}
    />
  );
}

/** Found once, when the list is opened: rows must not move while the user decides. */
function useOrder({ today }: PageProps['clock']): CandidateOrder | undefined {
  const [order, setOrder] = useState<CandidateOrder>();
  useEffect(() => {
    void candidateOrder(log, today).then(setOrder);
  }, []);
  return order;
}

async function ask(
  limit: number,
  order: CandidateOrder | undefined,
  today: Day,
): Promise<Answer | undefined> {
  if (!order) return undefined;
  const contacts = await candidates(log, limit, order.first);
  const ringDays = await readRingDays(log);
  const addresses = await addressesOf(
    log,
    contacts.map(({ id }) => id),
  );
  return {
    rows: contacts.map((contact) =>
      presentCandidate(
        contact,
        addresses.get(contact.id)?.slug,
        suggestKinds(order.you, contact, today),
        ringDays,
      ),
    ),
    total: await candidateCount(log),
    kept: await keptCount(log),
    imported: !(await isEmpty(log)),
  };
}
