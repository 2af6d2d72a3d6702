// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Promises } from '../../../components/person/Promises';
import { SaidPromise } from '../../../components/today/SaidPromise';
import { sayDay } from '../../../lib/words';
import { allById, byId, show, type } from './stage';

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

it.each([
  ['2026-06-15', true],
  ['9999-12-31', true],
  ['2026-06-14', false],
  ['20261-01-01', false],
  ['', false],
])('a promise in a draft can be noted for %j: %s', (day, can) => {
  show(<SaidPromise what="the slides" today="2026-06-15" onNote={() => undefined} />);
  type(byId('draft-promise-by'), day);
  expect((byId('draft-promise-note') as HTMLButtonElement).disabled).toBe(!can);
});

it('a day that is none is said as it was stored, and takes no page away', () => {
  expect(sayDay('20261-01-01')).toBe('20261-01-01');
});
