// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Backup } from '../../../components/backup/Backup';
import { byId, show } from './stage';

it.each([
  [undefined, 'damaged or cut off.'],
  ['touches 3', 'damaged (at touches 3).'],
])('a damaged backup (%s) is told without a hole in the sentence', (row, said) => {
  const nothing = () => undefined;
  show(
    <Backup
      view={{ state: 'problem', problem: 'backupDamaged', ...(row !== undefined && { row }) }}
      today="2026-06-15"
      onSave={nothing}
      onFile={nothing}
      onConfirm={nothing}
      onCancel={nothing}
    />,
  );
  expect(byId('backup-problem').textContent).toContain(said);
});
