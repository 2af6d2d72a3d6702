import { strToU8, zipSync } from 'fflate';
import type { Day } from '../../lib/people/schema';
import { commentsCsv, endorsementsCsv, reactionsCsv, recommendationsCsv } from './exportDeeds';
import { contactsCsv, educationCsv, positionsCsv } from './exportSelf';
import { connectionsCsv, exportAddress, invitationsCsv, messagesCsv, profileCsv } from './exportTables';
import type { ExportContents, ExportShape } from './exportTables';

export type {
  ConnectionEntry,
  ExportContents,
  ExportShape,
  InvitationEntry,
  MessageEntry,
  Party,
} from './exportTables';
export {
  connectionsCsv,
  conversationId,
  exportAddress,
  invitationsCsv,
  messagesCsv,
  profileCsv,
} from './exportTables';

/**
 * Builds a LinkedIn data export as members get it: files, headers, dates, order and oddities of real
 * exports of 2023 to 2026, with invented people. `ExportShape` bends it the way Excel, older exports and
 * other accounts do.
 */

export interface ExportFile {
  name: string;
  text: string;
}

/** @returns all files of the export, also those that no importer needs or must take for messages. */
export function exportFiles(contents: ExportContents, shape: ExportShape = {}): ExportFile[] {
  const chat =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
  const chatRow = `guide-1,,${contents.you.name},${exportAddress(contents.you)},Guide,,2026-02-03 10:00:00 UTC,,How do I ask for feedback?,INBOX\n`;
  const files: ExportFile[] = [
    { name: 'Connections.csv', text: connectionsCsv(contents, shape) },
    { name: 'messages.csv', text: messagesCsv(contents, shape) },
    { name: 'Invitations.csv', text: invitationsCsv(contents, shape) },
    { name: 'Profile.csv', text: profileCsv(contents.you, shape) },
    ...completeFiles(contents, shape),
    { name: 'Skills.csv', text: 'Name\nListening\nRoadmaps\nTea\n' },
    {
      name: 'Email Addresses.csv',
      text: `Email Address,Confirmed,Primary,Updated On\n${contents.you.slug}@example.org,Yes,Yes,Not Available\n`,
    },
    { name: 'guide_messages.csv', text: chat + chatRow },
    { name: 'learning_role_play_messages.csv', text: chat + chatRow.replace('guide-1', 'role-1') },
    { name: 'Jobs/Saved Jobs.csv', text: 'Saved Date,Job Url,Job Title,Company Name\n' },
  ];
  const wanted = files.filter(({ name }) => !shape.only || shape.only.includes(name.replace(/^.*\//, '')));
  return wanted.map(({ name, text }) => ({ name: (shape.folder ?? '') + name, text }));
}

/** The files that only the complete export has. */
function completeFiles(contents: ExportContents, shape: ExportShape): ExportFile[] {
  const { endorsements, recommendations, reactions, comments, positions, schools, addressBook } = contents;
  const number = shape.memberNumber === undefined ? '' : `_${shape.memberNumber}`;
  return [
    ...(endorsements
      ? [
          { name: 'Endorsement_Received_Info.csv', text: endorsementsCsv(endorsements, 'in', shape) },
          { name: 'Endorsement_Given_Info.csv', text: endorsementsCsv(endorsements, 'out', shape) },
        ]
      : []),
    ...(recommendations
      ? [
          { name: 'Recommendations_Received.csv', text: recommendationsCsv(recommendations, 'in', shape) },
          { name: 'Recommendations_Given.csv', text: recommendationsCsv(recommendations, 'out', shape) },
        ]
      : []),
    ...(reactions ? [{ name: `Reactions${number}.csv`, text: reactionsCsv(reactions, shape) }] : []),
    ...(comments ? [{ name: `Comments${number}.csv`, text: commentsCsv(comments, shape) }] : []),
    ...(positions ? [{ name: 'Positions.csv', text: positionsCsv(positions, shape) }] : []),
    ...(schools ? [{ name: 'Education.csv', text: educationCsv(schools, shape) }] : []),
    ...(addressBook ? [{ name: 'Contacts.csv', text: contactsCsv(addressBook, shape) }] : []),
  ];
}

/** @param madeOn the day that every entry of the zip carries as its date. */
export function zipOf(files: readonly ExportFile[], madeOn: Day): Uint8Array {
  const [year = 2026, month = 1, day = 1] = madeOn.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime }]])));
}
