import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What dependency-cruiser says about a tree of modules. */
export interface Cruised {
  modules: string[];
  violations: { rule: string; from: string; to: string }[];
}

interface Report {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

const PROGRAM = join(process.cwd(), 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const ARROWS = join(process.cwd(), '.dependency-cruiser.cjs');

/** Looks at the product's folders under `root` with the project's arrows. */
export function cruise(root: string): Cruised {
  const folders = ['entrypoints', 'components', 'lib'].filter((name) => existsSync(join(root, name)));
  const args = [PROGRAM, '--config', ARROWS, '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const report = JSON.parse(stdout) as Report;
  return {
    modules: report.modules.map(({ source }) => source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
