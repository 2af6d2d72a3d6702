import type { Hint } from '../../lib/keeping/giveAndTake';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';

/** A hint on give and take in words. */
export function sayHint(hint: Hint, of: string): string {
  const name = isolate(of);
  switch (hint.kind) {
    case 'onlyAsks':
      return words('balanceAsks', { name, n: hint.count });
    case 'onlyGives':
      return words('balanceGives', { name });
    case 'thanks':
      return words('balanceThanks', { name });
  }
}
