import type { SelfCandidate } from '../files/reading';
import type { You } from '../people/imported';
import { areOthersNames } from '../people/names';
import type { ReadSummary } from './messages';

/** Who the user of an export is, beside whom the log knows. */

/** The user's own word, else what this export shows, else what an earlier one did. */
export function selfOf(summary: ReadSummary, you: You | undefined): SelfCandidate | null {
  const [likely] = summary.selves;
  const known = you && { slug: you.slug, name: you.name, because: you.by };
  if (known?.because === 'user') return known;
  if (likely) return { ...likely, name: likely.name || (summary.ownName ?? likely.slug) };
  return known ?? null;
}

/**
 * Whether an export is of another account than the log: its own address is another, and its name is nobody's who
 * could be the same. Somebody who changed only their address goes on.
 */
export function isOtherAccount({ account, selves }: ReadSummary, you: You): boolean {
  const slug = account.slug ?? (selves[0]?.because === 'invitations' ? selves[0].slug : undefined);
  if (slug === undefined || slug === you.slug) return false;
  const name = account.name ?? selves.find((one) => one.slug === slug)?.name;
  return name === undefined || areOthersNames(name, you.name);
}
