import type { Page } from '@playwright/test';
import { addDays } from '../../lib/people/days';
import type { Pledge } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { axeFinds } from './steps/axe';
import { goInApp, logged, rows } from './steps/log';
import { type Frame, movedSinceOpening, watchAnew, watchedPanel, watchPanel } from './steps/panelWatch';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** The side panel: what one writes down in it, and how it goes along with the tab in front. */

/** The panel follows within so many milliseconds; a loaded machine of others may take longer. */
const WITHIN_MS = 300;
const LENIENT = process.env['CI'] ? 4 : 2;
const SECRET = 'zumbalo';

async function withKept(peerkeep: Peerkeep): Promise<[Person, Person]> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  return world.relations.connected.filter(({ slug }) => kept.includes(slug)) as [Person, Person];
}

async function expectShown(panel: Page, { slug }: Person): Promise<void> {
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', slug, { timeout: 15_000 });
}

async function remember(panel: Page, as: string, text: string): Promise<void> {
  await panel.getByTestId('remember-text').fill(text);
  await panel.getByTestId(`as-${as}`).check({ force: true });
  await panel.getByTestId('remember-keep').click();
  await expect(panel.getByTestId('remember-text')).toHaveValue('');
}

async function expectAccessible(panel: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    expect(await axeFinds(panel, { colorScheme, legacy: true }), what).toEqual([]);
}

test('what one knows is written down beside the profile, and stands beside the conversation before one writes', async ({
  peerkeep,
}) => {
  const [ada] = await withKept(peerkeep);
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  const panel = await peerkeep.panel();
  await expectShown(panel, ada);
  await remember(panel, 'note', 'Plays the cello.');
  await remember(panel, 'confide', `Wants to leave the ${SECRET} in spring.`);
  await remember(panel, 'promise', 'the slides');
  await remember(panel, 'offLimits', 'golf, the move');
  await remember(panel, 'canOffer', 'introductions');
  await remember(panel, 'cannotOffer', 'budget');
  await panel.getByTestId('more-about').locator('summary').click();
  // Below the row of buttons at the end of the window there is nothing to scroll to.
  expect(await panel.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await panel.getByTestId('more-prefers').selectOption('call');
  await panel.getByTestId('more-kind-interest').check();
  await panel.getByTestId('more-topics').fill('maps, tea');
  await panel.getByTestId('more-topics').press('Enter');
  const birthday = panel.getByTestId('more-birthday');
  await birthday.fill('13-45');
  await birthday.press('Enter');
  await expect(birthday).toHaveAttribute('aria-invalid', 'true');
  await birthday.fill('03-14');
  await birthday.press('Enter');
  await expect
    .poll(() => logged(peerkeep, ada.slug))
    .toMatchObject({
      notes: [{ text: 'Plays the cello.', on: TODAY }],
      confidences: [{ text: `Wants to leave the ${SECRET} in spring.` }],
      offLimits: ['golf', 'the move'],
      canOffer: ['introductions'],
      cannotOffer: ['budget'],
      prefers: 'call',
      topics: ['maps', 'tea'],
      facts: { birthday: { value: '03-14', via: 'user' } },
    });
  expect((await logged(peerkeep, ada.slug))?.kinds).toContain('interest');
  expect(await rows<Pledge>(peerkeep, 'pledges')).toMatchObject([
    { what: 'the slides', dueOn: addDays(TODAY, 7), open: 1 },
  ]);
  await expectAccessible(panel, 'a person of whom much is known');

  await tab.goto(`https://www.linkedin.com${encodeURI(threadPath(ada.slug))}`);
  await expect(panel.getByTestId('question')).toBeVisible({ timeout: 15_000 });
  await expectShown(panel, ada);
  const known = panel.getByTestId('known');
  await expect(known.getByTestId('rule')).toHaveCount(4);
  await expect(known.getByTestId('promise')).toContainText('the slides');
  await expect(known.getByTestId('note')).toContainText('Plays the cello.');
  await expect(known.getByTestId('confided')).toBeVisible();
  await expect(panel.getByTestId('last-touch')).not.toBeEmpty();
  const draft = panel.getByTestId('draft');
  await expect(draft).toBeVisible();
  expect(
    await known.evaluate((node) =>
      node.compareDocumentPosition(document.querySelector('[data-testid=draft]')!),
    ),
  ).toBe(4);
  // Where one writes that one must not, it is said; what was told is nowhere.
  await draft.fill('How is golf');
  await expect(panel.getByTestId('objections')).toBeVisible();
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET);
  await expectAccessible(panel, 'a conversation');

  // A word that becomes off limits counts in what stands there already, and no more once that is taken back.
  await draft.fill('How was the sailing');
  await expect(panel.getByTestId('objections')).toHaveCount(0);
  await remember(panel, 'offLimits', 'sailing');
  await expect(panel.getByTestId('objections')).toContainText('sailing');
  await expect(draft).toHaveValue('How was the sailing');
  await panel.getByTestId('undo-last').click();
  await expect(panel.getByTestId('objections')).toHaveCount(0);
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('off-limits').fill('sailing');
  await settings.getByTestId('off-limits-save').click();
  // It is told once it is written.
  await expect(settings.getByTestId('toast')).toBeVisible();
  await settings.close();
  await tab.bringToFront();
  await expect(panel.getByTestId('objections')).toContainText('sailing');

  await known.getByTestId('known-promise-kept').click();
  await expect(known.getByTestId('promise')).toHaveCount(0);
  await panel.getByTestId('toast-undo').click();
  await expect(known.getByTestId('promise')).toHaveCount(1);
  await known.getByTestId('note-remove').click();
  await expect(known.getByTestId('note')).toHaveCount(0);
  await panel.getByTestId('toast-undo').click();
  await expect(known.getByTestId('note')).toHaveCount(1);
});

