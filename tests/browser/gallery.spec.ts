import { readdirSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { serveGallery } from '../../scripts/gallery/serve';
import { axeFinds } from './steps/axe';
import { launchChromium } from './support/launch';

/** Components and surfaces with invented people (`npm run gallery`), looked at in every way one may look at them. */

const test = base.extend<object, { gallery: { address: string; context: BrowserContext } }>({
  gallery: [
    async ({}, use) => {
      const served = await serveGallery(0);
      const chromium = await launchChromium({ viewport: { width: 1000, height: 900 } });
      await use({ address: served.address, context: chromium.context });
      await chromium.close();
      await served.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const LOOKS = ['light', 'dark', 'forced colours', '200 %', 'right to left'] as const;
type LookName = (typeof LOOKS)[number];

async function open(gallery: { address: string; context: BrowserContext }, asked: string, look: LookName) {
  const page = await gallery.context.newPage();
  await page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  // A popup is 380 px wide; a panel may be as narrow as that, with type twice as large.
  await page.setViewportSize({ width: look === '200 %' ? 760 : asked === '' ? 1000 : 400, height: 900 });
  const more = { '200 %': '&size=200', 'right to left': '&direction=rtl' } as Partial<
    Record<LookName, string>
  >;
  await page.goto(`${gallery.address}?${asked}${more[look] ?? ''}`);
  // "Waiting for the page" comes only after a moment; before, axe would find no heading.
  await expect(page.locator('h1').first()).toBeVisible();
  return page;
}

/** Text that is wider or higher than what it stands in, and what makes the page scroll sideways. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, a, label, legend, summary, h1, h2, h3, p, li, span'),
    ]
      .filter((one) => one.checkVisibility() && !one.matches('.heard, .heard *, [aria-hidden] *'))
      .filter((one) => one.clientWidth > 1 && getComputedStyle(one).display !== 'inline')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 6)
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`);
    return [...wide, ...cut];
  });
}

test('every component of the design system stands in the gallery', async ({ gallery }) => {
  const page = await open(gallery, '', 'light');
  const components = readdirSync('components/design')
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace('.tsx', ''));
  for (const component of components) {
    await expect(
      page.locator(`[data-component=${component}] .specimen-states > *`).first(),
      component,
    ).toBeVisible();
  }
  await page.close();
});

/** How long what is on the page takes to change or to come, in seconds: of everything, and of what comes with it. */
async function durations(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const longest = (one: Element): number => {
      const styles = ['', '::before', '::after', '::backdrop'].map((part) => getComputedStyle(one, part));
      return Math.max(
        ...styles.flatMap(({ transitionDuration, animationDuration, animationName }) =>
          [transitionDuration, animationName === 'none' ? '0s' : animationDuration].flatMap((all) =>
            all.split(',').map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1)),
          ),
        ),
      );
    };
    const of = (selector: string): number =>
      Math.max(...[...document.querySelectorAll(selector)].map(longest));
    return {
      buttons: of('.button'),
      dialog: of('dialog[open]'),
      toasts: of('.toast, .toast *'),
      anything: of('*'),
    };
  });
}

test('whoever wants less motion sees none; others see a little, and briefly', async ({ gallery }) => {
  const page = await open(gallery, '', 'light');
  await page.getByTestId('gallery-dialog').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await durations(page)).toEqual({ buttons: 0, dialog: 0, toasts: 0, anything: 0 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const { buttons = 0, dialog = 0, toasts = 0, anything = 1 } = await durations(page);
  for (const one of [buttons, dialog, toasts]) expect(one).toBeGreaterThan(0);
  expect(anything).toBeLessThan(0.2);
  await page.close();
});

for (const look of LOOKS) {
  test(`components, ${look}: nobody is left out, no text is cut`, async ({ gallery }) => {
    const page = await open(gallery, '', look);
    expect(await axeFinds(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    await page.getByTestId('gallery-menu').click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await axeFinds(page), 'an open menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('gallery-dialog').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFinds(page), 'an open dialog').toEqual([]);
    await page.close();
  });

  test(`surfaces, ${look}: nobody is left out, no text is cut`, async ({ gallery }) => {
    test.setTimeout(180_000);
    const index = await open(gallery, '', look);
    const surfaces = await index
      .locator('.gallery-surfaces a')
      .evaluateAll((links) =>
        links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('surface') ?? ''),
      );
    await index.close();
    expect(surfaces.length).toBeGreaterThan(25);
    for (const id of surfaces) {
      const page = await open(gallery, `surface=${id}`, look);
      expect.soft(await axeFinds(page), id).toEqual([]);
      expect.soft(await cut(page), id).toEqual([]);
      await page.close();
    }
  });
}
