import type { Contact } from '../../lib/people/schema';
import { consent, enter } from './steps/steps';
import { untruths, walk } from './steps/walks';
import { expect, test } from './support/test';

/** 20 here; tests/browser/walks.long.spec.ts walks 200. */
for (const part of ['first', 'second']) {
  test(`no fact lands on the wrong person in 10 random walks, ${part} part`, async ({ peerkeep }) => {
    test.setTimeout(180_000);
    const world = await enter(peerkeep);
    await consent(peerkeep);
    const tab = await peerkeep.visit('/feed/');
    for (let n = 0; n < 10; n++) {
      const steps = await walk(tab, world, `${part} ${n}`);
      expect(await untruths(peerkeep, world), steps.join('\n')).toEqual([]);
    }
    // The walks are no proof where nothing was read in them.
    const contacts = (await peerkeep.readDb('contacts')) as Contact[];
    expect(contacts.filter(({ facts }) => facts.headline).length).toBeGreaterThan(4);
  });
}
