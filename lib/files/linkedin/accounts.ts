import type { Account, ExportReading } from '../reading';

/** Whose export this is, and whether it is one person's. */

/** @returns the account that an export speaks of, as far as it tells: the newest of its files counts. */
export function accountOf({ accounts, ownName }: Pick<ExportReading, 'accounts' | 'ownName'>): {
  slug?: string;
  name?: string;
} {
  const slug = accounts.find((account) => account.slug !== undefined)?.slug;
  return { ...(slug !== undefined && { slug }), ...(ownName !== undefined && { name: ownName }) };
}

/** @returns the present address of the user, where this is a former one of theirs; else the same. */
export function presentSlug(
  { accounts }: Pick<ExportReading, 'accounts'>,
  slug: string | null,
): string | null {
  const known = accounts.flatMap((account) => account.slug ?? []);
  return slug !== null && known.includes(slug) ? (known[0] ?? slug) : slug;
}

/** @returns the first account that is certainly another person's than one before it. */
export function secondAccount(accounts: readonly Account[]): Account | undefined {
  return accounts.find((account, nth) => accounts.slice(0, nth).some((other) => areTwo(other, account)));
}

/** Two addresses are two people, unless both profiles bear one name: then the address was changed. */
function areTwo(a: Account, b: Account): boolean {
  if (a.slug === undefined || b.slug === undefined || a.slug === b.slug) return false;
  if (a.name === undefined || b.name === undefined) return true;
  return folded(a.name) !== folded(b.name);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
