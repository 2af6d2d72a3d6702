import type { Day } from '../../lib/people/schema';
import { normaliseSlug, slugOf } from '../../lib/people/identity';
import { daysBefore } from './days';
import { exportFiles, zipOf } from './exportBuilder';
import type { ExportContents, ExportFile, ExportShape } from './exportBuilder';
import { buildLife, others } from './life';
import type { Relations } from './life';
import { CAST, YOU } from './people';
import type { Person } from './people';
import { feedPage, loginPage, preloadPage } from './otherPages';
import { profilePage } from './profilePage';
import type { ShownDegree } from './profilePage';

export { notFoundPage } from './otherPages';

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

export interface ServedPage {
  html: string;
  status?: number;
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
    pageFor: (url) => pageFor(url, degreeOf),
  };
}

function pageFor(url: string, degreeOf: (person: Person) => ShownDegree): ServedPage | null {
  const { hostname, pathname, href } = new URL(url, 'https://www.linkedin.com');
  if (hostname !== 'www.linkedin.com') return null;
  if (pathname === '/' || pathname === '/feed' || pathname === '/feed/') return { html: feedPage(others()) };
  if (pathname.startsWith('/preload/')) return { html: preloadPage() };
  if (pathname.startsWith('/login')) return { html: loginPage() };
  const slug = slugOf(href);
  const person = CAST.find((one) => normaliseSlug(one.slug) === slug);
  if (!person) return null;
  return { html: profilePage({ person, degree: degreeOf(person), also: neighboursOf(person) }) };
}

/** "People also viewed": other people in the side column, who must never be read as this one. */
function neighboursOf(person: Person): Person[] {
  const start = CAST.indexOf(person);
  return [1, 5, 11, 17].map((step) => CAST[(start + step) % CAST.length] as Person);
}
