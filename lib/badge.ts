import { browser } from './browser';
import { words } from './words';

/** The accent of the screens, which badges cannot ask for (components/design/tokens.css). */
const GROUND = '#1f6550';
const INK = '#ffffff';

/**
 * Shows on the icon how many people there are today: a number only where there is somebody, and the same in words for
 * those who point at it or hear it.
 */
export async function showToday(people: number): Promise<void> {
  const { action } = browser;
  await action.setTitle({ title: people === 0 ? words('extName') : words('badgeTitle', { n: people }) });
  // Firefox for Android has no badge.
  if (!('setBadgeText' in action)) return;
  await action.setBadgeBackgroundColor({ color: GROUND });
  await action.setBadgeTextColor({ color: INK });
  await action.setBadgeText({ text: people === 0 ? '' : String(people) });
}
