import { describe, expect, it } from 'vitest';
import { mergedContact } from '../../../lib/people/merged';
import type { Contact } from '../../../lib/people/schema';

const one = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  facts: {},
  connected: 'yes',
  touches: { out: 0, in: 0, unanswered: 0 },
  createdAt: 1,
  ...more,
});
const merged = (keep: Partial<Contact>, gone: Partial<Contact>, decided?: 'both' | 'either'): Contact =>
  mergedContact(one('a', keep), one('b', gone), {}, 9, decided);

describe('one contact out of two', () => {
  it('loses nothing that the user said of either', () => {
    const gone: Partial<Contact> = {
      neverOn: '2026-01-01',
      pausedOn: '2026-01-02',
      snoozedUntil: '2026-07-01',
      resumedOn: '2026-01-04',
      skippedOn: ['2026-01-03'],
      kinds: ['industry'],
      notKinds: ['cohort', 'geographic'],
      topics: ['tea'],
      cleared: { company: '2026-01-01' },
    };
    expect(merged({}, gone)).toMatchObject(gone);
    expect(merged(gone, {})).toMatchObject(gone);
    const keep: Partial<Contact> = {
      snoozedUntil: '2026-06-01',
      skippedOn: ['2026-01-05', '2026-01-03'],
      kinds: ['cohort'],
      topics: ['boats', 'tea'],
    };
    expect(merged(keep, gone)).toMatchObject({
      snoozedUntil: '2026-07-01',
      skippedOn: ['2026-01-03', '2026-01-05'],
      kinds: ['industry', 'cohort'],
      notKinds: ['geographic'],
      topics: ['boats', 'tea'],
    });
  });

  it('is left out or archived where both were; where nobody was asked, unless the other is kept', () => {
    const out = { leftOutOn: '2026-01-01' };
    const away = { archivedOn: '2026-01-01' };
    expect(merged(out, out)).toMatchObject(out);
    expect(merged(out, {})).not.toHaveProperty('leftOutOn');
    expect(merged({}, away)).not.toHaveProperty('archivedOn');
    expect(merged(out, {}, 'either')).toMatchObject(out);
    expect(merged({}, away, 'either')).toMatchObject(away);
    expect(merged({ ring: 'close' }, out, 'either')).not.toHaveProperty('leftOutOn');
    expect(merged(away, { ring: 'close' }, 'either')).not.toHaveProperty('archivedOn');
  });

  it('is a connection by what was seen later; on one day by the address under which it was there', () => {
    const no = { connected: 'no', connectedSeenOn: '2026-06-01' } as const;
    const yes = { connected: 'yes', connectedSeenOn: '2026-06-01' } as const;
    expect(merged(no, yes)).toMatchObject(yes);
    expect(merged(yes, no)).toMatchObject(yes);
    expect(merged({ ...yes, connectedSeenOn: '2026-05-01' }, no)).toMatchObject(no);
    expect(merged(no, { connected: 'unknown', connectedSeenOn: '2026-07-01' })).toMatchObject(no);
  });
});
