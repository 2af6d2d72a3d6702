import { readFileSync } from 'node:fs';
import { startPeerkeep } from '../../tests/browser/support/peerkeep';
import { consent } from '../demo/screens';
import { readSaved } from './read';
import { summaryOf } from './summary';

/** What scripts/read.mjs hands over, already checked. */
interface Asked {
  file: string;
  address: string;
  json: boolean;
}

/** What `npm run read` runs after the build; see scripts/read.mjs. */
async function main(): Promise<void> {
  const { file, address, json } = JSON.parse(process.argv[2] ?? '{}') as Asked;
  const html = readFileSync(file, 'utf8');
  const peerkeep = await startPeerkeep({ headless: true, ownInterrupt: true });
  process.once('SIGINT', () => void peerkeep.close().finally(() => process.exit(130)));
  try {
    await consent(peerkeep.firstPage);
    const report = await readSaved(peerkeep, { html, address });
    process.stdout.write(`${json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`);
    if (!json || report.why === 'wrongPage') process.stderr.write(`${summaryOf(report, address)}\n`);
  } finally {
    await peerkeep.close().catch(() => undefined);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
