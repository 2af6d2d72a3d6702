import { type Days, slugIn, whyNobody } from './cells';
import type { CountedFile, Row } from './rows';
import type { Sums, Way } from './sums';

/** What the second count makes of the other files. All that was done with nobody of the log is skipped. */

type Files = Record<CountedFile, Row[]>;

export function countInvitations(
  rows: readonly Row[],
  self: string | null,
  known: ReadonlySet<string>,
  days: Days,
  sums: Sums,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const skip = (reason: string): void => sums.skip('invitations', reason);
    const addresses = [row['inviterprofileurl'] ?? '', row['inviteeprofileurl'] ?? ''];
    const [from, to] = addresses.map(slugIn);
    const missing = addresses.filter((address) => slugIn(address) === null).map(whyNobody);
    const dated = days.read(row['sent at'] ?? '');
    if (missing.length > 0)
      skip(missing.includes('skippedNoAddress') ? 'skippedNoAddress' : 'skippedNotAProfile');
    else if (typeof dated === 'string') skip(dated);
    else if (seen.has(`${from} ${to} ${dated.on}`)) skip('skippedDuplicate');
    else {
      seen.add(`${from} ${to} ${dated.on}`);
      const slug = (from === self ? to : from) ?? '';
      if (self === null) skip('skippedSelfUnknown');
      else if (from !== self && to !== self) skip('skippedNotYours');
      else if (!known.has(slug)) skip('skippedNobody');
      else
        sums.touch(slug, 'invitation', from === self ? 'out' : 'in', dated.on, {
          resets: row['message'] !== '',
        });
    }
  }
}

export function countEndorsements(files: Files, known: ReadonlySet<string>, days: Days, sums: Sums): void {
  const seen = new Set<string>();
  const count = (row: Row, way: Way, party: string): void => {
    const skip = (reason: string): void => sums.skip('endorsements', reason);
    const address = row[`${party} public url`] ?? '';
    const slug = slugIn(address);
    const dated = days.read(row['endorsement date'] ?? '');
    const key = `${way} ${slug} ${row['endorsement date']} ${row['skill name']}`;
    if (slug === null) skip(whyNobody(address));
    else if (row['endorsement status'] !== 'ACCEPTED') skip('skippedNotAccepted');
    else if (typeof dated === 'string') skip(dated);
    else if (seen.has(key)) skip('skippedDuplicate');
    else if (!known.has(slug)) skip('skippedNobody');
    else sums.touch(slug, 'endorsement', way, dated.on, { resets: false });
    seen.add(key);
  };
  for (const row of files.endorsement_received_info) count(row, 'in', 'endorser');
  for (const row of files.endorsement_given_info) count(row, 'out', 'endorsee');
}

/** No address is told: name and company together, and only where that is one person. */
export function countRecommendations(files: Files, days: Days, sums: Sums): void {
  const people = new Map<string, string[]>();
  for (const row of files.connections) {
    const slug = slugIn(row['url'] ?? '');
    if (slug !== null && row['company'] !== '')
      people.set(whoIs(row), [...(people.get(whoIs(row)) ?? []), slug]);
  }
  const count = (row: Row, way: Way): void => {
    const dated = days.read(row['creation date'] ?? '');
    const [slug, other] = people.get(whoIs(row)) ?? [];
    if (typeof dated === 'string') sums.skip('recommendations', dated);
    else if (slug !== undefined && other === undefined)
      sums.touch(slug, 'recommendation', way, dated.on, { resets: true });
  };
  for (const row of files.recommendations_received) count(row, 'in');
  for (const row of files.recommendations_given) count(row, 'out');
}

/** Posts name nobody: only what is none is counted. */
export function countOnPosts(files: Files, sums: Sums): void {
  for (const kind of ['reactions', 'comments'] as const) {
    for (const { link = '' } of files[kind]) {
      const urn = decodeURIComponent(link.split('?')[0] ?? '');
      if (link.includes('commentUrn')) sums.skip(kind, 'skippedOnComment');
      else if (!/urn:li:(?:activity|ugcPost|share|groupPost):/.test(urn)) sums.skip(kind, 'skippedNotAPost');
    }
  }
}

export function countContacts(rows: readonly Row[], sums: Sums): void {
  for (const row of rows) if (!(row['emails'] ?? '').includes('@')) sums.skip('contacts', 'skippedNoMail');
}

function whoIs(row: Row): string {
  const name = `${row['first name']} ${row['last name']}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...name, 'at', (row['company'] ?? '').toLowerCase()].join(' ');
}
