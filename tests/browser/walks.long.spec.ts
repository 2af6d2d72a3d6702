import { consent, enter } from './steps/steps';
import { untruths, walk } from './steps/walks';
import { expect, test } from './support/test';

for (let part = 0; part < 8; part++) {
  test(`no fact lands on the wrong person in 25 random walks, part ${part + 1} of 8`, async ({
    peerkeep,
  }) => {
    test.setTimeout(10 * 60_000);
    const world = await enter(peerkeep);
    await consent(peerkeep);
    const tab = await peerkeep.visit('/feed/');
    for (let n = 0; n < 25; n++) {
      const steps = await walk(tab, world, `long ${part} ${n}`);
      expect(await untruths(peerkeep, world), steps.join('\n')).toEqual([]);
    }
    expect((await peerkeep.readDb('contacts')).length).toBeGreaterThan(4);
  });
}
