import { useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button, ButtonLink } from '../design/Button';
import { RINGS } from '../../lib/people/schema';
import { useRingDays } from '../design/ringDays';
import { ringLine } from '../design/ringWords';
import { EmptyState } from '../design/EmptyState';
import { Notice } from '../design/Notice';
import type { CandidateView } from '../views';
import { CandidateRow } from './CandidateRow';
import { KeyLegend } from './KeyLegend';
import { keyOf } from '../walk/keys';
import { useFocusOnCurrent } from '../walk/useFocusOnCurrent';
import { ROWS_AT_A_TIME } from '../walk/useWalk';
import { useTriage, type TriageActions } from './useTriage';
import './triage.css';

/** With this many kept, Peerkeep says that it is enough for a start. */
export const ENOUGH_FOR_A_START = 15;

export interface TriageProps extends TriageActions {
  /** The candidates loaded so far, best evidence first, without those already decided. */
  candidates: CandidateView[];
  /** How many wait in all; more than are loaded makes {@link TriageProps.onMore} worth calling. */
  total: number;
  /** People who have a ring. */
  kept: number;
  /** Whether there is anybody in the log. */
  imported: boolean;
  /** Where today's people are, and where to bring an export. */
  todayHref: string;
  importHref: string;
  /** Asks for further candidates; called when fewer are loaded than could be shown. */
  onMore?: () => void;
}

/** Whom to keep: a list to walk through with number keys, buttons or a finger. */
export function Triage(props: TriageProps) {
  const { candidates, total, kept, onMore } = props;
  const triage = useTriage(candidates, props);
  const days = useRingDays();
  const place = useRef<HTMLElement>(null);
  useFocusOnCurrent(place, triage, '.ring-key-suggested');

  if (triage.rows.length === 0 && !triage.canUndo) return <Nobody {...props} />;
  return (
    <section
      ref={place}
      class="triage"
      // So that a click beside the buttons keeps the keys at work.
      tabIndex={-1}
      aria-labelledby="triage-title"
      onKeyDown={(event) => {
        const key = keyOf(event);
        if (key !== undefined && triage.press(key)) event.preventDefault();
      }}
    >
      <header class="triage-head">
        <h1 id="triage-title">{words('triageTitle')}</h1>
        <p class="soft">{words('triageLead')}</p>
        <p class="triage-rhythms soft small">{RINGS.map((ring) => ringLine(ring, days)).join('; ')}</p>
        <p class="triage-kept" data-testid="kept" data-kept={kept}>
          {words('triageKept', { n: kept })}
        </p>
      </header>
      {kept >= ENOUGH_FOR_A_START ? (
        <Notice tone="good" live data-testid="enough">
          <p>{words('triageEnough', { n: kept })}</p>
          <ButtonLink kind="primary" small href={props.todayHref} data-testid="to-today">
            {words('triageToToday')}
          </ButtonLink>
        </Notice>
      ) : null}
      {triage.rows.length === 0 ? (
        <EmptyState title={words('triageAllDone')} text={words('triageAllDoneText')} />
      ) : (
        <ul class="candidates" aria-label={words('triageList')}>
          {triage.rows.map((candidate) => (
            <CandidateRow
              key={candidate.contactId}
              candidate={candidate}
              current={candidate.contactId === triage.currentId}
              onCurrent={() => triage.stay(candidate.contactId)}
              onRing={(ring) => triage.keep(candidate, ring)}
              onLeaveOut={() => triage.leaveOut(candidate)}
            />
          ))}
        </ul>
      )}
      {total > triage.rows.length && triage.rows.length > 0 ? (
        <Button
          data-testid="more"
          onClick={() => {
            if (candidates.length < triage.rows.length + ROWS_AT_A_TIME) onMore?.();
            triage.showMore();
          }}
        >
          {words('triageMore')}
        </Button>
      ) : null}
      <KeyLegend canUndo={triage.canUndo} onUndo={triage.undo} />
      <p class="heard" role="status" data-testid="said">
        {triage.said}
      </p>
    </section>
  );
}

function Nobody({ imported, kept, todayHref, importHref }: TriageProps) {
  if (!imported) {
    return (
      <EmptyState
        data-testid="triage-nothing"
        heading="h1"
        title={words('triageNothing')}
        text={words('triageNothingText')}
        action={
          <ButtonLink kind="primary" href={importHref}>
            {words('toImport')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      data-testid="triage-done"
      heading="h1"
      title={words('triageAllDone')}
      text={words('triageAllDoneText')}
      {...(kept > 0 && { action: <ButtonLink href={todayHref}>{words('triageToToday')}</ButtonLink> })}
    />
  );
}
