import { useRef, useState } from 'preact/hooks';
import type { ImportView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { readExport } from '../../lib/files/importFiles';
import type { ExportReading, SelfCandidate } from '../../lib/files/reading';
import { toImported } from '../../lib/files/toImported';
import { log } from '../../lib/log/db';
import { importPeople } from '../../lib/log/importPeople';
import { counts, knownSlugs } from '../../lib/log/queries';
import { readYou } from '../../lib/log/settings';
import { undo } from '../../lib/log/undo';
import { failure, type Toasts } from './useToast';

export interface ImportControl {
  view: ImportView;
  take: (files: File[]) => void;
  /** The user says who they are: the same reading is taken again in that light. */
  correctYou: (slug: string) => void;
  takeBack: () => void;
  again: () => void;
}

/** Reading files in the worker, writing them to the log, and what came of it. */
export function useImport(clock: Clock, toasts: Toasts): ImportControl {
  const [view, setView] = useState<ImportView>({ state: 'idle' });
  const last = useRef<{ reading: ExportReading; seq?: number | undefined }>(undefined);

  async function take(files: File[]): Promise<void> {
    const { today, zone } = clock;
    const onProgress = (progress: Extract<ImportView, { state: 'reading' }>['progress']): void =>
      setView({ state: 'reading', progress });
    setView({ state: 'reading', progress: { done: 0, total: 1, file: files[0]?.name ?? '', rows: 0 } });
    const outcome = await readExport(files, { today, zone, onProgress });
    if (!outcome.ok) {
      const { problem, file } = outcome;
      setView({ state: 'problem', problem: { problem, ...(file !== undefined && { file }) } });
      return;
    }
    await write(outcome.reading, await selfOf(outcome.reading));
  }

  async function write(reading: ExportReading, self: SelfCandidate | null): Promise<void> {
    const parties = reading.messages.flatMap(({ from, to }) => [from, to]);
    const invited = reading.invitations.flatMap(({ from, to }) => [from, to]);
    const inLog = await knownSlugs(log, [...new Set([...parties, ...invited])]);
    const { imported, skipped } = toImported(reading, self, inLog);
    setView({ state: 'writing', contacts: imported.people.length });
    try {
      const result = await importPeople(log, imported, clock.now());
      last.current = { reading, seq: result.seq };
      setView({
        state: 'done',
        counts: {
          rows: reading.files.reduce((sum, { rows }) => sum + rows, 0),
          contactsNew: result.contactsNew,
          contactsKnown: result.contactsKnown,
          touchesNew: result.touchesNew,
          ...(await counts(log)),
        },
        skipped,
        noted: reading.noted,
        others: reading.selves.filter(({ slug }) => slug !== self?.slug),
        unchanged: result.unchanged,
        ...(self && { you: self }),
        ...(reading.ownName !== undefined && { ownName: reading.ownName }),
      });
    } catch (error) {
      setView({ state: 'idle' });
      toasts.say(failure(error));
    }
  }

  async function correctYou(slug: string): Promise<void> {
    const { reading, seq } = last.current ?? {};
    if (!reading) return;
    const known = reading.selves.find((self) => self.slug === slug)?.name;
    const name = known ?? reading.names[slug] ?? reading.ownName ?? slug;
    if (seq !== undefined) await undo(log, seq);
    await write(reading, { slug, name, because: 'user' });
  }

  async function takeBack(): Promise<void> {
    const seq = last.current?.seq;
    setView({ state: 'idle' });
    if (seq !== undefined) await toasts.undoEntry(seq);
  }

  return {
    view,
    take: (files) => void take(files),
    correctYou: (slug) => void correctYou(slug),
    takeBack: () => void takeBack(),
    again: () => setView({ state: 'idle' }),
  };
}

/** The user's own word, else what this export shows, else what an earlier one did. */
async function selfOf(reading: ExportReading): Promise<SelfCandidate | null> {
  const you = await readYou(log);
  const [likely] = reading.selves;
  if (you?.by === 'user') return { slug: you.slug, name: you.name, because: 'user' };
  if (likely) return { ...likely, name: likely.name || (reading.ownName ?? likely.slug) };
  return you ? { slug: you.slug, name: you.name, because: 'messages' } : null;
}
