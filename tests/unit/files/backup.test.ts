import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, backupParts } from '../../../lib/files/backup/backup';
import { readBackup } from '../../../lib/files/backup/readBackup';
import type { LogRows } from '../../../lib/log/dump';

const ROWS: LogRows = {
  pledges: [
    { id: 'p1', contactId: 'c1', what: 'the slides', on: '2026-05-01', dueOn: '2026-05-09', open: 1 },
  ],
  contacts: [
    {
      id: 'c1',
      facts: { name: { value: 'Mira "M" Oduya\n', seenOn: '2026-01-01', via: 'export', changedAt: 1 } },
      connected: 'yes',
      ring: 'close',
      touches: { out: 1, in: 0, unanswered: 1 },
      createdAt: 1,
    },
  ],
  identities: [{ key: 'slug:mira', contactId: 'c1', seenOn: '2026-01-01', via: 'export' }],
  touches: [
    {
      contactId: 'c1',
      on: '2026-05-01',
      channel: 'call',
      direction: 'both',
      weight: 3,
      count: 1,
      via: 'user',
      exchanges: [{ kind: 'introduction', direction: 'gave' }],
    },
  ],
  occasions: [
    {
      id: 'o1',
      contactId: 'c1',
      type: 'relocation',
      on: '2026-06-01',
      facts: { city: 'Lisbon', formerCity: 'Vienna' },
      organisation: 'lisbon',
      state: 'open',
      via: 'page',
      page: 'profile/sdui',
    },
  ],
  questions: [],
  pairs: [],
  settings: [{ key: 'homeZone', value: 'Europe/Vienna' }],
  waiting: [
    {
      id: 'mail|slug:noor|n@x.example',
      whose: 'slug:noor',
      seenOn: '2026-05-01',
      kind: 'mail',
      said: { mail: 'n@x.example', slug: 'noor', name: 'Noor' },
    },
  ],
  forgotten: [{ hash: 'abc', on: '2026-05-01' }],
};
const text = (rows = ROWS): string => backupParts(rows, '2026-06-15').join('');

describe('a backup', () => {
  it('is read as it was written', () => {
    expect(readBackup(text())).toEqual({ ok: true, rows: ROWS, madeOn: '2026-06-15' });
    expect(readBackup(`\uFEFF${text()}`)).toMatchObject({ ok: true });
    expect(backupName('2026-06-15')).toBe('peerkeep-backup-2026-06-15.json');
  });

  it('of version 3, which let nothing wait, is read', () => {
    const { waiting: _waiting, ...rows } = ROWS;
    const old = backupParts(rows as LogRows, '2026-06-15')
      .join('')
      .replace('"version":5', '"version":3');
    expect(readBackup(old)).toMatchObject({ ok: true, rows: { ...rows, waiting: [] } });
  });

  it('tells what a card was about as a list, or as one id where it is older', () => {
    const [mira] = ROWS.contacts;
    for (const shownFor of ['o1', ['o1', 'p1']]) {
      const rows = { ...ROWS, contacts: [{ ...mira!, shownOn: '2026-06-01', shownFor }] };
      expect(readBackup(text(rows))).toMatchObject({ ok: true, rows: { contacts: [{ shownFor }] } });
    }
    const odd = { ...mira!, shownFor: [1] } as unknown as NonNullable<typeof mira>;
    expect(readBackup(text({ ...ROWS, contacts: [odd] }))).toMatchObject({ ok: false });
  });

  it('of an empty log is one, too', () => {
    const none = Object.fromEntries(Object.keys(ROWS).map((table) => [table, []])) as unknown as LogRows;
    expect(readBackup(text(none))).toEqual({ ok: true, rows: none, madeOn: '2026-06-15' });
  });

  it.each([
    ['', 'backupNotOurs'],
    ['First Name,Last Name', 'backupNotOurs'],
    ['[]', 'backupNotOurs'],
    ['{"format":"something-else"}', 'backupNotOurs'],
    [text().slice(0, -40), 'backupDamaged'],
    [text().replace('"version":5', '"version":6'), 'backupNewer'],
    [text().replace('"kind":"mail"', '"kind":"letter"'), 'backupDamaged'],
    [text().replace('"ring":"close"', '"ring":"closest"'), 'backupDamaged'],
    [text().replace('"ring":"close"', '"kinds":["friend"]'), 'backupDamaged'],
    [text().replace('"ring":"close"', '"skippedOn":["lately"]'), 'backupDamaged'],
    [text().replace('"on":"2026-05-01","channel"', '"on":"yesterday","channel"'), 'backupDamaged'],
    [text().replace('"contactId":"c1","on"', '"contactId":"c2","on"'), 'backupDamaged'],
  ])('that is none is refused: %#', (bad, problem) => {
    expect(readBackup(bad)).toMatchObject({ ok: false, problem });
  });

  it('says where it is damaged', () => {
    expect(readBackup(text().replace('"channel":"call"', '"channel":"smoke"'))).toEqual({
      ok: false,
      problem: 'backupDamaged',
      row: 'touches 1',
    });
  });

  it('with any character changed is read or refused, and never throws', () => {
    const whole = text();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, bit) => {
        const read = readBackup(whole.slice(0, at) + bit + whole.slice(at + 1));
        return typeof read.ok === 'boolean';
      }),
      { numRuns: 500 },
    );
  });
});
