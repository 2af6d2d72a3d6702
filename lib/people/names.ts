import { parseName } from './names/parse';

/** How to address a person. Unsure means the full name: a wrong first name is worse than none. */

export { areOthersNames } from './names/others';
export { bareName, parseName, type ParsedName } from './names/parse';

/** What is known of somebody's name. */
export interface KnownName {
  name: string;
  /** As the export states them. */
  givenName?: string;
  familyName?: string;
  /** The user's own word on what they are called. */
  calledBy?: string;
}

/**
 * How to greet somebody in a draft.
 * @returns the user's own word for them; else the name that they go by where it is clear; else the full name; or
 *   null where there is no name to use at all ("LinkedIn Member", only an emoji).
 */
export function greetingName({ name, givenName, familyName, calledBy }: KnownName): string | null {
  const own = calledBy?.replace(/\s+/gu, ' ').trim();
  if (own) return own;
  const stated = {
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
  };
  const parsed = parseName(name, stated);
  if (parsed.confidence === 'none') return null;
  return parsed.calledBy ?? parsed.full;
}
