import { memberIdOf, slugOf } from '../../people/identity';
import type { SkipReason } from '../reading';

/** What several of the export's files write in the same way. */

/** Longer names and titles are no names; a stranger may have put a page of text there. */
const LONGEST = 300;

/** @returns the cell, cut where it is absurdly long, never within a character. */
export function short(cell: string): string {
  return cell.length <= LONGEST
    ? cell
    : cell
        .slice(0, LONGEST)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** @returns the slug of a profile address; null for any other address and for one with damaged signs. */
export function slugIn(address: string): string | null {
  const slug = slugOf(address);
  return slug === null || slug.includes('\uFFFD') ? null : slug;
}

/** @returns the mail address that the cell is; null where it is none. */
export function mailIn(cell: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(cell) && cell.length <= 254 && !cell.includes('\uFFFD') ? cell : null;
}

/**
 * @param address one that has no slug ({@link slugIn}).
 * @returns why. A member id in its place (`/in/ACo…`) is a person's, but no address that we could compare.
 */
export function reasonAgainstAddress(address: string): SkipReason {
  return address === '' || memberIdOf(address) !== null ? 'skippedNoAddress' : 'skippedNotAProfile';
}

/** Splits `RECIPIENT PROFILE URLS`; names beside it are never split, since "Ana Ruiz, PhD" is one person. */
export function addressesIn(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter((address) => address !== '');
}

/** How the export calls members who deleted or closed their account. */
export function isNobody(name: string): boolean {
  return name === '' || name.toLowerCase() === 'linkedin member';
}

/**
 * @param name of a sender without an address.
 * @returns whether it is a person's: LinkedIn's own notices are signed `LinkedIn …`, closed accounts
 *   `LinkedIn Member`.
 */
export function isPersonLike(name: string): boolean {
  return /\p{L}/u.test(name) && !/^linkedin(?! member$)\b/i.test(name);
}

/** Display names by slug: of each person the one written last. */
export class Names {
  private readonly latest = new Map<string, { name: string; at: number }>();

  /** @param all learns whatever is learned here. */
  constructor(private readonly all?: Names) {}

  learn(slug: string, name: string, at: number): void {
    this.all?.learn(slug, name, at);
    if (isNobody(name) || name.includes('\uFFFD')) return;
    const known = this.latest.get(slug);
    if (!known || known.at < at) this.latest.set(slug, { name: short(name), at });
  }

  of(slug: string): string | undefined {
    return this.latest.get(slug)?.name;
  }
}
