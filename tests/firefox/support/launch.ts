import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, type Bidi } from './bidi';
import { preferences } from './preferences';

const START_MS = 45_000;

/** @returns the Firefox that `npm test` found; nothing where there is none. */
export function foundFirefox(): string | undefined {
  const named = process.env['PEERKEEP_FIREFOX'];
  if (named !== undefined) return named === '' ? undefined : named;
  const file = join(process.cwd(), '.cache', 'browsers.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { firefox?: { path: string } }).firefox?.path;
}

/** Starts Firefox with a fresh profile, and connects to it. @param headless without a window. */
export async function launchFirefox(
  path: string,
  proxyPort: number,
  headless = true,
): Promise<{ bidi: Bidi; downloads: string; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'peerkeep-firefox-'));
  const downloads = join(profile, 'saved');
  mkdirSync(downloads);
  const lines = Object.entries(preferences(proxyPort, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const args = [...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(path, [...args, ...remote, 'about:blank'], {
    env: {
      ...process.env,
      ...(headless && { MOZ_HEADLESS: '1' }),
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_DATA_REPORTING: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const close = async (): Promise<void> => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const bidi = await connectBidi(await address(child));
    return {
      bidi,
      downloads,
      close: async () => {
        await bidi.send('browser.close', {}).catch(() => undefined);
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the line in which Firefox tells where it listens. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`Firefox ${why}:\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail(`did not listen within ${START_MS} ms`), START_MS);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${code ?? 'a signal'}`));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
}

/** Waits for the end, and helps along after three seconds; its content processes go with it. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const pid = child.pid;
  const timer = setTimeout(() => {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }, 3000);
  await gone;
  clearTimeout(timer);
}
