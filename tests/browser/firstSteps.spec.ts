import { bring, consent, enter, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** On a small laptop's screen the way on is in sight at every step, and the rules are before it is pressed. */
test('the button of each first step is seen without scrolling', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const first = await peerkeep.open('welcome.html');
  await first.setViewportSize({ width: 1024, height: 640 });
  await expect(first.getByTestId('consent')).toBeInViewport({ ratio: 1 });
  await first.setViewportSize({ width: 1280, height: 720 });
  await expect(first.getByTestId('consent')).toBeInViewport({ ratio: 1 });
  await expect(first.getByRole('heading', { name: 'LinkedIn’s rules' })).toBeInViewport({ ratio: 1 });
  await first.close();

  const welcome = await consent(peerkeep);
  await welcome.setViewportSize({ width: 1280, height: 720 });
  await welcome.evaluate(() => scrollTo(0, 0));
  await expect(welcome.locator('.drop-zone-button')).toBeInViewport({ ratio: 1 });
  await bring(welcome, sampleZip(world));
  await welcome.evaluate(() => scrollTo(0, 0));
  await expect(welcome.getByTestId('to-triage')).toBeInViewport({
    ratio: 1,
  });
});
