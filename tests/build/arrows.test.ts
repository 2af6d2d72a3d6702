import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise, type Cruised } from './cruise';
import { WRONG_ARROWS } from './wrong-arrows';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

describe('the arrows of the house', () => {
  test('hold, with every room looked at', () => {
    const { modules, violations } = cruise(process.cwd());
    expect(violations).toEqual([]);
    for (const room of ['entrypoints/', 'components/', 'lib/people/', 'lib/linkedin/']) {
      expect(
        modules.some((name) => name.startsWith(room)),
        room,
      ).toBe(true);
    }
  });

  describe('a wrong one is caught:', () => {
    let house: string;
    let found: Cruised;

    beforeAll(() => {
      house = mkdtempSync(join(tmpdir(), 'peerkeep-arrows-'));
      for (const { files } of WRONG_ARROWS) {
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(dirname(join(house, path)), { recursive: true });
          writeFileSync(join(house, path), text);
        }
      }
      cpSync('package.json', join(house, 'package.json'));
      symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'), 'dir');
      found = cruise(house);
    });
    afterAll(() => rmSync(house, { recursive: true, force: true }));

    test.each(WRONG_ARROWS)('$rule ($from)', ({ rule, from }) => {
      expect(found.violations).toContainEqual(expect.objectContaining({ rule, from }));
    });

    test('for every rule there is', () => {
      const shown = new Set(WRONG_ARROWS.map(({ rule }) => rule));
      expect(config.forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
    });
  });
});
