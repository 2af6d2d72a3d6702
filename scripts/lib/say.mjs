/** Something the person at the terminal can act on: shown as one sentence, without a stack. */
export class Sentence extends Error {}

/** Prints a line, at once and in order with the children's output. */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** Prints a line that must not be overlooked. */
export function shout(line) {
  const rule = '!'.repeat(Math.min(100, line.length + 4));
  say(`\n${rule}\n! ${line}\n${rule}\n`);
}

/** @returns `3.2 s` or `2 min 05 s`. */
export function duration(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * Runs a script's main function: a {@link Sentence} is shown as it is, everything else with its stack.
 * @param main resolves to the exit code.
 */
export async function entry(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Sentence ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
