import type { DraftChannel } from './facts';
import type { Intent } from './intents';
import { conversationAddress, profileAddress } from '../people/identity';

/** Where somebody can be reached, as far as the log knows. */
export interface Reach {
  slug?: string;
  /** Only of a connection: LinkedIn has no open conversation with anybody else. */
  memberId?: string;
  mail?: string;
}

/** A page to paste into, or a mail to send: all by the user's own hand. */
export interface Destination {
  kind: 'conversation' | 'profile' | 'mail';
  address: string;
}

interface Written {
  text: string;
  channel: DraftChannel;
  intent: Intent;
  subject?: string;
}

/**
 * Where a text is taken to: a mail to the mail program, a message to the conversation, anything else to the profile.
 * What goes to somebody else, their manager, is only copied.
 * @returns undefined where nothing is known, or where it is for other eyes.
 */
export function destinationOf(
  { slug, memberId, mail }: Reach,
  { text, channel, intent, subject }: Written,
): Destination | undefined {
  if (intent === 'praiseToManager') return undefined;
  if (channel === 'mail' && mail !== undefined)
    return { kind: 'mail', address: mailAddress(mail, subject ?? '', text) };
  if (channel === 'message' && memberId !== undefined)
    return { kind: 'conversation', address: conversationAddress(memberId) };
  return slug === undefined ? undefined : { kind: 'profile', address: profileAddress(slug) };
}

/** A `mailto:` link (RFC 6068: lines end in CRLF, everything but the at sign escaped). */
function mailAddress(mail: string, subject: string, text: string): string {
  const to = encodeURIComponent(mail).replaceAll('%40', '@');
  const body = text.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
