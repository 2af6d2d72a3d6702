import { expect, test } from '@playwright/test';
import { killImports } from './steps/killedImport';

test('fifty imports killed at random moments', async () => {
  const tally = await killImports('long', 50);
  console.log(`killed imports: ${JSON.stringify(tally)}`);
  // Else the moments were badly chosen and the test shows nothing.
  expect(tally['before']).toBeGreaterThan(5);
  expect(tally['whole']).toBeGreaterThan(5);
});
