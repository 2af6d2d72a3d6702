import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Longer seeded runs, `npm run test:long`. */
const LONG = 'tests/unit/**/*.long.test.{ts,tsx}';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: ['fake-indexeddb/auto', 'tests/unit/seed.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, LONG],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'long',
          setupFiles: ['fake-indexeddb/auto'],
          include: [LONG],
          testTimeout: 15 * 60_000,
        },
      },
      {
        // Looks at .output, so the builds come first.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
