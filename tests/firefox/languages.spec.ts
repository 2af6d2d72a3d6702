import { chooseFrom, expectCount, expectText, settle } from './steps/steps';
import { test } from './support/test';

const REASON = '[data-testid=reason]';

test('in Firefox, another language is loaded when it is chosen, and spoken by every page, until it is taken back', async ({
  peerkeep,
}) => {
  await settle(peerkeep, 'panel');
  const popup = await peerkeep.open('popup.html');
  await expectText(popup, 'h1', 'Today');
  const said = await popup.text(REASON);
  const sidebar = await peerkeep.open('sidepanel.html');
  await expectCount(sidebar, '[data-testid=panel]', 1);
  const settings = await peerkeep.open('dashboard.html#settings');
  await chooseFrom(settings, '[data-testid=screen-language]', 'pt');
  await settings.until('the page in Portuguese', () => document.documentElement.lang === 'pt');
  await expectText(settings, 'h1', 'Ajustes');
  // Those that are open follow, what came from the log too; and those that are opened from then on.
  await expectText(popup, 'h1', 'Hoje');
  await popup.until(
    'the reason in Portuguese',
    ({ of, before }) => {
      const now = document.querySelector(of)?.textContent;
      return now !== undefined && now !== before;
    },
    { of: REASON, before: said },
  );
  await sidebar.until('the sidebar in Portuguese', () => document.documentElement.lang === 'pt');
  await expectText(await peerkeep.open('dashboard.html#people'), 'h1', 'Pessoas');
  await settings.click('[data-testid=undo-last]');
  await expectText(settings, 'h1', 'Settings');
  await expectText(popup, 'h1', 'Today');
  await expectText(popup, REASON, said);
});
