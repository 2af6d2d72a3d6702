import type { Peerkeep } from '../support/peerkeep';

const TABLES = ['contacts', 'identities', 'touches', 'occasions', 'questions', 'pairs'];

/**
 * Gives everybody in the log an id made from their name and place in the list: by a contact's id, which is random, a
 * draft chooses its lines and a rhythm its day. To be called when no screen has the log open to draw it.
 */
export async function steadyIds(peerkeep: Peerkeep): Promise<void> {
  await peerkeep.firstPage.evaluate(async (tables) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
      });
    const db = await answer(indexedDB.open('peerkeep'));
    const stores = db.transaction(tables, 'readwrite');
    const contacts = (await answer(stores.objectStore('contacts').getAll())) as { id: string }[];
    const told = (contact: object): string => JSON.stringify({ ...contact, id: '' });
    const ids = contacts.toSorted((a, b) => (told(a) < told(b) ? -1 : 1)).map(({ id }) => id);
    const steady = new Map(
      ids.map((id, i) => [id, `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`]),
    );
    const pattern = new RegExp(ids.join('|'), 'g');
    for (const table of tables) {
      const store = stores.objectStore(table);
      const rows = (await answer(store.getAll())) as object[];
      store.clear();
      for (const row of rows)
        store.put(JSON.parse(JSON.stringify(row).replace(pattern, (id) => steady.get(id) ?? id)));
    }
    await new Promise((resolve) => (stores.oncomplete = resolve));
    db.close();
  }, TABLES);
}