test('beside somebody known and not kept all the same can be written, by keys and with a day, and each step goes back', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const [ada] = world.relations.connected as [Person];
  await peerkeep.visit(threadPath(ada.slug));
  const panel = await peerkeep.panel();
  await expectShown(panel, ada);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-ring', '');
  const text = panel.getByTestId('remember-text');
  const known = panel.getByTestId('known');
  const undo = panel.getByTestId('undo-last');

  // The chips are one stop for Tab; the arrow keys choose.
  await text.fill('the atlas');
  await text.press('Tab');
  await expect(panel.getByTestId('as-note')).toBeFocused();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByTestId('as-promise')).toBeChecked();
  await panel.keyboard.press('Tab');
  await panel.getByTestId('remember-by').fill(addDays(TODAY, 40));
  await panel.getByTestId('remember-keep').press('Enter');
  await expect(known.getByTestId('promise')).toContainText('the atlas');
  expect(await rows<Pledge>(peerkeep, 'pledges')).toMatchObject([
    { what: 'the atlas', dueOn: addDays(TODAY, 40), open: 1 },
  ]);
  await undo.click();
  await expect(known).toHaveCount(0);

  await remember(panel, 'note', 'Sails.');
  await expect(known.getByTestId('note')).toContainText('Sails.');
  await undo.click();
  await expect(known).toHaveCount(0);

  await panel.locator('[data-testid=ring][data-ring=warm]').click();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-ring', 'warm');
  await undo.click();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-ring', '');
});

