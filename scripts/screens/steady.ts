import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from '../../tests/browser/support/launch';

/**
 * Ids are random, and by them equals are put in order and the lines of a draft are drawn: every run would picture other
 * people. So the workers that store people and their news count their ids.
 */
function counted(first: string): string {
  return `{
  let given = 0;
  crypto.randomUUID = () => '${first}-0000-4000-8000-' + String(++given).padStart(12, '0');
}
`;
}

/** A copy of the build that stores the same people under the same ids each time. */
export function steadyBuild(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-screens-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const importing = readdirSync(join(folder, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
  if (importing.length !== 1) throw new Error(`One worker was to be in the build, not ${importing.length}`);
  const workers = ['background.js', ...importing.map((name) => join('assets', name))];
  for (const [index, name] of workers.entries()) {
    const file = join(folder, name);
    writeFileSync(file, counted(String(index).padStart(8, '0')) + readFileSync(file, 'utf8'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
