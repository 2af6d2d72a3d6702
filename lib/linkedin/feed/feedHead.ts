import { isDegreeLine } from '../profile/degree';
import { actorLinkOf } from './feedActor';
import type { ActorLink } from './feedActor';
import { isAgeLine } from './feedText';
import { textOf } from '../text';

/**
 * The front of a post of the new interface (8 of 8 posts, 2026-03-31). In page order it holds
 * - a plain post: the picture's link, the text's link [name, degree, headline, age], the menu;
 * - a post with a header: the header ("X commented on this", with links to X), the menu, a rule, and then the links
 *   and the text of the author, perhaps "follow";
 * and after both the post's words. So the first button tells the two apart. An inner post, comments and whoever is
 * mentioned come behind the words.
 */
export interface PostHead {
  /** Links of the author's block. */
  links: ActorLink[];
  /** Paragraphs of the author's block with text, up to its age. */
  lines: Element[];
  /** The last of them, where it is an age. */
  age: Element | null;
  /** The header over the post. */
  header: Element | null;
  /** Buttons in front of the words; the first one is the menu. */
  controls: Element[];
  /** The post's own words. */
  body: Element | null;
}

export const BODY = '[data-testid="expandable-text-box"]';
const PARTS = `a[href], p, button, hr, h2, ${BODY}`;

/** @returns the front of a post; null where its parts do not stand as they should. */
export function headOf(item: Element): PostHead | null {
  const all = untilNextPost(
    [...item.querySelectorAll(PARTS)].filter((part) => !isLine(part) || hasText(part)),
  );
  const bodyAt = all.findIndex((part) => part.matches(BODY) || (isLine(part) && part.querySelector(BODY)));
  const parts = bodyAt < 0 ? all : all.slice(0, bodyAt);
  const first = parts.findIndex(isButton);
  const menu = parts[first];
  if (!menu) return null;
  const before = parts.slice(0, first);
  const lines = before.filter(isLine);
  const plain = lines.length > 1;
  if (before.some(isRule) || (!plain && lines.some((line) => isAgeLine(line) || isDegreeLine(line))))
    return null;
  const [header] = plain ? [] : lines;
  if (!plain && !header) return null;
  const row = plain ? before : rowBehind(parts.slice(first));
  const ends = row.findIndex((part) => isLine(part) && isAgeLine(part));
  const block = ends < 0 ? row : row.slice(0, ends + 1);
  const inBlock = block.filter(isLine);
  const last = inBlock.at(-1);
  if (!last || !standsAlone(last, header ?? menu, item)) return null;
  return {
    links: block.flatMap((part) => actorLinkOf(part) ?? []),
    lines: inBlock,
    age: ends < 0 ? null : last,
    header: header ?? null,
    controls: parts.filter(isButton),
    body: bodyAfter(last, all, bodyAt),
  };
}

/** Every post begins with a heading for screen readers; what stands behind a second one is another's. */
function untilNextPost(parts: readonly Element[]): Element[] {
  const headings = parts.filter((part) => part.localName === 'h2');
  const next = headings[1] ? parts.indexOf(headings[1]) : parts.length;
  return parts.slice(0, next).filter((part) => part.localName !== 'h2');
}

const isButton = (part: Element): boolean => part.localName === 'button';
const isRule = (part: Element): boolean => part.localName === 'hr';
const isLine = (part: Element): boolean => part.localName === 'p';
const hasText = (part: Element): boolean => textOf(part, 2000) !== '';

/** Behind the header's buttons and the rule, up to the next button or rule. */
function rowBehind(parts: readonly Element[]): Element[] {
  const start = parts.findIndex((part) => !isButton(part));
  if (start < 0) return [];
  const rest = parts.slice(parts[start] && isRule(parts[start]) ? start + 1 : start);
  const end = rest.findIndex((part) => isButton(part) || isRule(part));
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Whether the author's row is a part of its own beside the header or the menu. An inner post has its author and
 * its words in one part, so its words are in the way.
 */
function standsAlone(line: Element, beside: Element, item: Element): boolean {
  let part = line;
  while (part.parentElement && part !== item && !part.parentElement.contains(beside))
    part = part.parentElement;
  return part !== item && part.querySelector(BODY) === null;
}

/** The words right behind the author's row: words behind another line, rule or person are somebody else's. */
function bodyAfter(last: Element, all: readonly Element[], bodyAt: number): Element | null {
  const found = all[bodyAt];
  if (!found) return null;
  const between = all.slice(all.indexOf(last) + 1, bodyAt).filter((part) => !part.contains(found));
  if (between.some((part) => isLine(part) || isRule(part) || actorLinkOf(part) !== null)) return null;
  return found.matches(BODY) ? found : found.querySelector(BODY);
}
