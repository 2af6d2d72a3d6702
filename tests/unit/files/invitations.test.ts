import { describe, expect, test } from 'vitest';
import { AT, INVITATIONS_HEADER, MEMBER, messages, notes, read, skips } from './support';

const invitations = (...rows: string[]): string => [INVITATIONS_HEADER, ...rows, ''].join('\n');
const out = (to: string, rest = '"6/27/26, 9:05 AM",'): string =>
  `Me,${to} name,${rest},OUTGOING,${AT}me,${AT}${to}`;
const incoming = (from: string): string =>
  `${from} name,Me,"1/2/26, 10:05 PM",Hi,INCOMING,${AT}${from},${AT}me`;

describe('Invitations.csv', () => {
  test('gives who invited whom, on which day, and whether with words', async () => {
    const reading = await read({ 'Invitations.csv': invitations(out('ana'), incoming('bo')) });
    expect(reading.invitations).toEqual([
      { from: 'me', to: 'ana', on: '2026-06-27', withWords: false },
      { from: 'bo', to: 'me', on: '2026-01-02', withWords: true },
    ]);
    expect(reading.names).toEqual({ me: 'Me', ana: 'ana name', bo: 'bo name' });
  });

  test('of 2023, with numbers for addresses, gives nobody and no self', async () => {
    const text = `From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn
Me,Ana,"6/27/23, 9:05 AM",,OUTGOING,urn:li:member:7789716,urn:li:member:1234\n`;
    const reading = await read({ 'Invitations.csv': text });
    expect(reading).toMatchObject({ invitations: [], selves: [] });
    expect(skips(reading)).toEqual({ skippedNoAddress: 1 });
  });

  test('counts what it does not take', async () => {
    const reading = await read({
      'Invitations.csv': invitations(
        out('ana'),
        out('ana'),
        out('bo', '27 o’clock,'),
        out('cy', '"6/27/29, 9:05 AM",'),
        `Me,X,"6/27/26, 9:05 AM",,OUTGOING,${AT}me,urn:li:member:1`,
        out('old', '1823-07-18 11:00:00 UTC,'),
      ),
    });
    expect(skips(reading)).toEqual({
      skippedDuplicate: 1,
      skippedDate: 1,
      skippedFuture: 1,
      skippedNotAProfile: 1,
    });
    expect(notes(reading)).toEqual({ notedOldDays: 1 });
    expect(reading.invitations.map(({ to }) => to)).toEqual(['ana', 'old']);
  });
});

test('an invitation to a member id has no address that could be compared', async () => {
  const reading = await read({ 'Invitations.csv': invitations(out(MEMBER)) });
  expect(reading.invitations).toEqual([]);
  expect(skips(reading)).toEqual({ skippedNoAddress: 1 });
});

describe('the user is', () => {
  const profile = 'First Name,Last Name,Headline\nAna,Ruiz,Lead at Kite\n';

  test('the inviter of all their own invitations', async () => {
    const reading = await read({
      'Invitations.csv': invitations(out('ana'), out('bo'), incoming('cy')),
      'messages.csv': messages({ from: 'ana', to: ['bo'] }, { id: 'c2', from: 'ana', to: ['cy'] }),
    });
    expect(reading.selves[0]).toEqual({ slug: 'me', name: 'Me', because: 'invitations' });
  });

  test('whoever is invited in all others’ invitations, where they sent none', async () => {
    const { selves } = await read({ 'Invitations.csv': invitations(incoming('cy'), incoming('bo')) });
    expect(selves).toEqual([{ slug: 'me', name: 'Me', because: 'invitations' }]);
  });

  test('not told by invitations that name two inviters', async () => {
    const other = out('bo').replace(`${AT}me`, `${AT}somebody`);
    expect((await read({ 'Invitations.csv': invitations(out('ana'), other) })).selves).toEqual([]);
  });

  test('else whoever takes part in most conversations', async () => {
    const { selves } = await read({
      'messages.csv': messages(
        ...[1, 2, 3].map((n) => ({ id: 'c1', from: 'ana', to: ['me'], date: `2026-03-0${n} 12:00:00 UTC` })),
        { id: 'c2', to: ['bo'] },
      ),
    });
    expect(selves.map(({ slug }) => slug)).toEqual(['me', 'ana', 'bo']);
    expect(selves[0]).toMatchObject({ because: 'messages', name: 'me name' });
  });

  test('where that is a tie, whoever has the name of Profile.csv', async () => {
    const toName = 'Ana Ruiz';
    const answer = { from: 'ana', to: ['me'], fromName: toName };
    const rows = [{ toName }, { toName, date: '2026-03-06 12:00:00 UTC' }, answer];
    const reading = await read({ 'messages.csv': messages(...rows), 'Profile.csv': profile });
    expect(reading).toMatchObject({ ownName: 'Ana Ruiz', ownHeadline: 'Lead at Kite' });
    expect(reading.selves[0]?.slug).toBe('ana');
    const without = await read({ 'messages.csv': messages(...rows) });
    expect(without.selves[0]?.slug).toBe('me');
  });

  test('not known from connections alone', async () => {
    expect((await read({ 'Connections.csv': `First Name,Connected On,URL\nBo,,${AT}bo\n` })).selves).toEqual(
      [],
    );
  });
});
