import type { Log } from '../log/db';
import { type Asked, noteAsked } from './asked';
import { openPage } from './open';
import { whoseAddress } from './whose';

/**
 * Opens what the user wants of the person behind a profile address: their page, or the quick log for them. Whoever is
 * not in the log is added only by the user, on a page of its own.
 */
export async function openPersonAt(
  db: Log,
  address: string,
  tabId: number | undefined,
  then: Asked['then'],
): Promise<void> {
  const whose = await whoseAddress(db, address, tabId);
  switch (whose.who) {
    case 'contact':
      return openPage(`dashboard.html#${then}=${whose.id}`);
    case 'stranger': {
      const { slug, name } = whose;
      const token = await noteAsked({
        then,
        ...(slug !== undefined && { slug }),
        ...(name !== undefined && { name }),
      });
      return openPage(`dashboard.html#person=new:${token}`);
    }
    case 'you':
    case 'unsure':
    case 'nobody':
      return openPage('dashboard.html#people');
  }
}
