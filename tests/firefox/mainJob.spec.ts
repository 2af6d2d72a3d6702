import type { Person } from '../linkedin/people';
import { copied, countOf, enter, keepFirst, textOf, valueOf, zipFile } from './steps/steps';
import { expectTab } from './steps/ways';
import type { Tab } from './support/tab';
import { expect, type PeerkeepInFirefox, test } from './support/test';

/** Looks at the catch-up page and then at a profile, with the sidebar's page beside them. */
async function browse(peerkeep: PeerkeepInFirefox, { slug }: Person): Promise<void> {
  const sidebar = await peerkeep.open('sidepanel.html');
  const tab = await peerkeep.open('https://www.linkedin.com/mynetwork/catch-up/job_changes/');
  await tab.activate();
  await sidebar.until(
    'their new job in the sidebar',
    (wanted: string) =>
      [...document.querySelectorAll('[data-testid=person-here]')].some(
        (one) => one.getAttribute('data-slug') === wanted,
      ),
    slug,
  );
  await tab.go(`https://www.linkedin.com/in/${slug}/`);
  await sidebar.until(
    'a reason on their page',
    (wanted: string) =>
      document.querySelector(`[data-testid=person][data-slug="${wanted}"] [data-testid=reason]`) !== null,
    slug,
  );
  await tab.close();
  await sidebar.close();
}

/** Copies the draft of the first card: never with its blank open; then it lies in the clipboard, and the profile opens. */
async function copyFirst(peerkeep: PeerkeepInFirefox, popup: Tab): Promise<void> {
  const box = '[data-testid=draft]';
  const slug = await popup.evaluate(valueOf, { selector: '[data-testid=prompt]', name: 'data-slug' });
  const valueIn = (selector: string): string => document.querySelector<HTMLTextAreaElement>(selector)!.value;
  expect(await popup.evaluate(valueIn, box)).toContain('___');
  // The gap is marked by the same text beneath, in the same lines.
  const beneath = (selector: string): string => {
    const area = document.querySelector(selector)!;
    const marks = area.previousElementSibling!;
    return `${marks.querySelector('mark')?.textContent} ${area.scrollHeight - marks.scrollHeight}`;
  };
  expect(await popup.evaluate(beneath, box)).toBe('___ 0');
  await popup.click('[data-testid=copy-open]');
  await popup.text('[data-testid=objection][data-kind=blank]');
  // The blank is selected: what is typed stands in its place.
  await popup.press(...Array.from('the ferry'));
  await popup.until(
    'the blank to be filled',
    (selector: string) => /the ferry/.test(document.querySelector<HTMLTextAreaElement>(selector)!.value),
    box,
  );
  const text = await popup.evaluate(valueIn, box);
  expect(text).not.toContain('___');
  await popup.click('[data-testid=copy-open]');
  await expectTab(peerkeep, `https://www.linkedin.com/in/${slug}/`);
  expect(await copied(peerkeep)).toBe(text);
  await popup.activate();
}

test('in Firefox, from an export to a copied draft and "I wrote"', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click('[data-testid=consent]');
  await welcome.setFiles('[data-testid=import-file]', [zipFile(world)]);
  await welcome.text('[data-testid=import-result]');
  expect(await welcome.evaluate(valueOf, { selector: '[data-testid=you]', name: 'data-slug' })).toBe(
    world.you.slug,
  );

  const slugs = await keepFirst(peerkeep, 15);

  // What the catch-up page tells, one visit to the profile confirms.
  const mover = world.newJobs.find(({ slug }) => slugs.includes(slug)) as Person;
  await browse(peerkeep, mover);
  const popup = await peerkeep.open('popup.html');
  await popup.activate();
  await popup.text('[data-testid=prompt]');
  await popup.until('the new job among the reasons', () =>
    [...document.querySelectorAll('[data-testid=reason]')].some((reason) =>
      reason.textContent.startsWith('New job at'),
    ),
  );
  const before = await popup.evaluate(countOf, '[data-testid=prompt]');
  expect(before).toBeGreaterThan(0);
  expect(await popup.evaluate(textOf, '[data-testid=reason]')).toMatch(/\S/);
  await copyFirst(peerkeep, popup);
  await popup.click('[data-testid=done]');
  await popup.text('[data-testid=toast]');
  await popup.until(
    'one card fewer',
    ({ n }) => document.querySelectorAll('[data-testid=prompt]').length < n,
    {
      n: before,
    },
  );
  await popup.click('[data-testid=toast-undo]');
  await popup.until(
    'the card again',
    ({ n }) => document.querySelectorAll('[data-testid=prompt]').length === n,
    {
      n: before,
    },
  );
});

test('in Firefox, from a profile to its sidebar page', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const [friend, other] = world.relations.connected as [Person, Person];
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click('[data-testid=consent]');
  await welcome.text('[data-testid=consented]');

  // As a page in a tab it follows the tab in front of its window, as the sidebar does.
  const sidebar = await peerkeep.open('sidepanel.html');
  const tab = await peerkeep.open(`https://www.linkedin.com/in/${friend.slug}/`);
  await tab.activate();
  const shows = (slug: string): Promise<boolean> =>
    sidebar.until(
      `${slug} in the sidebar`,
      (wanted: string) =>
        document.querySelector('[data-testid=person]')?.getAttribute('data-slug') === wanted,
      slug,
    );
  await shows(friend.slug);
  await tab.evaluate((path: string) => {
    (window as unknown as { invented: { go(path: string): void } }).invented.go(path);
  }, `/in/${other.slug}/`);
  await shows(other.slug);
});
