import type { Person } from '../linkedin/people';
import { settle } from './steps/steps';
import {
  byKey,
  choose,
  closeSidebar,
  enterInAddressBar,
  expectPopup,
  expectSidebar,
  expectTab,
  giveKeys,
} from './steps/ways';
import { expect, test } from './support/test';

test('in Firefox, the menu on a link, the keys and the address bar lead to the person', async ({
  peerkeep,
}) => {
  const { world, kept } = await settle(peerkeep, 'panel');
  const [slug = '', other = ''] = kept;
  const nameOf = (wanted: string): string =>
    (world.relations.connected.find((one) => one.slug === wanted) as Person).name;
  const people = await peerkeep.open('dashboard.html#people');
  const pageOf = (name: string): Promise<string> =>
    people.until(
      `${name} among the people`,
      (wanted: string) =>
        [...document.querySelectorAll('[data-testid=person-row] a')]
          .find(({ textContent }) => textContent.includes(wanted))
          ?.getAttribute('href') ?? '',
      name,
    );
  await giveKeys(peerkeep);
  const tab = await peerkeep.open(`https://www.linkedin.com/in/${slug}/`);
  await tab.activate();
  await tab.click(`a[href$="/in/${slug}/"]`, 2);
  await choose(peerkeep, 'keepLink');
  await expectTab(peerkeep, `dashboard.html${await pageOf(nameOf(slug))}`);

  await tab.activate();
  await closeSidebar(peerkeep);
  await byKey(peerkeep, 'open-panel');
  await expectSidebar(peerkeep);
  await tab.activate();
  await byKey(peerkeep, 'log-touch');
  await expectTab(peerkeep, `dashboard.html${(await pageOf(nameOf(slug))).replace('person', 'log')}`);

  await enterInAddressBar(peerkeep, `peer ${nameOf(other).slice(0, 6).toLowerCase()}`);
  await expectTab(peerkeep, `dashboard.html${await pageOf(nameOf(other))}`);
  await byKey(peerkeep, '_execute_action');
  expect(await expectPopup(peerkeep)).toBe(380);
});