test('it goes along with the tab at once, without flicker or shift, and keeps what was being typed beside whom it was typed', async ({
  peerkeep,
}) => {
  const [ada, bo] = await withKept(peerkeep);
  const first = await peerkeep.visit(`/in/${ada.slug}/`);
  let panel = await peerkeep.panel();
  await expectShown(panel, ada);
  const second = await peerkeep.visit(`/in/${bo.slug}/`);
  await expectShown(panel, bo);
  await first.bringToFront();
  await expectShown(panel, ada);
  await panel.getByTestId('remember-text').fill('half a thought about Ada');
  await panel.getByTestId('as-promise').check({ force: true });
  await panel.getByTestId('remember-by').fill(addDays(TODAY, 40));
  await panel.getByTestId('draft').fill('A letter to Ada, half');
  await panel.getByTestId('more-about').locator('summary').click();
  const topics = panel.getByTestId('more-topics');
  await topics.fill('maps');
  await topics.press('Enter');
  await expect.poll(() => logged(peerkeep, ada.slug)).toMatchObject({ topics: ['maps'] });
  await expect(panel.getByTestId('more-topics-save')).toHaveCount(0);
  await expect(topics).toHaveValue('maps');
  await topics.fill('');
  await panel.getByTestId('more-birthday').fill('04-01');
  await watchPanel(panel);

  const took: number[] = [];
  for (const [tab, person] of Array.from({ length: 6 }, (_, i) =>
    i % 2 === 0 ? ([second, bo] as const) : ([first, ada] as const),
  )) {
    await panel.waitForTimeout(700);
    await watchAnew(panel);
    await tab.bringToFront();
    await expectShown(panel, person);
    await panel.waitForTimeout(200);
    const { frames, causes, shifts } = await watchedPanel(panel);
    expect(shifts, 'nothing that stays moves').toEqual([]);
    const ms = (frames.at(-1)?.at ?? NaN) - (causes.find(({ what }) => what === 'activated')?.at ?? NaN);
    took.push(ms);
    // From one person straight to the other, each with their own text. What takes longer than it may is told below.
    const whole = ms > WITHIN_MS ? frames.filter(({ shows }) => shows !== 'loading') : frames;
    expect(texts(whole)).toEqual(
      person === bo
        ? [
            [ada.slug, 'half a thought about Ada'],
            [bo.slug, ''],
          ]
        : [
            [bo.slug, ''],
            [ada.slug, 'half a thought about Ada'],
          ],
    );
  }
  say('another tab', took);
  const expectAllTyped = async (): Promise<void> => {
    await expect(panel.getByTestId('remember-text')).toHaveValue('half a thought about Ada');
    await expect(panel.getByTestId('as-promise')).toBeChecked();
    await expect(panel.getByTestId('remember-by')).toHaveValue(addDays(TODAY, 40));
    await expect(panel.getByTestId('draft')).toHaveValue('A letter to Ada, half');
    // Unfolded, as they left it.
    await expect(panel.getByTestId('more-birthday')).toBeVisible();
    await expect(panel.getByTestId('more-birthday')).toHaveValue('04-01');
    await expect(panel.getByTestId('more-birthday-save')).toBeVisible();
    // Emptied, and not kept so.
    await expect(panel.getByTestId('more-topics')).toHaveValue('');
  };
  await expectAllTyped();

  // Within LinkedIn's application: from the moment at which the other person was read.
  await watchAnew(panel);
  await goInApp(first, `/in/${bo.slug}/`);
  await expectShown(panel, bo);
  const moved = await watchedPanel(panel);
  const [, ...later] = moved.frames;
  expect(later.map(({ shows }) => shows)).toEqual(['waiting', bo.slug]);
  expect(moved.shifts).toEqual([]);
  const readAt = moved.causes.find(({ what }) => what === 'read')?.at ?? NaN;
  say('another page', [(moved.frames.at(-1)?.at ?? NaN) - readAt]);
  await expect(panel.getByTestId('remember-text')).toHaveValue('');
  // Of the other person nothing was typed.
  await expect(panel.getByTestId('more-birthday')).toBeHidden();
  await expect(panel.getByTestId('more-birthday')).toHaveValue('');

  await goInApp(first, `/in/${ada.slug}/`);
  await expectShown(panel, ada);
  await expectAllTyped();
  await close(panel);
  panel = await peerkeep.panel();
  await expectShown(panel, ada);
  await expectAllTyped();
  await panel.getByTestId('remember-keep').click();
  await expect
    .poll(() => rows<Pledge>(peerkeep, 'pledges'))
    .toMatchObject([{ what: 'half a thought about Ada', dueOn: addDays(TODAY, 40) }]);
  await expect(panel.getByTestId('remember-text')).toHaveValue('');
  await panel.getByTestId('more-birthday-save').click();
  await expect
    .poll(() => logged(peerkeep, ada.slug))
    .toMatchObject({ facts: { birthday: { value: '04-01', via: 'user' } } });
});

