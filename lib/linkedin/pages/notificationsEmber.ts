import { notificationsEmberAddress } from '../addresses/notifications';
import { eachOnce } from '../lists/cardPerson';
import { readNotification } from '../lists/notificationCard';
import { findAllIn, findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';

/**
 * The notifications: the old interface (real page of 2022-10), which also in 2026 serves this page, in the
 * document or in the frame at `/preload/`.
 */

const CARD = 'article.nt-card';

export const notificationsEmber: PageModule = {
  ...notificationsEmberAddress,
  isOn: (roots) => findIn(roots, `${CARD}, .nt-content`) !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const cards = findAllIn(roots, CARD).filter((card) => !card.parentElement?.closest(CARD));
  const sightings = readItems(cards, env, markOf, (card) => readNotification(card, env.lang));
  // The newest comes first; who looked at the profile twice is one person.
  const once = eachOnce(sightings, (one) => (one.kind === 'notification' ? (one.event?.type ?? '') : ''));
  return sightings.length > 0 ? { ok: true, sightings: once } : { ok: false, why: 'empty' };
}

/** What a card says without its menu, which opens and closes. */
function markOf(card: Element): string {
  const parts = card.querySelectorAll('a[href], [alt], [aria-label]').length;
  const texts = ['.nt-card__headline', '.nt-card__time-ago'].map(
    (selector) => card.querySelector(selector)?.textContent ?? '',
  );
  const links = [...card.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return [parts, ...texts, ...links].join(' ');
}
