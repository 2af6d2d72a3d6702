import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gallery } from '../../../scripts/drafts/gallery';

it('docs/drafts.md is what the lines say today', async () => {
  expect(readFileSync('docs/drafts.md', 'utf8') === (await gallery()), 'run `npm run drafts`').toBe(true);
  // Thirty occasions in five languages: seconds, and more of them on a machine that is busy.
}, 60_000);
