import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const POSIX = process.platform !== 'win32';
/** The children write to a pipe and can't see themselves whether colours fit. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const running = new Set();

/** Ends a child together with everything it started (a runner's browsers, too). */
function end(child) {
  try {
    if (POSIX) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // Gone already.
  }
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(code);
  });
}

/**
 * Runs a program and shows its output as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, timeoutMs?: number, quiet?: boolean, shell?: boolean}} options
 *   `quiet` keeps the output back; it is in the result either way.
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} never rejects: a program that
 *   cannot be started has code 127.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...COLOURS, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: POSIX,
      shell: options.shell ?? false,
    });
    running.add(child);
    let output = '';
    const take = (stream) => (chunk) => {
      output = (output + chunk).slice(-200_000);
      if (!options.quiet) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        end(child);
      },
      options.timeoutMs ?? 10 * 60_000,
    );
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, timedOut });
    };
    child.on('error', () => done(127));
    child.on('close', (code) => done(timedOut ? 124 : (code ?? 1)));
  });
}

/**
 * @param {string} name a package in node_modules
 * @param {string} [program] which of its programs; the package's own name where left out
 * @returns {string} the file to run with Node (no shell and no PATH in between).
 */
function program(name, program = name.split('/').at(-1)) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Runs a program of an installed package. */
export function runPackage(name, bin, args, options) {
  return run(process.execPath, [program(name, bin), ...args], options);
}
