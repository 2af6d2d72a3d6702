import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSaid } from '../../../lib/keeping/saidTouch';

/** A Monday. */
const TODAY = '2026-06-15';

it.each([
  ['called Ana yesterday', { channel: 'call', direction: 'both', on: '2026-06-14', who: 'ana' }],
  ['Called ana.', { channel: 'call', direction: 'both', on: TODAY, who: 'ana' }],
  ['Ana called', { channel: 'call', direction: 'both', on: TODAY, who: 'ana' }],
  ['met with Bo Lind on Friday', { channel: 'meeting', direction: 'both', on: '2026-06-12', who: 'bo lind' }],
  ['coffee with Ana last Monday', { channel: 'meeting', direction: 'both', on: '2026-06-08', who: 'ana' }],
  ['wrote to Ana 3 days ago', { channel: 'message', direction: 'out', on: '2026-06-12', who: 'ana' }],
  ['Ana wrote me two weeks ago', { channel: 'message', direction: 'in', on: '2026-06-01', who: 'ana' }],
  ['heard from Ana Ruiz', { channel: 'message', direction: 'in', on: TODAY, who: 'ana ruiz' }],
  ['e-mailed Cy on 12 Oct', { channel: 'mail', direction: 'out', on: '2025-10-12', who: 'cy' }],
  ['met Di, June 3', { channel: 'meeting', direction: 'both', on: '2026-06-03', who: 'di' }],
  ['talked to Ana 2026-06-01', { channel: 'call', direction: 'both', on: '2026-06-01', who: 'ana' }],
  ['called Ana 2031-01-01', { channel: 'call', direction: 'both', on: TODAY, who: 'ana' }],
  [
    'called Ana and gave her an introduction',
    { channel: 'call', who: 'ana', exchange: { kind: 'introduction', direction: 'gave' } },
  ],
  ['met Bo, asked for advice', { who: 'bo', exchange: { kind: 'expertise', direction: 'asked' } }],
  ['got a reference from Ana', { who: 'ana', exchange: { kind: 'reference', direction: 'got' } }],
  ['Ana', { on: TODAY, who: 'ana' }],
  ['', { on: TODAY, who: '' }],
])('“%s”', (text, said) => {
  expect(readSaid(text, TODAY)).toMatchObject(said);
});

it('says nothing of how where no word does', () => {
  expect(readSaid('Ana yesterday', TODAY)).not.toHaveProperty('channel');
});

it('never throws, and never tells a day to come', () => {
  const words = fc.constantFrom(
    'called',
    'ana',
    'yesterday',
    '99',
    '31 feb',
    'days ago',
    'on',
    'friday',
    'got',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        const { on } = readSaid(text, TODAY);
        expect(on <= TODAY).toBe(true);
        expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      },
    ),
    { numRuns: 500 },
  );
});
