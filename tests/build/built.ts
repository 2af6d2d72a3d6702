import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** @returns every file of a build: its name with `/` and its bytes as text. */
export function builtFiles(build: Build): { name: string; text: string }[] {
  const root = join(process.cwd(), '.output', build);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(root.length + 1).replaceAll(sep, '/'),
      text: readFileSync(path, 'latin1'),
    }));
}

/** @returns the text of one built file. */
export function builtFile(build: Build, name: string): string {
  return readFileSync(join(process.cwd(), '.output', build, name), 'utf8');
}
