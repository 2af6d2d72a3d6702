import nounsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PRODUCT = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const UNTOUCHED_PAGE = ['entrypoints/reader.ts', 'entrypoints/look.ts', 'lib/linkedin/**/*.ts'];

/** Promise "no network": nothing of ours may even name these (DESIGN.md section 4, "Network. None."). */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
  name,
  message: 'Peerkeep sends nothing anywhere.',
}));

/** Promise "silence": the reader reads LinkedIn's page and leaves no trace on it. */
const HANDS_OFF = 'The reader must not touch the page.';
const TOUCHING_CALLS =
  'click|dispatchEvent|scrollTo|scrollBy|scrollIntoView|submit|requestSubmit|setAttribute|removeAttribute|' +
  'toggleAttribute|append|appendChild|prepend|insertBefore|insertAdjacentElement|insertAdjacentHTML|' +
  'insertAdjacentText|replaceWith|replaceChildren|attachShadow|focus|blur|postMessage';
const TOUCHING_PROPERTIES = 'innerHTML|outerHTML|className|scrollTop|scrollLeft|textContent|innerText';
const READING_ONLY = [
  {
    selector: `CallExpression[callee.type="MemberExpression"][callee.property.name=/^(${TOUCHING_CALLS})$/]`,
    message: HANDS_OFF,
  },
  {
    selector: `AssignmentExpression[left.type="MemberExpression"][left.property.name=/^(${TOUCHING_PROPERTIES})$/]`,
    message: HANDS_OFF,
  },
  { selector: 'MemberExpression[property.name="classList"]', message: HANDS_OFF },
  { selector: 'MemberExpression[property.name="innerHTML"]', message: HANDS_OFF },
];

export default defineConfig(
  { ignores: ['node_modules', '.output', '.wxt', '.cache', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in texts are fine; objects and undefined are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` as an event handler reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Preact takes async handlers; everything else is still caught by no-floating-promises.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: PRODUCT,
    plugins: { 'no-unsanitized': nounsanitized },
    rules: {
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-properties': ['error', { property: 'sendBeacon', message: 'Peerkeep sends nothing.' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
    },
  },
  { files: UNTOUCHED_PAGE, rules: { 'no-restricted-syntax': ['error', ...READING_ONLY] } },
  {
    // Tests look at what libraries hand them, and build wrong values on purpose.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': 'error',
    },
  },
);
