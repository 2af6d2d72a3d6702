/**
 * The arrows of DESIGN.md section 3: entrypoints → components → lib, and inside lib only downwards.
 * Held by `npm test` (step "arrows"); tests/build/arrows.test.ts shows that wrong arrows are caught.
 */
const PURE = '^lib/(people|linkedin|keeping|drafts|search)/';
const NPM = (names) => `node_modules/(${names})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'lib-knows-no-screens',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: ['^components/', '^entrypoints/'] },
    },
    {
      name: 'components-know-no-entrypoints',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'components-are-props-in-events-out',
      comment: 'No browser API and no database; types of lib are fine.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^lib/log/', '^lib/browser\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-knows-people-only',
      comment: 'linkedin, keeping and drafts build on people and on nothing else of ours.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: ['^lib/', '^components/', '^entrypoints/'],
        pathNot: ['^lib/people/', '^lib/$1/', '^lib/words\\.ts$'],
      },
    },
    {
      name: 'words-only-for-whom-and-what',
      comment: 'keeping and drafts may speak (reasons, evidence); people and linkedin hold no screen texts.',
      severity: 'error',
      from: { path: '^lib/(people|linkedin)/' },
      to: { path: '^lib/words\\.ts$' },
    },
    {
      name: 'pure-needs-no-browser',
      severity: 'error',
      from: { path: PURE },
      to: { path: NPM('preact|webextension-polyfill|dexie|wxt|@wxt-dev|@webext-core') },
    },
    {
      name: 'log-and-files-meet-in-types-only',
      severity: 'error',
      from: { path: '^lib/(log|files)/' },
      to: { path: '^lib/(log|files)/', pathNot: '^lib/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-draws-nothing',
      comment: 'But for the one small hook with which screens follow the log.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/log/live\\.ts$' },
      to: { path: NPM('preact') },
    },
    {
      name: 'one-polyfill',
      comment: 'lib/browser.ts is the only import of webextension-polyfill.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/browser\\.ts$' },
      to: { path: NPM('webextension-polyfill') },
    },
    {
      name: 'one-database',
      comment: 'Only lib/log knows Dexie.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/log/' },
      to: { path: NPM('dexie') },
    },
    {
      name: 'reader-reaches-little',
      comment: 'Only lib/linkedin, lib/people, lib/browser and the sending side of lib/bridge.',
      severity: 'error',
      from: { path: '^entrypoints/(reader|look)\\.ts$' },
      to: {
        path: ['^lib/', '^components/', '^entrypoints/'],
        pathNot: ['^lib/(linkedin|people)/', '^lib/browser\\.ts$', '^lib/bridge/(protocol|hint|send)\\.ts$'],
        reachable: true,
      },
    },
    {
      name: 'reader-carries-no-libraries',
      severity: 'error',
      from: { path: '^entrypoints/(reader|look)\\.ts$' },
      to: { path: NPM('dexie|zod|preact|intl-messageformat'), reachable: true },
    },
    {
      name: 'readers-stay-on-pages',
      comment:
        'Background and our own pages ask lib/linkedin/addresses; the readers weigh fifteen times as much.',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/(reader|look)\\.ts$' },
      to: { path: '^lib/linkedin/pages/', reachable: true },
    },
    {
      name: 'hints-reach-no-database',
      severity: 'error',
      comment: 'Nor the screen texts in all languages: what it says comes as ready sentences.',
      from: { path: '^entrypoints/hints/' },
      to: { path: ['^lib/log/', NPM('dexie|zod|intl-messageformat')], reachable: true },
    },
    {
      name: 'product-needs-no-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'product-needs-no-dev-package',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: NPM('wxt|@types'),
      },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
