import type { DraftChannel, Tone } from './facts';

/** The parts of a message. */
export interface Parts {
  greeting: string;
  body: string;
  signOff: string;
  me?: string;
  channel: DraftChannel;
  tone: Tone;
  /** A text below a greeting's own line begins with a capital. */
  capitalBelow: boolean;
}

/** Sets a message: a mail in paragraphs, a formal message with its greeting on a line, all else in one go. */
export function layOut({ greeting, body, signOff, me, channel, tone, capitalBelow }: Parts): string {
  const lines = channel === 'mail' || (channel === 'message' && tone === 'formal');
  if (!lines) return greeting === '' ? capital(body) : `${greeting} ${after(greeting, body)}`;
  const gap = channel === 'mail' ? '\n\n' : '\n';
  const begun = capitalBelow || greeting === '' ? capital(body) : body;
  const end = signOff === '' ? [] : [me === undefined ? signOff : `${signOff}\n${me}`];
  return [...(greeting === '' ? [] : [greeting]), begun, ...end].join(gap);
}

/** Behind a comma or a colon the sentence goes on. */
function after(greeting: string, body: string): string {
  return /[,:;]$/.test(greeting) ? body : capital(body);
}

/** The first letter as a capital, behind an opening mark too (¡, ¿, quotation marks). */
function capital(text: string): string {
  return text.replace(
    /^([¡¿"“«„\s]*)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}
