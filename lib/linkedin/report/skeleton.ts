import type { Root } from '../page';
import { describeElement } from './skeletonElement';
import { slugsIn } from './skeletonGrammar';

/**
 * What a page is made of, without anything of anybody: for a report that a reader of this project can mend a
 * page reader by. Tags, roles, keys with ids replaced, kinds of links, icons, lengths of texts. Only what is
 * known to be LinkedIn's own is shown (skeletonWords.ts); everything else is replaced or left out.
 */
const MOST_CHARACTERS = 60_000;
/** A feed of a thousand posts has more; the rest would be cut anyway. */
const MOST_ELEMENTS = 40_000;

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'head', 'code']);

/** One element with what is in it. Two with the same shape differ in lengths of texts only. */
interface Block {
  head: string;
  inner: string[];
  shape: string;
}

interface Walk {
  slugs: readonly string[];
  isRendered: ((element: Element) => boolean) | undefined;
  left: number;
}

/**
 * @param roots as lib/linkedin/roots gives them.
 * @param isRendered where given, texts and icons that cannot be seen are marked `unseen`.
 * @returns lines, indented by one space a level, at most 60,000 characters; says so where it was cut.
 */
export function skeletonOf(roots: readonly Root[], isRendered?: (element: Element) => boolean): string {
  const hrefs = roots.flatMap((root) =>
    [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  );
  const walk: Walk = { slugs: slugsIn(hrefs), isRendered, left: MOST_ELEMENTS };
  const lines = roots.flatMap((root, index) => [
    rootLine(root, index),
    ...folded(childrenOf(root), walk).flatMap(({ head, inner }) => indented([head, ...inner])),
  ]);
  return bounded(lines, walk.left < 0);
}

/** `document lang=fr como=d_flagship3_feed error`: what the head says of the page. */
function rootLine(root: Root, index: number): string {
  if (!('documentElement' in root)) return 'shadow';
  const lang = /^[a-z]{2}(-[A-Za-z]{2,4})?$/.exec(root.documentElement.lang)?.[0];
  const dir = /^(rtl|ltr)$/.exec(root.documentElement.dir)?.[0];
  const como = /^d_flagship3_[a-z_]{1,60}$/.exec(
    root.querySelector('meta[name="como-pk"]')?.getAttribute('content') ?? '',
  )?.[0];
  const error = root.querySelector('meta[name="como-err"]') ? 'error' : undefined;
  const marks = [lang && `lang=${lang}`, dir && `dir=${dir}`, como && `como=${como}`, error];
  return [index === 0 ? 'document' : 'frame', ...marks.filter(Boolean)].join(' ');
}

function childrenOf(root: Root): Element[] {
  if (!('documentElement' in root)) return [...root.children];
  return [...root.documentElement.children];
}

function blockOf(element: Element, walk: Walk): Block | null {
  const tag = element.localName;
  if (SKIPPED.has(tag) || walk.left-- < 0) return null;
  const { name, marks } = describeElement(element, walk.slugs, walk.isRendered);
  const kids = tag === 'svg' ? [] : folded([...element.children], walk);
  const [only] = kids;
  // Wrappers tell nothing; an empty one not even that it is there.
  if (marks === '' && kids.length === 0 && /^(div|span)$/.test(name)) return null;
  if (marks === '' && only && kids.length === 1) {
    return { head: `${name}>${only.head}`, inner: only.inner, shape: `${name}>${only.shape}` };
  }
  const head = marks === '' ? name : `${name} ${marks}`;
  const shape = head.replace(/(text|label|alt):\d+/g, '$1');
  return {
    head,
    inner: kids.flatMap((kid) => indented([kid.head, ...kid.inner])),
    shape: [shape, ...kids.map((kid) => kid.shape)].join('\n'),
  };
}

/** Rows of the same are shown once, with their number. */
function folded(elements: readonly Element[], walk: Walk): Block[] {
  const rows: { block: Block; times: number }[] = [];
  for (const element of elements) {
    const block = blockOf(element, walk);
    const last = rows.at(-1);
    if (!block) continue;
    if (last?.block.shape === block.shape) last.times++;
    else rows.push({ block, times: 1 });
  }
  return rows.map(({ block, times }) =>
    times === 1
      ? block
      : { ...block, head: `${block.head} ×${times} same`, shape: `${block.shape} ×${times}` },
  );
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => ` ${line}`);

function bounded(lines: readonly string[], more: boolean): string {
  const cut = '… cut here: the page has more';
  const whole = lines.join('\n');
  if (whole.length <= MOST_CHARACTERS && !more) return whole;
  const room = MOST_CHARACTERS - cut.length - 1;
  const part = whole.length <= room ? whole : whole.slice(0, whole.lastIndexOf('\n', room));
  return `${part}\n${cut}`;
}
