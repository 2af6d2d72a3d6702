import { RINGS } from '../../lib/people/schema';
import { measure, type Measured } from './measure';
import { everyNinetyDays, longestSilentFirst, peerkeep } from './strategies';

/** The parts of docs/keeping.md that are computed. */

export const SEEDS = ['one', 'two', 'three'] as const;
const STRATEGIES = [
  ['Peerkeep', peerkeep],
  ['Longest silent first', longestSilentFirst],
  ['Every 90 days', everyNinetyDays],
] as const;

export interface Results {
  /** Peerkeep alone, by seed. */
  own: Measured[];
  /** All three ways on the network of the first seed. */
  sideBySide: { name: string; measured: Measured }[];
}

/** Runs everything; takes a minute. */
export function results(): Results {
  const own = SEEDS.map((seed) => measure(seed, peerkeep, true));
  const sideBySide = STRATEGIES.map(([name, strategy], i) => ({
    name,
    measured: i === 0 && own[0] ? own[0] : measure(SEEDS[0], strategy),
  }));
  return { own, sideBySide };
}

/** Two years with Peerkeep, a column a seed. */
export function ownTable({ own }: Results): string {
  return table(
    ['', ...SEEDS.map((seed) => `seed “${seed}”`)],
    [
      ['cards a day: most', ...own.map(({ cards }) => String(cards.most))],
      ['cards a day: median', ...own.map(({ cards }) => String(cards.median))],
      ['cards a day: mean', ...own.map(({ cards }) => cards.mean.toFixed(2))],
      ['days without a card', ...own.map(({ cards }) => `${cards.emptyDays} of 730`)],
      ...RINGS.map((ring) => [
        `longest wait while nothing stood in the way, ${ring} (days)`,
        ...own.map(({ waited }) => String(waited[ring])),
      ]),
      ['cards without an occasion within seven days of the last', ...own.map((one) => String(one.tooSoon))],
      ['occasions missed', ...own.map(({ missed }) => percent(missed))],
    ],
  );
}

/** The three ways beside each other. */
export function sideTable({ sideBySide }: Results): string {
  const all = sideBySide.map(({ measured }) => measured);
  return table(
    ['', ...sideBySide.map(({ name }) => name)],
    [
      ['occasions missed', ...all.map(({ missed }) => percent(missed))],
      ...RINGS.map((ring) => [
        `longest silence, ${ring}: median (longest), days`,
        ...all.map(({ silence }) => `${silence[ring].median} (${silence[ring].longest})`),
      ]),
      ...RINGS.map((ring) => [
        `silence before a card, ${ring}: median, days`,
        ...all.map(({ beforeCard }) => String(beforeCard[ring])),
      ]),
      ['cards a day: mean (most)', ...all.map(({ cards }) => `${cards.mean.toFixed(2)} (${cards.most})`)],
      ['days without a card', ...all.map(({ cards }) => String(cards.emptyDays))],
      ['cards with an occasion', ...all.map(({ withOccasion }) => percent(withOccasion))],
    ],
  );
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts a computed part between its marks. @throws where the document has no such marks. */
export function withPart(document: string, name: string, part: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const begin = document.indexOf(from);
  const end = document.indexOf(to);
  if (begin === -1 || end < begin) throw new Error(`docs/keeping.md has no marks for ${name}`);
  return `${document.slice(0, begin + from.length)}\n\n${part}\n\n${document.slice(end)}`;
}
