import type { Columns } from '../csvColumns';
import type { ExportFileKind } from '../reading';
import { Education, Positions } from './career';
import { Connections } from './connections';
import { Contacts } from './contacts';
import { Endorsements } from './endorsements';
import { Invitations } from './invitations';
import { Messages } from './messages';
import { OnPosts } from './onPosts';
import { Profile } from './profile';
import { Recommendations } from './recommendations';

/**
 * Which file is which. By name it is only decided what to open: base name, any case, `Messages_7789716.csv`,
 * `Connections (1).csv` and `messages_part2.csv` alike. What it is, its header says.
 */

const NAMES = [
  ...['connections', 'messages', 'invitations', 'profile', 'positions', 'education', 'reactions', 'comments'],
  ...['endorsement[ _-]?(?:received|given)[ _-]?info', 'recommendations[ _-]?(?:received|given)'],
  '(?:imported[ _-]?)?contacts',
];
const NEEDED = new RegExp(`^(?:${NAMES.join('|')})(?:[ _-]*(?:part)?[ _-]*\\d+| ?\\(\\d+\\))*\\.csv$`, 'i');
/** Chats with LinkedIn's assistants have the header of messages.csv and are none: `guide_messages.csv`. */
const LOOKALIKE = /^.+[ _-]messages(?:_\d+)?(?: ?\(\d+\))?\.csv$/i;

export function fileVerdict(baseName: string): 'needed' | 'lookalike' | 'other' {
  if (NEEDED.test(baseName)) return 'needed';
  return LOOKALIKE.test(baseName) ? 'lookalike' : 'other';
}

/** The part of a path behind the last slash: folders in the zip differ from export to export. */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/s, '');
}

/** @returns what file has these columns; null when it is none that we read. */
export function kindOf(columns: Columns): ExportFileKind | null {
  if (Messages.recognises(columns)) return 'messages';
  if (Invitations.recognises(columns)) return 'invitations';
  if (Endorsements.recognises(columns)) return 'endorsements';
  if (Positions.recognises(columns)) return 'positions';
  if (Education.recognises(columns)) return 'education';
  const onPosts = OnPosts.recognises(columns);
  if (onPosts !== null) return onPosts === 'comment' ? 'comments' : 'reactions';
  // The rest all have names of people: only one has a headline, one the day of a connection, one that of a text.
  if (Profile.recognises(columns)) return 'profile';
  if (Connections.recognises(columns)) return 'connections';
  if (Recommendations.recognises(columns)) return 'recommendations';
  return Contacts.recognises(columns) ? 'contacts' : null;
}