test('where nobody is in front it shows today, says why, and does not move', async ({ peerkeep }) => {
  const [ada] = await withKept(peerkeep);
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  const panel = await peerkeep.panel();
  await expectShown(panel, ada);
  expect(await movedSinceOpening(panel), 'nothing moves while it opens').toEqual([]);
  await tab.goto('https://www.linkedin.com/jobs/');
  await expect(panel.getByTestId('prompt')).toHaveCount(3);
  await expect(panel.getByTestId('panel-line')).toContainText('Nothing to read on this page');
  await expectAccessible(panel, 'today, beside another page');
  const draft = panel.getByTestId('draft').first();
  await draft.fill('A word of my own');
  await panel.waitForTimeout(700);
  await watchAnew(panel);
  const other = await peerkeep.open('dashboard.html#data');
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'noLinkedIn');
  await expect(panel.getByTestId('prompt')).toHaveCount(3);
  await expect(draft).toHaveValue('A word of my own');
  await tab.bringToFront();
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'notThisPage');
  const { frames, shifts } = await watchedPanel(panel);
  expect(frames.map(({ shows }) => shows)).toEqual(['notThisPage', 'noLinkedIn', 'notThisPage']);
  expect(shifts).toEqual([]);
  await other.close();

  const worker = await peerkeep.worker();
  await worker.evaluate(`chrome.storage.local.get().then((all) => chrome.storage.local.set(
    Object.fromEntries(Object.entries(all).map(([key, value]) =>
      [key, value && typeof value === 'object' && 'reading' in value ? { ...value, reading: false } : value]))))`);
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'readingOff');
  await expect(panel.getByTestId('panel-line')).toContainText('import only');
  await expect(panel.getByTestId('prompt')).toHaveCount(3);
});

test('it opens without anything moving, whatever is in front', async ({ peerkeep }) => {
  const [ada, bo] = await withKept(peerkeep);
  const tab = await peerkeep.visit('/jobs/');
  const person = (of: Person) => (panel: Page) => expectShown(panel, of);
  // The person twice: once while the page is still being read, once when all is known.
  const places: [string, (panel: Page) => Promise<void>][] = [
    ['/jobs/', (panel) => expect(panel.getByTestId('prompt')).toHaveCount(3)],
    [`/in/${ada.slug}/`, person(ada)],
    [`/in/${ada.slug}/`, person(ada)],
    [threadPath(bo.slug), person(bo)],
    ['/feed/', (panel) => expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed')],
  ];
  for (const [path, shown] of places) {
    const address = `https://www.linkedin.com${encodeURI(path)}`;
    if (tab.url() !== address) await tab.goto(address, { waitUntil: 'commit' });
    const panel = await peerkeep.panel();
    await shown(panel);
    expect(await movedSinceOpening(panel), path).toEqual([]);
    await close(panel);
  }
});

async function close(panel: Page): Promise<void> {
  const gone = panel.waitForEvent('close');
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await gone;
}

function texts(frames: readonly Frame[]): [string, string][] {
  return frames.map(({ shows, text }) => [shows, text]);
}

/** Prints the figures, and holds them to the promise. */
function say(what: string, took: readonly number[]): void {
  const sorted = took.toSorted((a, b) => a - b).map(Math.round);
  console.log(`  ${what}: shown after ${sorted.join(', ')} ms (promised within ${WITHIN_MS})`);
  expect(sorted.at(-1)).toBeLessThan(WITHIN_MS * LENIENT);
}
