import { test } from '@playwright/test';
import { killImports } from './steps/killedImport';

test('an import killed in any way leaves the log as before or whole; once repeated it is whole', async () => {
  test.setTimeout(180_000);
  await killImports('short', 5);
});
