import type { DemoOptions } from './options';
import { demoInFirefox } from './firefox';
import { Sentence } from './screens';
import { show } from './show';
import { setStage } from './stage';
import { walk } from './walk';

/** What `npm start` runs after the build; see scripts/start.mjs. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as DemoOptions;
  if (options.browser === 'firefox') return demoInFirefox(options);
  const stage = await setStage(options);
  process.once('SIGINT', () => void stage.close().finally(() => process.exit(130)));
  try {
    await (options.headless ? walk(stage, options) : show(stage, options));
  } finally {
    await stage.close().catch(() => undefined);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Sentence ? error.message : error);
  process.exitCode = 1;
});
