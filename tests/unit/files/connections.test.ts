import { describe, expect, test } from 'vitest';
import {
  AT,
  CONNECTIONS_HEADER,
  connections,
  file,
  MEMBER,
  notes,
  outcomeOf,
  read,
  skips,
  zip,
} from './support';

const ana = `Ana,Ruiz,${AT}ana-ruiz,ana@example.org,Kite,Lead,27 Jun 2026`;

describe('Connections.csv', () => {
  test('gives a person with all that the row says', async () => {
    const reading = await read({ 'Connections.csv': connections(ana) });
    expect(reading.connections).toEqual([
      {
        slug: 'ana-ruiz',
        firstName: 'Ana',
        lastName: 'Ruiz',
        mail: 'ana@example.org',
        company: 'Kite',
        position: 'Lead',
        connectedOn: '2026-06-27',
      },
    ]);
    expect(reading.files).toEqual([{ name: 'Connections.csv', kind: 'connections', rows: 1 }]);
    expect(reading.skipped).toEqual([]);
    expect(reading.noted).toEqual([]);
  });

  test('leaves out what the row does not say', async () => {
    const { connections: rows } = await read({ 'Connections.csv': connections(`Ana,,${AT}ana-ruiz,,,,`) });
    expect(rows).toEqual([{ slug: 'ana-ruiz', firstName: 'Ana', lastName: '' }]);
  });

  test.each<[string, string]>([
    ['without preamble', `${CONNECTIONS_HEADER}\n${ana}\n`],
    [
      'saved by Excel',
      `${CONNECTIONS_HEADER}\n${ana.replace('27 Jun 2026', '27-Jun-26')}\n`.replaceAll('\n', '\r\n'),
    ],
    ['saved with semicolons', connections(ana).replaceAll(',', ';')],
    ['with rows of only commas', `,,,,,,\n${CONNECTIONS_HEADER}\n,,,,,,\n${ana}\n,,,,,,\n`],
    [
      'with its columns shuffled',
      `Connected On,URL,Position,Company,Email Address,Last Name,First Name\n27 Jun 2026,${AT}ana-ruiz,Lead,Kite,ana@example.org,Ruiz,Ana\n`,
    ],
    ['with an unreadable row beside it', connections(`"Ben,Orr,${AT}ben,,,,27 Jun 2026`, ana)],
  ])('is read %s', async (_, text) => {
    const reading = await read({ 'Connections.csv': text });
    expect(reading.connections).toMatchObject([
      { slug: 'ana-ruiz', company: 'Kite', mail: 'ana@example.org', connectedOn: '2026-06-27' },
    ]);
  });

  test.each<[string, string, string]>([
    [`${AT}zo%C3%AB-m%C3%BCller`, 'zoë-müller', 'percent-encoded'],
    [`${AT}Ana-Ruiz/`, 'ana-ruiz', 'in capitals and with a slash'],
    ['www.linkedin.com/in/ana-ruiz', 'ana-ruiz', 'without a scheme'],
  ])('takes the address %s', async (url, slug) => {
    const { connections: rows } = await read({
      'Connections.csv': connections(`Ana,Ruiz,${url},,,,27 Jun 2026`),
    });
    expect(rows).toMatchObject([{ slug }]);
  });

  test('counts rows that lead to nobody, each under one reason', async () => {
    const reading = await read({
      'Connections.csv': connections(
        ana,
        ',,,,,,14 May 2021',
        'Bo,Lind,,,,,14 May 2021',
        'Company,Page,https://www.linkedin.com/company/kite,,,,14 May 2021',
        `Damaged,Address,${AT}ana-\uFFFDuiz,,,,14 May 2021`,
        `Ana,Twice,${AT}ANA-RUIZ/,,,,14 May 2021`,
        'too,many,cells,in,this,one,row,here',
      ),
    });
    expect(reading.connections).toHaveLength(1);
    expect(skips(reading)).toEqual({
      skippedOnlyDate: 1,
      skippedNoAddress: 1,
      skippedNotAProfile: 2,
      skippedDuplicate: 1,
      skippedUnreadable: 1,
    });
    expect(reading.files[0]?.rows).toBe(7);
  });

  test('counts a member id in the place of the slug as no address', async () => {
    const reading = await read({ 'Connections.csv': connections(`Ana,Ruiz,${AT}${MEMBER},,,,14 May 2021`) });
    expect(skips(reading)).toEqual({ skippedNoAddress: 1 });
  });

  test('of two exports given together keeps how old the rows of the older one are', async () => {
    const row = (slug: string, on = '27 Jun 2024'): string => `${slug},Ruiz,${AT}${slug},,,,${on}`;
    const zipOf = (madeOn: string, ...rows: string[]): File =>
      file(`${madeOn}.zip`, zip({ 'Connections.csv': connections(...rows) }, madeOn));
    const outcome = await outcomeOf([
      zipOf('2024-07-01', row('ana'), row('bo')),
      zipOf('2026-11-18', row('ana'), row('cy')),
      zipOf('2024-02-01', row('di'), row('ed', '05 Mar 2024')),
    ]);
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.reading.seenOn).toBe('2026-11-18');
    expect(outcome.reading.connections.map(({ slug, seenOn }) => [slug, seenOn])).toEqual([
      ['ana', undefined],
      ['cy', undefined],
      ['bo', '2024-07-01'],
      ['di', '2024-06-27'],
      ['ed', '2024-06-27'],
    ]);
  });

  test('of an older export without addresses gives nobody, and says so', async () => {
    const reading = await read({
      'Connections.csv':
        'First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Ruiz,,Kite,Lead,"27 Jun 2019"\n',
    });
    expect(reading.connections).toEqual([]);
    expect(skips(reading)).toEqual({ skippedNoAddress: 1 });
  });

  test('keeps a person whose day cannot be used, without that day', async () => {
    const reading = await read({
      'Connections.csv': connections(
        `Ana,Ruiz,${AT}ana,,,,30 Feb 2024`,
        `Bo,Lind,${AT}bo,,,,01 Jan 2999`,
        `Cy,Old,${AT}cy,,,,05 Jun 1833`,
      ),
    });
    expect(reading.connections.map(({ slug, connectedOn }) => [slug, connectedOn])).toEqual([
      ['ana', undefined],
      ['bo', undefined],
      ['cy', '1833-06-05'],
    ]);
    expect(notes(reading)).toEqual({ notedNoDay: 2, notedOldDays: 1 });
    expect(skips(reading)).toEqual({});
  });

  test('takes names as they are written, but none of absurd length', async () => {
    const { connections: rows } = await read({
      'Connections.csv': connections(
        `"Jane ""JJ""","Doe, PhD 🚀",${AT}jane,,"=cmd|' /C'!A0",,27 Jun 2026`,
        `${'x'.repeat(299)}🚀${'y'.repeat(2000)},Long,${AT}long,no mail,,,27 Jun 2026`,
      ),
    });
    expect(rows[0]).toMatchObject({
      firstName: 'Jane "JJ"',
      lastName: 'Doe, PhD 🚀',
      company: "=cmd|' /C'!A0",
    });
    expect(rows[1]?.firstName).toBe('x'.repeat(299));
    expect(rows[1]).not.toHaveProperty('mail');
  });

  test('in windows-1252 is read, and the guess is told', async () => {
    const text = connections(`Zo\xeb,O\x92Hara,${AT}zoe,,,,27 Jun 2026`);
    const reading = await read({ 'Connections.csv': Uint8Array.from(text, (c) => c.charCodeAt(0)) });
    expect(reading.connections).toMatchObject([{ firstName: 'Zoë', lastName: 'O’Hara' }]);
    expect(notes(reading)).toEqual({ notedEncoding: 1 });
  });
});
