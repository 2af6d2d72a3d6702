import { describe, expect, it } from 'vitest';
import { sayHint } from '../../../components/present/giveAndTake';

describe('a hint on give and take', () => {
  it('asks whether they were thanked: nobody knows what was said elsewhere', () => {
    const said = sayHint({ kind: 'thanks', on: '2026-06-01' }, 'Zoe');
    expect(said).toMatch(/helped you last; have you thanked them\?$/);
  });
});
