import { feedPageOf } from '../linkedin/feedPages';
import { CAST } from '../linkedin/people';
import { idForMoment } from '../linkedin/postKey';
import { consent, enter } from './steps/steps';
import { profileReader } from './support/profiler';
import { expect, test } from './support/test';

const POSTS = 1000;
const AT_ONCE = 20;
/** A task of this length is felt (the Long Tasks API's own bound). */
const LONG_MS = 50;

const NOON = Date.UTC(2026, 5, 15, 12);
const posts = Array.from({ length: POSTS }, (_, n) => ({
  author: CAST[1 + (n % (CAST.length - 1))] ?? CAST[0],
  postId: idForMoment(NOON - n * 60_000, n),
})).flatMap(({ author, postId }) => (author ? [{ author, postId }] : []));

/** What people write in any language, whatever the language of the page. */
const NEWS = [
  "I'm happy to share that I'm starting a new position as Head of Data at Example!",
  'Ich freue mich, mitteilen zu dürfen, dass ich eine neue Stelle als Leiterin bei Example angetreten habe!',
  "J'ai commencé un nouveau poste de Directrice chez Example",
  'He empezado un nuevo puesto como Ingeniera en Example',
  'Comecei um novo cargo como Engenheira na Example',
  'Ho iniziato un nuovo lavoro come Ingegnera presso Example',
  'Ik ben begonnen aan een nieuwe functie als Ingenieur bij Example',
  'I was laid off last week, and I am looking for a new role',
  'Ich suche eine neue Stelle',
  "Je suis à la recherche d'un nouvel emploi",
];

for (const count of [20, 300]) {
  test(`the start on a feed of ${count} posts, with news in seven languages, is no long task`, async ({
    peerkeep,
  }) => {
    await enter(peerkeep);
    await consent(peerkeep);
    const news = NEWS.values();
    const plain = /A few words about quiet tools, and why they last\./g;
    const html = feedPageOf({ posts: posts.slice(0, count) });
    peerkeep.linkedin.serve(
      '/feed/',
      html.replace(plain, (words) => news.next().value ?? words),
    );
    const tab = await peerkeep.visit('/preload/');
    const reader = await profileReader(peerkeep, tab);
    await reader.start();
    await tab.goto('https://www.linkedin.com/feed/');
    await tab.waitForTimeout(3_000);
    const { total, longest } = await reader.stop();
    console.log(
      `the reader from its start over ${count} posts: ${total.toFixed(1)} ms in all, ${longest.toFixed(1)} ms at once`,
    );
    expect(total).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONG_MS);
  });
}

test('a feed that grows to 1,000 posts costs what is new in it, and no task of ours is long', async ({
  peerkeep,
}) => {
  test.setTimeout(180_000);
  await enter(peerkeep);
  await consent(peerkeep);
  const html = feedPageOf({ posts });
  peerkeep.linkedin.serve('/feed/', html);
  const tab = await peerkeep.visit('/preload/');
  await tab.goto('https://www.linkedin.com/feed/');
  // The posts are there already: all but the first are put away, to come as the user scrolls.
  const left = await tab.evaluate(() => {
    const items = [...document.querySelectorAll('[role="listitem"]')].slice(10);
    const home = items[0]?.parentElement;
    for (const item of items) item.remove();
    Object.assign(window, { grow: (n: number) => home?.append(...items.splice(0, n)) });
    return items.length;
  });
  expect(left).toBe(POSTS - 10);
  await tab.waitForTimeout(2_500);

  const reader = await profileReader(peerkeep, tab);
  const costs: number[] = [];
  const stretches: number[] = [];
  for (let shown = 10; shown < POSTS;) {
    const before = shown;
    await reader.start();
    for (; shown < Math.min(before + 100, POSTS); shown += AT_ONCE) {
      await tab.evaluate((n) => (window as unknown as { grow(n: number): void }).grow(n), AT_ONCE);
      await tab.waitForTimeout(800);
    }
    await tab.waitForTimeout(1_200);
    const { total, longest } = await reader.stop();
    costs.push(total);
    stretches.push(longest);
  }
  const row = (all: readonly number[]): string => all.map((ms) => ms.toFixed(1)).join(', ');
  console.log(`main-thread time of the reader per 100 posts, in ms: ${row(costs)}`);
  console.log(`the longest stretch in each: ${row(stretches)}`);
  expect(Math.max(...stretches), 'the longest task of ours').toBeLessThan(LONG_MS);
  const [early, late] = [median(costs.slice(0, 3)), median(costs.slice(-3))];
  expect(early).toBeGreaterThan(0);
  // What was read is not looked at again; the rest is what the browser needs to find its way on a page that long.
  expect(late).toBeLessThan(1.5 * early + 10);
});

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
