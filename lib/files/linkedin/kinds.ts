import type { Columns } from '../csvColumns';
import type { ExportFileKind } from '../reading';
import { Connections } from './connections';
import { Invitations } from './invitations';
import { Messages } from './messages';
import { Profile } from './profile';

/**
 * Which file is which. By name it is only decided what to open: base name, any case, `Messages_7789716.csv`,
 * `Connections (1).csv` and `messages_part2.csv` alike. What it is, its header says.
 */

const NEEDED = /^(?:connections|messages|invitations|profile)(?:[ _-]*(?:part)?[ _-]*\d+| ?\(\d+\))*\.csv$/i;
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
  // Before connections: both have names, but only this one has a headline.
  if (Profile.recognises(columns)) return 'profile';
  return Connections.recognises(columns) ? 'connections' : null;
}

export const NEEDED_COLUMNS: Record<ExportFileKind, readonly string[]> = {
  connections: Connections.needed,
  messages: Messages.needed,
  invitations: Invitations.needed,
  profile: Profile.needed,
};
