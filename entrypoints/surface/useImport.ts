import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { SelfCandidate } from '../../lib/files/reading';
import { log } from '../../lib/log/db';
import { importOf, importOfBatch } from '../../lib/log/importPeople';
import { readYou } from '../../lib/log/settings';
import { LogWorker, type Answer, type Progress } from '../../lib/work/logWorker';
import type { ReadSummary, WriteTask } from '../../lib/work/messages';
import { isOtherAccount, selfOf } from '../../lib/work/whoseExport';
import { words } from '../../lib/words';
import { undoStep } from './steps';
import { failure, failureOf, type Toasts } from './useToast';

export interface ImportControl {
  view: ImportView;
  take: (files: File[]) => void;
  /** The user says who they are: the same reading is taken again in that light. */
  correctYou: (slug: string) => void;
  takeBack: () => void;
  again: () => void;
  /** Stops at any moment; the log is then as it was. */
  cancel: () => void;
  /** The export's account looks like somebody else's; the user says it is theirs. */
  itIsMe: () => void;
  /** People whom the user forgot are in the file: take them in after all. */
  bringBack: () => void;
}

/** Reading files and writing them to the log, both in the worker, and what came of it. One thing at a time. */
export function useImport(clock: Clock, toasts: Toasts): ImportControl {
  const [view, setView] = useState<ImportView>({ state: 'idle' });
  const work = useRef(new LogWorker());
  const last = useRef<{ summary: ReadSummary; self: SelfCandidate | null }>(undefined);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => work.current.end(), []);

  /** Whatever goes wrong is said, and the screen is free again. */
  async function alone(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running.current) return;
    const cancel = new AbortController();
    running.current = cancel;
    try {
      await task(cancel.signal);
    } catch (error) {
      setView({ state: 'idle' });
      toasts.say(cancel.signal.aborted ? words('importCancelled') : failure(error));
    } finally {
      running.current = undefined;
    }
  }

  const onProgress = (progress: Progress): void =>
    setView((old) => {
      if (progress.type === 'reading') return { state: 'reading', progress: progress.progress };
      return old.state === 'writing' ? { ...old, done: progress.done, total: progress.total } : old;
    });

  async function take(files: File[], signal: AbortSignal): Promise<void> {
    const { today, zone } = clock;
    if (files.length === 0) {
      setView({ state: 'problem', problem: { problem: 'importNoFile' } });
      return;
    }
    setView({ state: 'reading', progress: { done: 0, total: 1, file: files[0]?.name ?? '', rows: 0 } });
    const answer = await work.current.do({ task: 'read', files, today, zone }, onProgress, signal);
    if (answer.type === 'problem') {
      setView({ state: 'problem', problem: answer.problem });
      return;
    }
    if (answer.type !== 'read') {
      setView({ state: 'problem', problem: { problem: 'importFailed' } });
      return;
    }
    const { summary } = answer;
    const you = await readYou(log);
    const self = selfOf(summary, you);
    last.current = { summary, self };
    if (you && isOtherAccount(summary, you)) {
      setView({ state: 'otherAccount', yours: you, theirs: theirsOf(summary) });
      return;
    }
    await write(self, signal);
  }

  async function write(self: WriteTask['self'], signal: AbortSignal, bringBack = false): Promise<void> {
    const summary = last.current?.summary;
    if (!summary) return;
    const batchId = crypto.randomUUID();
    setView({ state: 'writing', contacts: summary.contacts, done: 0, total: 0 });
    const task: WriteTask = { task: 'write', self, now: clock.now(), batchId, bringBack };
    try {
      show(summary, await work.current.do(task, onProgress, signal));
    } catch (error) {
      await takeBackBatch(batchId);
      throw error;
    }
  }

  function show(summary: ReadSummary, answer: Answer): void {
    if (answer.type !== 'written') {
      setView({ state: 'idle' });
      const why = answer.type === 'failed' ? answer.why : 'other';
      toasts.say(failureOf(why));
      return;
    }
    const { result, skipped, noted, counts, you } = answer.written;
    last.current = { summary, self: you ?? null };
    const { contactsNew, contactsKnown, touchesNew, waitingNew, news, manyMissing, forgotten } = result;
    setView({
      state: 'done',
      counts: { rows: summary.rows, contactsNew, contactsKnown, touchesNew, ...counts },
      skipped,
      noted,
      others: summary.selves.filter(({ slug }) => slug !== you?.slug),
      unchanged: result.unchanged,
      ...(news && { news }),
      ...(manyMissing !== undefined && { manyMissing }),
      ...(waitingNew > 0 && { waiting: waitingNew }),
      ...(forgotten && { forgotten: forgotten.map(({ name }) => name) }),
      ...(you && { you }),
      ...(summary.ownName !== undefined && { ownName: summary.ownName }),
    });
  }

  /** The import of these files is taken back first, whenever it was: every direction may turn round. */
  async function correctYou(slug: string, signal: AbortSignal): Promise<void> {
    if (await takenBack()) await write({ slug, because: 'user' }, signal);
  }

  async function bringBack(signal: AbortSignal): Promise<void> {
    if (last.current) await write(last.current.self, signal, true);
  }

  /** @returns whether the import of these files is out of the log. */
  async function takenBack(): Promise<boolean> {
    const source = last.current?.summary.source;
    const seq = source === undefined ? undefined : await importOf(log, source);
    const report = seq === undefined ? null : await undoStep(seq);
    if (report?.refused) toasts.say(words('toastLaterImport'));
    return !report?.refused;
  }

  async function takeBack(): Promise<void> {
    const source = last.current?.summary.source;
    const seq = source === undefined ? undefined : await importOf(log, source);
    setView({ state: 'idle' });
    if (seq !== undefined) await toasts.undoEntry(seq);
  }

  return {
    view,
    take: (files) => void alone((signal) => take(files, signal)),
    correctYou: (slug) => void alone((signal) => correctYou(slug, signal)),
    takeBack: () => void alone(takeBack),
    again: () => setView({ state: 'idle' }),
    cancel: () => running.current?.abort(new DOMException('Cancelled', 'AbortError')),
    itIsMe: () => void alone((signal) => write(ofUser(last.current), signal)),
    bringBack: () => void alone(bringBack),
  };
}

/** Whose the files are, with the name that any of them tells. */
function theirsOf({ account, selves }: ReadSummary): ReadSummary['account'] {
  const name = account.name ?? selves.find(({ slug }) => slug === account.slug)?.name;
  return { ...account, ...(name !== undefined && { name }) };
}

/** Cancelled in the very moment of the commit: then it is taken back. */
async function takeBackBatch(batchId: string): Promise<void> {
  const seq = await importOfBatch(log, batchId);
  if (seq !== undefined) await undoStep(seq);
}

/** By the user's own word. */
function ofUser(last: { summary: ReadSummary; self: SelfCandidate | null } | undefined): WriteTask['self'] {
  const slug = last?.summary.account.slug ?? last?.self?.slug;
  return slug === undefined ? null : { slug, because: 'user' };
}
