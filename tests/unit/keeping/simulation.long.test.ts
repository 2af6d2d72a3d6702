import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownTable, results, sideTable, withPart } from '../../../scripts/keeping/document';
import { cardsPlot } from '../../../scripts/keeping/plot';
import { expectLimits } from './limits';

it('docs/keeping.md tells what the code does, and every seed keeps the limits', () => {
  const all = results();
  for (const measured of all.own) expectLimits(measured);
  const document = readFileSync('docs/keeping.md', 'utf8');
  const fresh = withPart(withPart(document, 'two years', ownTable(all)), 'side by side', sideTable(all));
  expect(document).toBe(fresh);
  expect(readFileSync('docs/images/cards-a-week.svg', 'utf8')).toBe(cardsPlot(all));
});
