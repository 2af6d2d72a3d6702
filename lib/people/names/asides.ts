import { areCredentials, isKnownCredential } from './credentials';
import { isGivenName } from './known';
import { arePronouns, plainPronouns } from './pronouns';

/** A name that somebody put in quotes or brackets beside their own. */
export interface Aside {
  name: string;
  /** In quotes and between two names, which is where nicknames are written and nothing else is. */
  asNickname: boolean;
}

export interface Asides {
  text: string;
  asides: Aside[];
  pronouns?: string;
  credentials: string[];
}

const MARKS = '"“”„‟«»‹›「」『』';
const QUOTED = new RegExp(`[${MARKS}]([^${MARKS}]{0,60})[${MARKS}]`, 'u');
const SINGLE = /(?<=^|\s)['‘’‚]([^'‘’‚]{2,40})['‘’](?=$|[\s,])/u;
/** Where LinkedIn cuts a long name, a bracket stays open. */
const BRACKETED = /[([{<【]([^()[\]{}<>【】]*)(?:[)\]}>】]|$)/u;
/** One name, or up to three (`"Uncle Bob"`). */
const NAMES = /^\p{Lu}[\p{L}\p{M}\p{Pd}'’]+(?: \p{Lu}[\p{L}\p{M}\p{Pd}'’]+){0,2}$/u;

/**
 * Takes what stands in quotes and brackets out of a name.
 * @returns the text without, and of what was in them names, pronouns and credentials; slogans are dropped.
 */
export function takeAsides(text: string): Asides {
  const found: Asides = { text, asides: [], credentials: [] };
  for (const pattern of [QUOTED, SINGLE, BRACKETED]) {
    for (let hit = pattern.exec(found.text); hit; hit = pattern.exec(found.text)) {
      const before = found.text.slice(0, hit.index);
      const after = found.text.slice(hit.index + hit[0].length);
      const between = /\p{L}/u.test(before) && /^\s*\p{L}/u.test(after);
      sort(found, (hit[1] ?? '').trim(), pattern !== BRACKETED, between);
      found.text = `${before} ${after}`;
    }
  }
  // Nothing but an aside: it is the name.
  if (!/\p{L}/u.test(found.text) && found.asides.length > 0)
    return { ...found, text: text.replace(/[()[\]{}<>【】"“”„‟«»‹›「」『』]/gu, ' '), asides: [] };
  return found;
}

function sort(found: Asides, content: string, quoted: boolean, between: boolean): void {
  const known = content.split(' ').every(isKnownCredential);
  // "DJ" in quotes is a nickname; (SPHR) in brackets is none, (JENNY) is.
  const credentials = known || (!quoted && !isGivenName(content) && areCredentials(content));
  if (arePronouns(content)) found.pronouns ??= plainPronouns(content);
  else if (credentials) found.credentials.push(content);
  else if (NAMES.test(content)) found.asides.push({ name: content, asNickname: quoted && between });
}
