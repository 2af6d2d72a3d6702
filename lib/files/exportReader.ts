import { dayOf } from '../people/zone';
import type { Day } from '../people/schema';
import { readCsv } from './csv';
import { Budget } from './limits';
import type { Limits } from './limits';
import { Gathering } from './linkedin/gathering';
import { secondAccount } from './linkedin/accounts';
import { baseName, fileVerdict, kindOf } from './linkedin/kinds';
import { Owners } from './linkedin/owners';
import type { Owner } from './linkedin/owners';
import { sortedFindings, sortedSources } from './order';
import { ImportError, problemOf, SKIPPED_FOR } from './problem';
import type { ExportReading, ImportOutcome, ImportProblem, ImportProgress, Noted, Skipped } from './reading';
import { shown } from './shown';
import { sourcesIn } from './sources';
import type { Source } from './sources';

/** Reads an export from the files given to what it says; runs in the worker and touches no browser API. */

export interface ReadOptions {
  today: Day;
  /** IANA name of the home zone, in which days are counted. */
  zone: string;
  onProgress?: (progress: ImportProgress) => void;
  /** Bounds against bombs; tests set them low. */
  limits?: Limits;
}

/**
 * @param files zips and loose CSV files, in any mixture; the newer one wins where they overlap.
 * @returns what they say, with everything that was skipped; or the one problem, where nothing was readable.
 */
export async function readExportFiles(files: readonly File[], options: ReadOptions): Promise<ImportOutcome> {
  const reader = new ExportReader(options);
  for (const file of files) await reader.find(file);
  await reader.read();
  return reader.outcome();
}

type OwnedSource = Source & { owner: Owner };

class ExportReader {
  private readonly budget: Budget;
  private readonly gathering: Gathering;
  private sources: OwnedSource[] = [];
  private readonly owners = new Owners();
  private readonly skipped: Skipped[] = [];
  private readonly noted: Noted[] = [];
  private readonly problems: ImportProblem[] = [];
  /** Made to exhaust the machine, so nothing is taken from any of the files. */
  private tooLarge: ImportProblem | null = null;
  private done = 0;
  private rows = 0;
  private day: Day | null = null;

  constructor(private readonly options: ReadOptions) {
    this.budget = new Budget(options.limits);
    this.gathering = new Gathering(options.today, options.zone);
  }

  async find(file: File): Promise<void> {
    try {
      const found = await sourcesIn(file, this.budget, {
        dayOf: (moment) => dayOf(moment, this.options.zone),
        onSearch: () => this.searching(file),
      });
      this.skipped.push(...found.skipped);
      this.noted.push(...found.noted);
      for (const source of found.sources) {
        this.sources.push({ ...source, owner: this.owners.of(file, source) });
      }
      if (found.sources.length === 0)
        this.problems.push({ problem: 'importNothingKnown', file: shown(file.name) });
    } catch (thrown) {
      this.failed(thrown, shown(file.name));
    }
  }

  async read(): Promise<void> {
    this.sources = sortedSources(this.sources);
    for (const source of this.sources) {
      if (this.tooLarge) return;
      try {
        await this.readOne(source);
      } catch (thrown) {
        this.failed(thrown, source.file);
      }
    }
  }

  outcome(): ImportOutcome {
    if (this.tooLarge) return { ok: false, ...this.tooLarge };
    const other = secondAccount(this.owners.accounts());
    if (other) return { ok: false, problem: 'importTwoAccounts', file: other.files.join(', ') };
    const reading = this.gathering.reading(this.seenOn());
    if (reading.files.length === 0) {
      return { ok: false, ...(this.problems[0] ?? { problem: 'importNoFile' }) };
    }
    if (reading.files.every(({ rows }) => rows === 0)) return { ok: false, problem: this.emptyBecause() };
    return { ok: true, reading: { ...reading, ...this.wrapping(reading) } };
  }

  private async readOne(source: OwnedSource): Promise<void> {
    const sink = this.gathering.file(source, () => {
      this.rows += 1;
    });
    this.tell(source);
    const bytes = source.bytes((count) => {
      this.done += count;
      this.tell(source);
    });
    const end = await readCsv(bytes, kindOf, (header) => sink.open(header));
    if (end.result === 'read') {
      sink.close(end);
      this.day = this.day === null || (source.day ?? '') > this.day ? source.day : this.day;
      return;
    }
    if (end.cutOff) throw new ImportError('importCutOff');
    if (end.result === 'excel') throw new ImportError('importExcel');
    if (end.result === 'empty') throw new ImportError('importEmpty');
    throw new ImportError(unrecognised(source));
  }

  private failed(thrown: unknown, file: string): void {
    const problem = problemOf(thrown, file);
    this.problems.push(problem);
    const reason = SKIPPED_FOR[problem.problem];
    if (reason === null) this.tooLarge = problem;
    else this.skipped.push({ file, reason, rows: 0 });
  }

  private emptyBecause(): ImportProblem['problem'] {
    return this.noted.some(({ note }) => note === 'notedCutOff') ? 'importCutOff' : 'importEmpty';
  }

  private seenOn(): Day {
    const { today } = this.options;
    const newest = [this.day ?? today, this.gathering.days.newest ?? ''].reduce((a, b) => (b > a ? b : a));
    return newest < today ? newest : today;
  }

  private wrapping(reading: ExportReading): Pick<ExportReading, 'skipped' | 'noted'> {
    return {
      skipped: sortedFindings([...reading.skipped, ...this.skipped], ({ reason }) => reason),
      noted: sortedFindings([...this.noted, ...reading.noted], ({ note }) => note),
    };
  }

  /** Looking through a broken zip may take long: a sign of life, without a step forward. */
  private searching({ name, size }: File): void {
    this.options.onProgress?.({ done: 0, total: size, file: shown(name), rows: 0 });
  }

  private tell({ file }: Source): void {
    const total = this.sources.reduce((sum, { size }) => sum + size, 0);
    this.options.onProgress?.({ done: this.done, total, file, rows: this.rows });
  }
}

/** A file called as one of ours has lost its header; anything else was simply the wrong file. */
function unrecognised({ file, loose }: Source): ImportProblem['problem'] {
  if (loose && /\.zip$/i.test(file)) return 'importNotAZip';
  return fileVerdict(baseName(file)) === 'needed' ? 'importNoHeader' : 'importNothingKnown';
}
