import { experienceEmberAddress } from '../addresses/experience';
import { experienceOf } from '../profile/experience';
import { findAllIn, findIn } from '../page';
import type { PageModule, Root } from '../page';
import { emberRoles } from '../profile/roles';
import type { ReadEnv, Reading } from '../sighting';

/**
 * The page of all positions in the old interface. Nobody has captured it; its rows are those of the profile, which
 * were (2024-07), and their list has a class of its own (`pvs-list…`).
 */
export const experienceEmber: PageModule = {
  ...experienceEmberAddress,
  isOn: (roots) => findIn(roots, 'main li.artdeco-list__item, main [class*="pvs-list__"]') !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const columns = findAllIn(roots, 'main').filter((one) => one.querySelector('li') !== null);
  const [column, ...more] = columns;
  if (!column || more.length > 0) return { ok: false, why: 'notReady' };
  const names = findAllIn(roots, '.artdeco-entity-lockup__title').filter((one) => !one.closest('aside, li'));
  return experienceOf({ column, names, roles: () => emberRoles(column, env.lang) }, env);
}
