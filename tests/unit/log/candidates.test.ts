import { expect, it } from 'vitest';
import { candidateOrder } from '../../../lib/log/candidateOrder';
import { leaveOut, setRing, setSetting } from '../../../lib/log/commands';
import { candidates } from '../../../lib/log/queries';
import { CAREER } from '../../../lib/log/settings';
import { undo } from '../../../lib/log/undo';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from './support';

async function filled() {
  const db = freshLog();
  const both = (slug: string, n: number) => [
    message(slug, '2026-05-01', 'in', n),
    message(slug, '2026-05-01', 'out', n),
  ];
  await bring(
    db,
    [
      person('ana'),
      person('bo', { company: 'Halden', connectedOn: '2022-01-01' }),
      person('cy', { company: 'Lanternfish', title: 'Product Manager' }),
      person('di'),
    ],
    [...both('ana', 3), ...both('bo', 2), ...both('cy', 2)],
  );
  const positions = [{ company: 'Halden', title: 'Product Manager', from: '2020' }];
  await setSetting(db, CAREER, { seenOn: '2026-06-01', positions, schools: [] }, NOW);
  const names = async (limit: number, first?: readonly string[]) =>
    (await candidates(db, limit, first)).map(({ facts }) => facts.name?.value.slice(-2).trim());
  return { db, names };
}

it('candidates come in the order of the opening, then by their stored rank', async () => {
  const { db, names } = await filled();
  expect((await names(9))[0]).toBe('na');
  const { first } = await candidateOrder(db, TODAY);
  // Bo worked where you work, while you did, and fills a gap; Cy does the same work, at your level.
  expect(await names(9, first)).toEqual(['bo', 'cy', 'na', 'di']);
  expect(await names(2, first)).toEqual(['bo', 'cy']);
  expect(await names(3, first.slice(0, 1))).toHaveLength(3);
});

it('decisions move nobody, and one taken back stands where it stood', async () => {
  const { db, names } = await filled();
  const { first } = await candidateOrder(db, TODAY);
  // Keeping Bo fills no gap yet, keeping Cy neither; the order of the opening stays whatever happens.
  await setRing(db, (await contactOf(db, 'cy')).id, 'warm', TODAY, NOW);
  const seq = await leaveOut(db, (await contactOf(db, 'bo')).id, TODAY, NOW);
  expect(await names(9, first)).toEqual(['na', 'di']);
  await undo(db, seq ?? -1);
  expect(await names(9, first)).toEqual(['bo', 'na', 'di']);
  await bring(
    db,
    [person('ed')],
    [message('ed', '2026-05-01', 'in', 90), message('ed', '2026-05-01', 'out', 90)],
    '2026-06-09',
  );
  expect(await names(9, first)).toEqual(['bo', 'na', 'di', 'ed']);
});
