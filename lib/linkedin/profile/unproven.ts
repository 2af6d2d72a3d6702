import type { EducationSeen, RoleSeen, Unproven } from '../sighting';

/** @returns what is asked and not stored, with only the parts that there are; null where there are none. */
export function unprovenOf(
  contact: Pick<Unproven, 'birthday' | 'connectedOn' | 'mail'>,
  roles: RoleSeen[],
  education: EducationSeen[],
): Unproven | null {
  const all: Unproven = {
    ...contact,
    ...(roles.length > 0 && { roles }),
    ...(education.length > 0 && { education }),
  };
  return Object.keys(all).length > 0 ? all : null;
}
