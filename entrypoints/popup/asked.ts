import { useEffect } from 'preact/hooks';
import { sayName } from '../../components/present/name';
import { sayMoment } from '../../components/present/moment';
import type { QuestionView, TodayView } from '../../components/views';
import { showToday } from '../../lib/badge';
import type { Clock } from '../../lib/clock';
import type { Pick } from '../../lib/keeping/choose';
import { log } from '../../lib/log/db';
import { homeClock } from '../../lib/log/homeClock';
import { nextDue } from '../../lib/log/kept';
import { isEmpty, keptCount } from '../../lib/log/queries';
import { openQuestions } from '../../lib/log/questions';
import { type Answers, answersGiven, beginWithAnswers } from '../../lib/log/live';
import { noteShown, promptsToday } from '../../lib/log/today';
import { isPaused, type Pause, readPause } from '../../lib/pause';
import type { Day } from '../../lib/people/schema';
import { withEditedDrafts } from '../surface/editedDrafts';
import { keepLook, readLook } from '../surface/lastLook';
import { viewPicks } from '../surface/prompts';
import { viewQuestions } from '../surface/questions';

/** Today as it was asked for. */
export interface Asked {
  view: TodayView;
  picks: Pick[];
  /** At most one a day's look; the rest wait in the panel beside the people they are about. */
  questions: QuestionView[];
  /** The day that was asked about: a popup may be open over midnight. */
  day: Day;
  /** The pause that was on. */
  pause?: Pause;
}

/** Reads only the log, so that every change of it asks again. */
export async function askToday(clock: Clock): Promise<Asked> {
  const day = clock.today;
  const pause = await readPause(log);
  if (pause && isPaused(pause, clock.now()))
    return { picks: [], questions: [], day, pause, view: viewPause(pause, clock) };
  const [picks, open] = await Promise.all([promptsToday(log, day), openQuestions(log, { limit: 1 })]);
  const questions = await viewQuestions(log, open, clock);
  if (picks.length > 0)
    return { picks, questions, day, view: { state: 'people', prompts: await viewPicks(log, picks, clock) } };
  const view = await askEmpty(clock);
  return { picks, questions: view.state === 'quiet' ? questions : [], day, view };
}

function viewPause({ until }: Pause, clock: Clock): TodayView {
  return { state: 'paused', ...(until !== null && { until: sayMoment(until, clock) }) };
}

async function askEmpty(clock: Clock): Promise<TodayView> {
  if (await isEmpty(log)) return { state: 'nothingImported' };
  if ((await keptCount(log)) === 0) return { state: 'noneKept' };
  const next = await nextDue(log, clock.today);
  if (!next) return { state: 'quiet' };
  return { state: 'quiet', next: { name: sayName(next.contact), dueOn: next.on } };
}

/** With the drafts as the user left them. */
export async function withEdits(view: TodayView): Promise<TodayView> {
  return view.state === 'people' ? { ...view, prompts: await withEditedDrafts(view.prompts) } : view;
}

let atStart: Asked | undefined;

interface Kept {
  asked: Asked;
  /** Of the questions that have a name. */
  answers: Answers;
}

/**
 * Takes up what was shown last, before the page is there: it then begins with it.
 * @returns the clock of that look; undefined where there is none that holds.
 */
export async function readFirstLook(): Promise<Clock | undefined> {
  const look = await readLook();
  if (!look) return undefined;
  const { asked, answers } = look.shown as Kept;
  atStart = { ...asked, view: await withEdits(asked.view) };
  beginWithAnswers(answers);
  return look.clock;
}

/** @returns what was shown last on that day, where nothing has changed since. */
export function firstLook(day: Day): Asked | undefined {
  return atStart?.day === day ? atStart : undefined;
}

/** Keeps what the log answered for the next opening; nothing that was told in confidence, and no pause, which ends. */
export function keepForNext(asked: Asked, clock: Clock): void {
  const { view, day } = asked;
  const confided =
    view.state === 'people' &&
    view.prompts.some(({ drafting }) => (drafting.guard.confidences ?? []).length > 0);
  if (confided || asked.pause !== undefined || day !== clock.today) return;
  void keepLook({ asked, answers: answersGiven() } satisfies Kept, clock);
}

/** Whoever was seen on the screen had a card today; a look at the badge is none, and a tab in the background either. */
export function useShown(asked: Asked | undefined): void {
  useEffect(() => {
    if (!asked) return;
    void showToday(asked.picks.length);
    const note = (): void => void noteSeen(asked);
    note();
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [asked]);
}

async function noteSeen({ picks, day }: Asked): Promise<void> {
  if (picks.length === 0 || document.visibilityState !== 'visible') return;
  // A tab that wakes up on another day shows for a moment the people of the one before.
  if ((await homeClock(log)).today === day) await noteShown(log, picks, day);
}
