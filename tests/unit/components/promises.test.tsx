// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Promises } from '../../../components/person/Promises';
import { allById, byId, show } from './stage';

function page(kept: boolean): void {
  show(
    <Promises
      promises={[]}
      name="Mira Oduya"
      kept={kept}
      today="2026-06-15"
      onPromise={() => Promise.resolve(true)}
      onSettle={() => undefined}
    />,
  );
}

describe('the promises of a person', () => {
  it('say that nothing comes up while they are in no ring', () => {
    page(false);
    expect(byId('promise-unkept').textContent).toContain('until you keep them in one');
    page(true);
    expect(allById('promise-unkept')).toEqual([]);
  });
});
