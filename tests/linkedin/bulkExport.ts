import { zipOf, type ExportFile } from './exportBuilder';
import { randomFrom } from './random';

/** A plain export of any size, quickly made: people by number, messages both ways. For tests of size, not of oddities. */

export interface BulkShape {
  seed: string;
  connections: number;
  messages: number;
}

const DAY_MS = 86_400_000;
const START = Date.UTC(2020, 0, 6, 9);
const DAYS = 2300;
const COMPANIES = ['Northwind Robotics', 'Halden Labs', 'Fjord Systems', 'Quartz and Co', 'Larch Studio'];

const slug = (n: number): string => `person-${n}-of-many`;
const address = (of: string): string => `https://www.linkedin.com/in/${of}`;

/** @returns the files; the user is `me-myself`. */
export function bulkFiles({ seed, connections, messages }: BulkShape): ExportFile[] {
  const random = randomFrom(seed);
  const people = Array.from({ length: connections }, (_, n) => {
    const day = new Date(START + random.between(0, DAYS) * DAY_MS);
    const on = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${day.getUTCFullYear()}`;
    const company = COMPANIES[n % COMPANIES.length] ?? '';
    return `Given${n},Family${n},${address(slug(n))},,${company},Engineer ${n % 7},${on}`;
  });
  const rows = Array.from({ length: messages }, (_, i) => {
    const n = random.between(0, Math.max(0, Math.floor(connections / 3)));
    const at = new Date(START + random.between(0, DAYS) * DAY_MS + i * 1000).toISOString();
    const when = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
    const them = [`Given${n} Family${n}`, address(slug(n))];
    const me = ['Me Myself', address('me-myself')];
    const [from, to] = i % 2 ? [me, them] : [them, me];
    return [
      `2-conversation-${n}==`,
      '',
      ...from,
      ...to,
      when,
      '',
      `Some words of message ${i}`,
      'INBOX',
    ].join(',');
  });
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
  const invitation = `Me Myself,Given0 Family0,"1/6/20, 9:05 AM",,OUTGOING,${address('me-myself')},${address(slug(0))}`;
  return [
    {
      name: 'Connections.csv',
      text: ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...people, ''].join(
        '\n',
      ),
    },
    { name: 'messages.csv', text: [head, ...rows, ''].join('\n') },
    {
      name: 'Invitations.csv',
      text: `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitation}\n`,
    },
  ];
}

/** @returns the zip, made on 2026-06-10. */
export function bulkZip(shape: BulkShape): Uint8Array {
  return zipOf(bulkFiles(shape), '2026-06-10');
}
