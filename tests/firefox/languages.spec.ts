import { expect, test } from './support/test';

test('another language is loaded when it is chosen, and spoken by every page from then on', async ({
  peerkeep,
}) => {
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.until('the choice', () => document.querySelector('[data-testid=screen-language]') !== null);
  await settings.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-testid=screen-language]');
    if (!select) return;
    select.value = 'pt';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settings.until('the page in Portuguese', () => document.documentElement.lang === 'pt');
  expect(await settings.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Ajustes');
  const popup = await peerkeep.open('popup.html');
  await popup.until('the popup in Portuguese', () => document.querySelector('h1')?.textContent === 'Hoje');
});
