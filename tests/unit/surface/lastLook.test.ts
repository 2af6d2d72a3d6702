import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLookOnChange, keepLook, readLook } from '../../../entrypoints/surface/lastLook';
import { readClock } from '../../../lib/clock';

it('the last look goes with a change that comes while it is being taken away for another', async () => {
  const { session } = fakeBrowser.storage;
  const remove = session.remove.bind(session);
  // What is removed is gone at once; that it is done is told late.
  vi.spyOn(session, 'remove').mockImplementation(async (keys) => {
    await remove(keys);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  const changed = () =>
    (Dexie as unknown as { on: { storagemutated: { fire(parts: object): void } } }).on.storagemutated.fire(
      {},
    );
  forgetLookOnChange();
  const clock = await readClock('UTC');
  changed();
  await keepLook({ cards: 3 }, clock);
  expect(await readLook()).toBeDefined();
  changed();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await readLook()).toBeUndefined();
});
