import { spawn } from 'node:child_process';
import { ROOT } from './places.mjs';

/**
 * Runs the TypeScript part of a command, which shares the invented LinkedIn and the harness with the tests.
 * @param {string} file from the root of the repository.
 * @param {unknown} options handed over as JSON.
 * @param {{chromium?: string, firefox?: string}} browsers paths of those it may start.
 * @returns {Promise<number>} the exit code.
 */
export function runTypeScript(file, options, { chromium, firefox }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(chromium && { PEERKEEP_CHROMIUM: chromium }),
        ...(firefox && { PEERKEEP_FIREFOX: firefox }),
      },
    });
    // Ctrl-C reaches the child as well, which closes its browser; this one waits for it.
    process.on('SIGINT', () => undefined);
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
