import { spawn } from 'node:child_process';
import { ROOT } from './places.mjs';

/**
 * Runs the TypeScript part of a command, which shares the invented LinkedIn and the harness with the tests.
 * @param {string} file from the root of the repository.
 * @param {unknown} options handed over as JSON.
 * @param {string} chromium path of the browser.
 * @returns {Promise<number>} the exit code.
 */
export function runTypeScript(file, options, chromium) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PEERKEEP_CHROMIUM: chromium },
    });
    // Ctrl-C reaches the child as well, which closes its browser; this one waits for it.
    process.on('SIGINT', () => undefined);
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
