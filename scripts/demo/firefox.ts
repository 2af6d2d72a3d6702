import { basename } from 'node:path';
import { writeFileSync } from 'node:fs';
import { foundFirefox } from '../../tests/firefox/support/launch';
import { type PeerkeepInFirefox, startPeerkeepInFirefox } from '../../tests/firefox/support/peerkeep';
import { buildSampleWorld, notFoundPage, type SampleWorld } from '../../tests/linkedin/world';
import { walkFirefox } from './firefoxWalk';
import { machineToday, type DemoOptions } from './options';
import { Sentence } from './screens';
import { exportFor } from './stage';
import { inWords } from './summary';

/** `npm start -- --browser firefox`: the same beside the invented LinkedIn, in a Firefox with a temporary profile. */
export async function demoInFirefox(options: DemoOptions): Promise<void> {
  const path = foundFirefox();
  if (path === undefined) throw new Sentence('No Firefox is known: name one in PEERKEEP_FIREFOX.');
  const world = buildSampleWorld({ today: options.today ?? machineToday() });
  const { exportFile, remove } = exportFor(options, world);
  const peerkeep = await startPeerkeepInFirefox(path, options.headless);
  const close = async (): Promise<void> => {
    await peerkeep.close().catch(() => undefined);
    remove();
  };
  process.once('SIGINT', () => void close().finally(() => process.exit(130)));
  try {
    peerkeep.linkedin.serve(
      () => true,
      (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
    );
    if (options.today !== undefined) await peerkeep.setToday(options.today);
    await (options.headless
      ? walk(peerkeep, world, exportFile, options)
      : show(peerkeep, exportFile, options));
  } finally {
    await close();
  }
}

async function walk(
  peerkeep: PeerkeepInFirefox,
  world: SampleWorld,
  exportFile: string,
  options: DemoOptions,
): Promise<void> {
  const { summary, kept } = await walkFirefox(peerkeep, world, exportFile, options.keep);
  console.log(`\n${inWords(summary, kept)}\n`);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(summary, null, 2)}\n`);
    console.log(`The same as JSON: ${options.json}`);
  }
  const left = [...peerkeep.tripwire.strangers(), ...peerkeep.linkedin.strays()];
  if (left.length > 0)
    throw new Sentence(`Something left the browser, which must never be:\n${left.join('\n')}`);
  console.log('No request left the browser.');
}

async function show(peerkeep: PeerkeepInFirefox, exportFile: string, options: DemoOptions): Promise<void> {
  await peerkeep.open('https://www.linkedin.com/feed/');
  await (await peerkeep.open('welcome.html')).activate();
  console.log(
    [
      '',
      'Peerkeep is open in a Firefox of its own.',
      options.export === undefined
        ? '  The people, the LinkedIn beside it and the export are invented.'
        : `  The LinkedIn beside it is invented; the export is yours (${basename(exportFile)}).`,
      `  The export to choose: ${exportFile}`,
      ...(options.today === undefined ? [] : [`  Today is ${options.today}.`]),
      '  The toolbar keeps its button behind the puzzle piece; the sidebar is in the menu View.',
      '  The profile is temporary: all of it is gone when you close the browser. Nothing can leave it.',
      '',
      'Close the browser, or press Ctrl-C here, to end.',
    ].join('\n'),
  );
  while (await peerkeep.isOpen().catch(() => false))
    await new Promise((resolve) => setTimeout(resolve, 1000));
}
