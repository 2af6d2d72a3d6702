import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { run, runPackage } from './run.mjs';
import { say, Sentence } from './say.mjs';

const STAMP = join(ROOT, 'node_modules', '.peerkeep-lock');

/** @returns a mark that changes with the lockfile and with the major version of Node. */
function lockMark() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const node = process.versions.node.split('.')[0];
  return `${createHash('sha256').update(lock).digest('hex')} node${node}`;
}

/** Says so when this Node is too old for what the lockfile holds. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    throw new Sentence(
      `Peerkeep needs Node 20.19 or newer (or 22.12 and newer); this is ${process.versions.node}. ` +
        'Install a newer Node and run the same command again.',
    );
  }
}

/**
 * The packages of the lockfile, exactly, and WXT's generated types. Install scripts of packages are never
 * run. Does nothing where node_modules already holds this very lockfile.
 */
export async function preparePackages() {
  const stamped = existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === lockMark();
  if (!stamped) {
    say('Installing the packages of the lockfile (npm ci) …');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const npm = process.env['npm_execpath'];
    const result = npm?.endsWith('.js')
      ? await run(process.execPath, [npm, ...args], { timeoutMs: 15 * 60_000 })
      : await run('npm', args, { timeoutMs: 15 * 60_000, shell: process.platform === 'win32' });
    if (result.code !== 0) {
      throw new Sentence(
        'The packages could not be installed (npm ci failed, see above): check that the npm registry can be ' +
          'reached and run the same command again.',
      );
    }
    writeFileSync(STAMP, `${lockMark()}\n`);
  }
  const types = await runPackage('wxt', 'wxt', ['prepare'], { quiet: true });
  if (types.code !== 0) throw new Sentence(`${types.output}\nWXT could not prepare its types (wxt prepare).`);
}
