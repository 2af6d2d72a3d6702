import { words } from '../../lib/words';

/**
 * @param kind of page, as `PageKind` has them.
 * @returns "feed", "profile pages": what LinkedIn's own pages of that kind are called.
 */
export function sayPage(kind: string): string {
  return words('healthPage', { page: kind });
}
