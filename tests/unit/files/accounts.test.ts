import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../lib/files/linkedin/accounts';
import { resolve } from '../../../lib/files/resolve';
import type { ExportReading } from '../../../lib/files/reading';
import { AT, connections, file, INVITATIONS_HEADER, messages, outcomeOf, zip } from './support';

/** Whose files these are; files of two people are never mixed. */

const invited = (slug: string, to = 'ana'): string =>
  `${INVITATIONS_HEADER}\nMe,Ana,"6/27/26, 9:05 AM",,OUTGOING,${AT}${slug},${AT}${to}\n`;
const profile = (name: string): string => `First Name,Last Name,Headline\n${name},Ruiz,Lead\n`;
const given = (name: string, slug: string, ownName?: string, madeOn = '2026-11-18'): File =>
  file(
    name,
    zip(
      {
        'Invitations.csv': invited(slug),
        'messages.csv': messages(
          { from: slug, to: ['ana'] },
          { from: 'ana', to: [slug], date: `${madeOn} 10:00:00 UTC` },
        ),
        ...(ownName === undefined ? {} : { 'Profile.csv': profile(ownName) }),
      },
      madeOn,
    ),
  );

async function readingOf(...files: File[]): Promise<ExportReading> {
  const outcome = await outcomeOf(files);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

describe('one account', () => {
  test('is told by its invitations and its profile', async () => {
    const reading = await readingOf(given('a.zip', 'me', 'Mia'));
    expect(reading.accounts).toEqual([{ slug: 'me', name: 'Mia Ruiz', files: ['a.zip'] }]);
    expect(accountOf(reading)).toEqual({ slug: 'me', name: 'Mia Ruiz' });
  });

  test('may come in two zips and loose files', async () => {
    const reading = await readingOf(
      file('part1.zip', zip({ 'Invitations.csv': invited('me') })),
      file('part2.zip', zip({ 'Profile.csv': profile('Mia') }, '2026-11-17')),
      file('messages.csv', messages({}), '2026-11-16'),
      file('Connections.csv', connections(`Ana,Ruiz,${AT}ana,,,,27 Jun 2026`), '2026-11-15'),
    );
    expect(reading.accounts).toEqual([
      { slug: 'me', files: ['part1.zip'] },
      { name: 'Mia Ruiz', files: ['part2.zip'] },
      { files: ['Connections.csv', 'messages.csv'] },
    ]);
    expect(accountOf(reading)).toEqual({ slug: 'me', name: 'Mia Ruiz' });
  });

  test('may have changed its address between two exports: it is one person still', async () => {
    const reading = await readingOf(
      given('old.zip', 'mia-old', 'Mia', '2024-03-06'),
      given('new.zip', 'mia-new', 'Mia'),
    );
    expect(accountOf(reading)).toEqual({ slug: 'mia-new', name: 'Mia Ruiz' });
    expect(reading.selves[0]).toMatchObject({ slug: 'mia-new', because: 'invitations' });
    expect(reading.invitations).toHaveLength(1);
    const { touches, skipped } = resolve(reading, 'mia-new');
    expect(
      touches.map(({ slug, on, direction, count }) => `${slug} ${on} ${direction} ${count}`).toSorted(),
    ).toEqual(['ana 2024-03-06 in 1', 'ana 2026-03-05 out 1', 'ana 2026-11-18 in 1']);
    expect(skipped).toEqual([]);
    expect(resolve(reading, 'mia-old').touches).toEqual(touches);
  });

  test('may be nameless in a file that tells nothing of it', async () => {
    const reading = await readingOf(file('messages.csv', messages({})));
    expect(accountOf(reading)).toEqual({});
  });
});

describe('two accounts are refused, and nothing is taken', () => {
  const refused = async (other: string, ...files: File[]): Promise<void> => {
    expect(await outcomeOf(files)).toEqual({ ok: false, problem: 'importTwoAccounts', file: other });
  };

  test('with other addresses and other names', async () => {
    await refused('b.zip', given('a.zip', 'mia', 'Mia'), given('b.zip', 'bo', 'Bo'));
    await refused('a.zip', given('b.zip', 'bo', 'Bo'), given('a.zip', 'mia', 'Mia'));
  });

  test('with other addresses and no names', async () => {
    await refused('b.zip', given('a.zip', 'mia'), given('b.zip', 'bo'));
  });

  test('when the second of them are loose files', async () => {
    await refused('Invitations.csv', given('a.zip', 'mia'), file('Invitations.csv', invited('bo')));
  });

  test('also the third of three', async () => {
    await refused(
      'c.zip',
      given('a.zip', 'mia', 'Mia'),
      given('b.zip', 'mia', 'Mia', '2024-01-01'),
      given('c.zip', 'bo', 'Bo'),
    );
  });
});
