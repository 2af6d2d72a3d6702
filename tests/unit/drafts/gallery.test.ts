import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gallery } from '../../../scripts/drafts/gallery';

it('docs/drafts.md is what the lines say today', () => {
  expect(readFileSync('docs/drafts.md', 'utf8') === gallery(), 'run `npm run drafts`').toBe(true);
});
