import { experienceSduiAddress } from '../addresses/experience';
import { experienceOf } from '../profile/experience';
import { findAllIn, findIn } from '../page';
import type { PageModule, Root } from '../page';
import { sduiRoles } from '../profile/rolesSdui';
import type { ReadEnv, Reading } from '../sighting';

/** The page of all positions in the new interface. Its screen name is reported; nobody has captured the page. */
const SCREEN = '[data-sdui-screen$=".profile.ProfileExperienceDetails"]';

export const experienceSdui: PageModule = {
  ...experienceSduiAddress,
  isOn: (roots) => findIn(roots, '[data-rehydrated="true"]') !== null && findIn(roots, SCREEN) !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const [column, ...more] = findAllIn(roots, `${SCREEN} main`);
  if (!column || more.length > 0) return { ok: false, why: 'notReady' };
  return experienceOf({ column, names: [], roles: () => sduiRoles(column, env.lang) }, env);
}
