import { useRef, useState } from 'preact/hooks';
import type { ImportView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { readExport } from '../../lib/files/importFiles';
import type { ExportReading, SelfCandidate } from '../../lib/files/reading';
import { toImported } from '../../lib/files/toImported';
import { log } from '../../lib/log/db';
import { importOf, importPeople } from '../../lib/log/importPeople';
import { counts, knownSlugs } from '../../lib/log/queries';
import { readYou } from '../../lib/log/settings';
import { undo } from '../../lib/log/undo';
import { words } from '../../lib/words';
import { failure, type Toasts } from './useToast';

export interface ImportControl {
  view: ImportView;
  take: (files: File[]) => void;
  /** The user says who they are: the same reading is taken again in that light. */
  correctYou: (slug: string) => void;
  takeBack: () => void;
  again: () => void;
}

/** Reading files in the worker, writing them to the log, and what came of it. One thing at a time. */
export function useImport(clock: Clock, toasts: Toasts): ImportControl {
  const [view, setView] = useState<ImportView>({ state: 'idle' });
  const last = useRef<ExportReading>(undefined);
  const busy = useRef(false);

  /** Whatever goes wrong is said, and the screen is free again. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } catch (error) {
      setView({ state: 'idle' });
      toasts.say(failure(error));
    } finally {
      busy.current = false;
    }
  }

  async function take(files: File[]): Promise<void> {
    const { today, zone } = clock;
    setView({ state: 'reading', progress: { done: 0, total: 1, file: files[0]?.name ?? '', rows: 0 } });
    const outcome = await readExport(files, {
      today,
      zone,
      onProgress: (progress) => setView({ state: 'reading', progress }),
    });
    if (!outcome.ok) {
      const { problem, file } = outcome;
      setView({ state: 'problem', problem: { problem, ...(file !== undefined && { file }) } });
      return;
    }
    await write(outcome.reading, await selfOf(outcome.reading));
  }

  async function write(reading: ExportReading, self: SelfCandidate | null): Promise<void> {
    const parties = [...reading.messages, ...reading.invitations].flatMap(({ from, to }) => [from, to]);
    const inLog = await knownSlugs(log, [...new Set(parties)]);
    const { imported, skipped } = toImported(reading, self, inLog);
    setView({ state: 'writing', contacts: imported.people.length });
    const { unchanged, contactsNew, contactsKnown, touchesNew } = await importPeople(
      log,
      imported,
      sourceOf(reading),
      clock.now(),
    );
    last.current = reading;
    setView({
      state: 'done',
      counts: { rows: rowsOf(reading), contactsNew, contactsKnown, touchesNew, ...(await counts(log)) },
      skipped,
      noted: reading.noted,
      others: reading.selves.filter(({ slug }) => slug !== self?.slug),
      unchanged,
      ...(self && { you: self }),
      ...(reading.ownName !== undefined && { ownName: reading.ownName }),
    });
  }

  /** The import of these files is taken back first, whenever it was: every direction may turn round. */
  async function correctYou(slug: string): Promise<void> {
    const reading = last.current;
    if (!reading) return;
    const seq = await importOf(log, sourceOf(reading));
    const report = seq === undefined ? null : await undo(log, seq);
    if (report?.refused) {
      toasts.say(words('toastLaterImport'));
      return;
    }
    const known = reading.selves.find((self) => self.slug === slug)?.name;
    const named = Object.hasOwn(reading.names, slug) ? reading.names[slug] : undefined;
    await write(reading, { slug, name: known ?? named ?? reading.ownName ?? slug, because: 'user' });
  }

  async function takeBack(): Promise<void> {
    const reading = last.current;
    const seq = reading && (await importOf(log, sourceOf(reading)));
    setView({ state: 'idle' });
    if (seq !== undefined) await toasts.undoEntry(seq);
  }

  return {
    view,
    take: (files) => void alone(() => take(files)),
    correctYou: (slug) => void alone(() => correctYou(slug)),
    takeBack: () => void alone(takeBack),
    again: () => setView({ state: 'idle' }),
  };
}

function rowsOf({ files }: ExportReading): number {
  return files.reduce((sum, { rows }) => sum + rows, 0);
}

/** The same for the same files, so that their import is found again. */
function sourceOf({ files, seenOn }: ExportReading): string {
  return [seenOn, ...files.map(({ kind, rows }) => `${kind} ${rows}`).sort()].join(', ');
}

/** The user's own word, else what this export shows, else what an earlier one did. */
async function selfOf(reading: ExportReading): Promise<SelfCandidate | null> {
  const you = await readYou(log);
  const [likely] = reading.selves;
  const known = you && { slug: you.slug, name: you.name, because: you.by };
  if (known?.because === 'user') return known;
  if (likely) return { ...likely, name: likely.name || (reading.ownName ?? likely.slug) };
  return known ?? null;
}
