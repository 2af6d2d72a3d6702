import { readExportFiles } from '../files/exportReader';
import type { ExportReading, SelfCandidate } from '../files/reading';
import { toImported } from '../files/toImported';
import { log } from '../log/db';
import { importPeople } from '../log/importPeople';
import { counts, knownSlugs } from '../log/queries';
import { redo, undo } from '../log/undo';
import { isQuota } from '../log/quota';
import { WRITING_LOCK } from './lock';
import type { ReadTask, WorkReport, WorkTask, WriteTask, Written } from './messages';
import { bringBackup, makeBackup } from './backups';
import { expectRoom } from './room';
import { sourceOf, summaryOf } from './summary';

/** What the worker does with each task; exactly one last report for each. */
export class Desk {
  private reading: ExportReading | undefined;

  constructor(private readonly report: (message: WorkReport) => void) {}

  /** Never throws: whatever goes wrong is reported, and the log is then as it was. */
  async take(task: WorkTask): Promise<void> {
    try {
      await this.do(task);
    } catch (error) {
      this.report({ type: 'failed', why: isQuota(error) ? 'quota' : 'other' });
    }
  }

  private async do(task: WorkTask): Promise<void> {
    switch (task.task) {
      case 'read':
        return this.read(task);
      case 'write':
        return this.writeAlone(task);
      case 'backup': {
        this.report(await makeBackup(task));
        return;
      }
      case 'restore': {
        this.report(await bringBackup(task));
        return;
      }
      case 'undo': {
        this.report({ type: 'stepped', report: await undo(log, task.seq) });
        return;
      }
      case 'redo': {
        this.report({ type: 'stepped', report: await redo(log, task.seq) });
        return;
      }
    }
  }

  private async read({ files, today, zone }: ReadTask): Promise<void> {
    this.reading = undefined;
    const onProgress = (progress: Extract<WorkReport, { type: 'reading' }>['progress']): void =>
      this.report({ type: 'reading', progress });
    const outcome = await readExportFiles(files, { today, zone, onProgress });
    if (!outcome.ok) {
      const { ok: _ok, ...problem } = outcome;
      this.report({ type: 'problem', problem });
      return;
    }
    this.reading = outcome.reading;
    this.report({ type: 'read', summary: summaryOf(outcome.reading) });
  }

  private async writeAlone(task: WriteTask): Promise<void> {
    const { reading } = this;
    if (!reading) throw new Error('Nothing was read');
    await navigator.locks.request(WRITING_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) this.report({ type: 'written', written: await this.write(reading, task) });
      else this.report({ type: 'failed', why: 'busy' });
    });
  }

  private async write(reading: ExportReading, task: WriteTask): Promise<Written> {
    const you = task.self && named(reading, task.self);
    const parties = [...reading.messages, ...reading.invitations].flatMap(({ from, to }) => [from, to]);
    const others = reading.endorsements.map(({ slug }) => slug);
    const inLog = await knownSlugs(log, [...new Set([...parties, ...others])]);
    const { imported, skipped } = toImported(reading, you, inLog);
    // Each person has a row and an address.
    const { people, touches, strangers = [] } = imported;
    await expectRoom(2 * people.length + touches.length + strangers.length);
    const result = await importPeople(log, imported, sourceOf(reading), task.now, {
      batchId: task.batchId,
      bringBack: task.bringBack,
      onProgress: (done, total) => this.report({ type: 'writing', done, total }),
    });
    return { result, skipped, noted: reading.noted, counts: await counts(log), ...(you && { you }) };
  }
}

function named(reading: ExportReading, self: NonNullable<WriteTask['self']>): SelfCandidate {
  const known = reading.selves.find(({ slug }) => slug === self.slug)?.name;
  const written = Object.hasOwn(reading.names, self.slug) ? reading.names[self.slug] : undefined;
  return { ...self, name: self.name ?? known ?? written ?? reading.ownName ?? self.slug };
}
