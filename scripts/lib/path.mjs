import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** @returns {string | undefined} the file that this name runs, as `which` would say. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = isAbsolute(name) ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  for (const folder of folders) {
    for (const ending of endings) {
      const path = folder ? join(folder, name + ending) : name + ending;
      if (runnable(path)) return path;
    }
  }
  return undefined;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns {string} a mark that changes when the program behind a path is replaced. */
export function fileMark(path) {
  const stat = statSync(realpathSync(path));
  return `${stat.size}:${Math.round(stat.mtimeMs)}`;
}
