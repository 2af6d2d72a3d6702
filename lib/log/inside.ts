import { Dexie } from 'dexie';

/**
 * Dexie finds the transaction that some code belongs to by counting awaits, and loses it where about a hundred go by
 * without a request. From then on each write would be a transaction of its own, and an import that is ended would be
 * written in half. So whatever writes makes sure that it is still inside.
 * @returns throws where the code is not in the transaction any more in which this was called.
 */
export function stayInside(): () => void {
  const own = Dexie.currentTransaction as object | null;
  return () => {
    if ((Dexie.currentTransaction as object | null) !== own) throw new Error('Outside of the transaction');
  };
}
