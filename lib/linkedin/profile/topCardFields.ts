import type { Seen } from '../sighting';
import { textOf } from '../text';
import { isDegreeLine } from './degree';
import type { TopCard } from './topCard';

/** The fields of a top card below the name, each with the way that found it. */
export interface CardFields {
  headline?: Seen;
  company?: Seen;
  school?: Seen;
  location?: Seen;
  /** All of it was understood: a missing company beside a school means that none is shown. */
  whole: boolean;
}

/**
 * Reads what the card says under the name. In page order it holds: the name, pronouns, the degree lines,
 * the headline, one line "Company · School", the location with the contact-info link, and beside them a
 * button row each for company and school. The rows have icons and the line has none, so each is checked
 * by the other; what is left between the degree lines and the location is the headline, if it is one.
 */
export function readFields(card: TopCard, heading: Element): CardFields {
  const location = locationOf(card);
  const between = linesBetween(card, heading, location?.element ?? null);
  const work = workBy(card, between.lines);
  const headline = headlineAmong(between, work);
  return {
    ...(headline !== null && { headline: { value: headline, via: 'order' } }),
    ...(work.company && { company: work.company }),
    ...(work.school && { school: work.school }),
    ...(location && { location: { value: location.text, via: 'contactRow' } }),
    whole: headline !== null && location !== null && work.settled,
  };
}

interface Between {
  lines: string[];
  /** There are degree lines in front, so that nothing of the name's row is among them. */
  afterDegree: boolean;
}

/** The texts after the degree lines (or the name) and before the location. */
function linesBetween(card: TopCard, heading: Element, location: Element | null): Between {
  const all = paragraphsOf(card.root).filter((one) => isBehind(heading, one) && !card.isStrange(one));
  const lastDegree = all.findLastIndex(isDegreeLine);
  const end = location ?? contactLinkOf(card);
  if (!end) return { lines: [], afterDegree: false };
  const between = all
    .slice(lastDegree + 1)
    .filter((one) => isBehind(one, end) && !one.contains(end) && !one.closest('[role="button"]'));
  return {
    lines: between.map((one) => textOf(one)).filter((text) => text !== '·'),
    afterDegree: lastDegree >= 0,
  };
}

interface Work {
  company?: Seen;
  school?: Seen;
  /** The last line between is "Company · School" and agrees with the rows. */
  hasLine: boolean;
  /** Nothing contradicts, and no row is left unread. */
  settled: boolean;
}

function workBy(card: TopCard, between: readonly string[]): Work {
  const rows = [...card.root.querySelectorAll('[role="button"]')]
    .filter((row) => !card.isStrange(row))
    .map((row) => ({ row, texts: paragraphsOf(row).map((one) => textOf(one)) }))
    .filter(({ texts }) => texts.length === 1);
  const withIcon = (icon: string): string[] =>
    rows.filter(({ row }) => row.querySelector(`svg[id^="${icon}"]`)).flatMap(({ texts }) => texts);
  const companies = withIcon('company-accent');
  const schools = withIcon('school-accent');
  const marked = [...companies, ...schools];
  // Without the icons, two rows in the order of the line still tell which is which; one row does not.
  const named = marked.length > 0 ? marked : rows.flatMap(({ texts }) => texts);
  const hasLine = named.length > 0 && between.at(-1) === named.join(' · ');
  if (companies.length > 1 || schools.length > 1) return { hasLine: false, settled: false };
  // Another line in its place contradicts the rows.
  if (!hasLine && (between.length > 1 || marked.length === 0)) return { hasLine, settled: false };
  const [company, school] = marked.length > 0 ? [companies[0], schools[0]] : named.length === 2 ? named : [];
  const via = hasLine ? (marked.length > 0 ? 'row+line' : 'line') : 'row';
  return {
    ...(company !== undefined && { company: { value: company, via } }),
    ...(school !== undefined && { school: { value: school, via } }),
    hasLine,
    settled: hasLine && named.length === rows.length && (company ?? school) !== undefined,
  };
}

/**
 * The line before "Company · School". Without that line a card cannot be told from a half-built one, and
 * no headline is read.
 */
function headlineAmong({ lines, afterDegree }: Between, work: Work): string | null {
  if (!work.hasLine) return null;
  const [first, second, ...more] = lines.slice(0, -1);
  if (first === undefined || more.length > 0) return null;
  // Pronouns stand near the name; "Founder/CEO" in their place behind the degree is a headline.
  if (second === undefined) return PRONOUNS.test(first) && !afterDegree ? null : first;
  return PRONOUNS.test(first) ? second : null;
}
const PRONOUNS = /^\(?\p{L}{1,8}(\/\p{L}{1,8}){1,3}\)?$/u;

/** The location stands in the row of the contact-info link, with a dot between the two. */
function locationOf(card: TopCard): { element: Element; text: string } | null {
  const link = contactLinkOf(card);
  const isDot = (one: Element): boolean => textOf(one) === '·';
  let row = link?.parentElement ?? null;
  while (row && row !== card.root && !paragraphsOf(row).some(isDot)) row = row.parentElement;
  if (!link || !row || row === card.root) return null;
  const [element, ...more] = paragraphsOf(row).filter((one) => !isDot(one) && !one.contains(link));
  const text = textOf(element ?? null);
  return element && text !== '' && more.length === 0 ? { element, text } : null;
}

const contactLinkOf = (card: TopCard): Element | null =>
  card.links.find(({ facts }) => facts.below === 'overlay/contact-info')?.element ?? null;

/** Paragraphs with text, without those of a video player ("Video Player is loading"). */
function paragraphsOf(root: Element): Element[] {
  return [...root.querySelectorAll('p')].filter(
    (one) => textOf(one) !== '' && !one.closest('[class*="vjs-"], video, .video-js'),
  );
}

/** Whether `later` stands behind `earlier` in the page and not inside it. */
function isBehind(earlier: Element, later: Element): boolean {
  const place = earlier.compareDocumentPosition(later);
  return (place & 4) !== 0 && (place & 16) === 0;
}
