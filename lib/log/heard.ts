import { Dexie } from 'dexie';

/** @param changed is called after every change of the log, made here, on another page or in a worker. */
export function onLogChange(changed: () => void): void {
  Dexie.on('storagemutated', changed);
}
