import type { Day } from '../../lib/people/schema';
import { daysBefore } from './days';
import { exportFiles, zipOf } from './exportBuilder';
import type { ExportContents, ExportFile, ExportShape } from './exportBuilder';
import { buildLife, others } from './life';
import type { Relations } from './life';
import { CAST, YOU } from './people';
import type { Person } from './people';
import type { ShownDegree } from './profilePage';
import { servePage } from './worldPages';
import type { ServedPage } from './worldPages';

export { notFoundPage } from './otherPages';
export type { ServedPage } from './worldPages';

/**
 * The invented LinkedIn as a whole: a member, their people, the export they downloaded three days ago and
 * the pages as they are today. Everything follows from `today`; nothing is random from run to run.
 */
export interface SampleWorld {
  today: Day;
  /** The day on which the export was made. */
  madeOn: Day;
  you: Person;
  people: Person[];
  relations: Relations;
  /** Connections whose page now shows another company than the export. */
  newJobs: Person[];
  contents: ExportContents;
  exportFiles: ExportFile[];
  /** The same export bent into another shape. */
  exportShaped(shape: ExportShape): ExportFile[];
  exportZip(): Uint8Array;
  degreeOf(person: Person): ShownDegree;
  /** What the address answers; null for an address that does not exist (serve {@link notFoundPage}). */
  pageFor(url: string): ServedPage | null;
}

/** @param options.today the day on which everything is looked at. */
export function buildSampleWorld({ today }: { today: Day }): SampleWorld {
  const madeOn = daysBefore(today, 3);
  const { contents, relations } = buildLife(madeOn);
  const files = exportFiles(contents);
  const connected = new Set(relations.connected.map(({ slug }) => slug));
  const degreeOf = (person: Person): ShownDegree => {
    if (person.slug === YOU.slug) return 'self';
    if (connected.has(person.slug)) return 'first';
    return CAST.indexOf(person) % 2 === 0 ? 'second' : 'third';
  };
  return {
    today,
    madeOn,
    you: YOU,
    people: others(),
    relations,
    newJobs: relations.connected.filter((person) => person.before),
    contents,
    exportFiles: files,
    exportShaped: (shape) => exportFiles(contents, shape),
    exportZip: () => zipOf(files, madeOn),
    degreeOf,
    pageFor: (url) => servePage(url, { today, degreeOf, connected: relations.connected }),
  };
}
