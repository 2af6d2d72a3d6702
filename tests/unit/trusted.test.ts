import { afterEach, describe, expect, test, vi } from 'vitest';
import { POLICY_NAME, SCRIPT_RULES, startImportWorker } from '../../lib/trusted';
import importWorker from '../../lib/files/importWorker?worker&url';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the one Trusted Types policy', () => {
  test('lets our own import worker through', () => {
    expect(SCRIPT_RULES.createScriptURL(importWorker)).toBe(importWorker);
  });

  test.each([
    '',
    'https://evil.example/worker.js',
    '//evil.example/worker.js',
    'data:text/javascript,alert(1)',
    'blob:chrome-extension://x/y',
    'javascript:alert(1)',
    `${importWorker}?x`,
    `${importWorker}#x`,
    ` ${importWorker}`,
    `https://evil.example${importWorker}`,
    importWorker.toUpperCase(),
    './importWorker.js',
  ])('refuses "%s"', (address) => {
    expect(() => SCRIPT_RULES.createScriptURL(address)).toThrow(TypeError);
  });

  test('makes no markup and no script', () => {
    expect(Object.keys(SCRIPT_RULES)).toEqual(['createScriptURL']);
  });

  test('is made once, under the name that the content security policy allows', () => {
    const started: unknown[] = [];
    vi.stubGlobal('Worker', function (address: unknown) {
      started.push(address);
    });
    const createPolicy = vi.fn((_: string, rules: typeof SCRIPT_RULES) => ({
      createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }),
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    startImportWorker();
    startImportWorker();
    expect(createPolicy.mock.calls).toEqual([[POLICY_NAME, SCRIPT_RULES]]);
    expect(POLICY_NAME).toBe('peerkeep');
    expect(started).toEqual([{ trusted: importWorker }, { trusted: importWorker }]);
  });
});
