import { run } from './run.mjs';
import { onPath } from './path.mjs';
import { say } from './say.mjs';

let updated = false;

/** @returns whether this is root on a system with apt-get. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** Installs a Debian package without asking anything. @returns whether apt-get says that it worked. */
export async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3', '-qq'];
  if (!updated) {
    say('Reading the package lists (apt-get update) …');
    await run('apt-get', [...patient, 'update'], { env, timeoutMs: 5 * 60_000 });
    updated = true;
  }
  say(`Installing ${name} (apt-get install) …`);
  const install = [...patient, 'install', '-y', '--no-install-recommends', name];
  const result = await run('apt-get', install, { env, quiet: true, timeoutMs: 10 * 60_000 });
  if (result.code !== 0) say(result.output.trim());
  return result.code === 0;
}
