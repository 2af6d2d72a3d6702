import type { Day } from '../../../lib/people/schema';
import { exportFiles, zipOf } from '../exportBuilder';
import type { ExportContents, ExportFile, ExportShape, MessageEntry } from '../exportBuilder';
import { YOU } from '../people';
import type { Person } from '../people';
import { randomFrom } from '../random';
import type { Random } from '../random';
import { crowdOf } from './crowd';
import type { Crowd } from './crowd';
import { deedsOf } from './deeds';
import { ignoredFiles } from './ignoredFiles';
import { ODD_TALKS } from './oddTalks';
import { talkWith } from './talks';

/**
 * A complete export of any size, quickly made, in the numbers and with the oddities of real ones: of each kind at
 * least one, in a large export about as many as a member of many years has.
 */

export interface BulkShape {
  /** Exports of other seeds have the same people, and other talks. */
  seed: string;
  /** Rows of Connections.csv that have an address. */
  connections: number;
  /** Rows of messages.csv, roughly. */
  messages: number;
  madeOn?: Day;
}

const MADE_ON = '2026-06-10';

/** @returns who is connected, what was said and done. */
export function bulkContents({ seed, connections, messages, madeOn = MADE_ON }: BulkShape): ExportContents {
  const random = randomFrom(seed);
  const crowd = crowdOf(random, connections, madeOn);
  return {
    you: YOU,
    connections: crowd.connections,
    onlyDates: crowd.onlyDates,
    messages: talks(random, crowd, messages, madeOn),
    ...deedsOf(random, crowd, madeOn),
    positions: [
      { company: YOU.company, title: YOU.title, description: 'What I do, in words', from: 'Nov 2022' },
      { company: 'Otterbank', title: 'Product Manager', from: '2015', to: 'Oct 2022' },
    ],
    schools: [{ school: YOU.school, degree: 'BSc', from: '2008', to: 'Nov 2011' }],
  };
}

/** @returns the files of the export. @param form bends it as other accounts and programs do. */
export function bulkFiles(shape: BulkShape, form: ExportShape = {}): ExportFile[] {
  const bent = { messageColumns: '2026 autumn', memberNumber: 7_789_716, ...form } as const;
  return [...exportFiles(bulkContents(shape), bent), ...ignoredFiles(form.folder ?? '')];
}

/** @returns the zip, made on its day. */
export function bulkZip(shape: BulkShape, form: ExportShape = {}): Uint8Array {
  return zipOf(bulkFiles(shape, form), shape.madeOn ?? MADE_ON);
}

function talks(random: Random, crowd: Crowd, rows: number, madeOn: Day): MessageEntry[] {
  const all: MessageEntry[] = [];
  const anybody = (): Person =>
    random.next() < 0.7 ? random.pick(crowd.connections).person : random.pick(crowd.strangers);
  const odd = (nth: number, kind: number): void => {
    const talk = ODD_TALKS[kind]?.[1];
    const conversation = `odd ${nth}`;
    if (talk) all.push(...talk({ random, conversation, madeOn, somebody: anybody }));
  };
  for (const kind of ODD_TALKS.keys()) odd(kind, kind);
  for (let nth = ODD_TALKS.length; all.length < rows; nth++) {
    const kind = oddKind(random.between(0, 999));
    if (kind !== -1) odd(nth, kind);
    else {
      const them =
        random.next() < 0.1
          ? random.pick(crowd.strangers)
          : crowd.connections[(nth * 31) % crowd.connections.length]?.person;
      if (them)
        all.push(...talkWith(random, them, { conversation: `talk ${nth}`, madeOn, most: rows - all.length }));
    }
  }
  return all;
}

/** @returns the place in {@link ODD_TALKS} of what comes up this often; -1 for a talk between two. */
function oddKind(ofThousand: number): number {
  let upTo = 0;
  return ODD_TALKS.findIndex(([perThousand]) => (upTo += perThousand) > ofThousand);
}
