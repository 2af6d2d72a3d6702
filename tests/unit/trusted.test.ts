import { afterEach, describe, expect, test, vi } from 'vitest';
import { POLICY_NAME, SCRIPT_RULES, startWorker } from '../../lib/trusted';
import workerAddress from '../../lib/work/worker?worker&url';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the one Trusted Types policy', () => {
  test('lets our own worker through', () => {
    expect(SCRIPT_RULES.createScriptURL(workerAddress)).toBe(workerAddress);
  });

  test.each([
    '',
    'https://evil.example/worker.js',
    '//evil.example/worker.js',
    'data:text/javascript,alert(1)',
    'blob:chrome-extension://x/y',
    'javascript:alert(1)',
    `${workerAddress}?x`,
    `${workerAddress}#x`,
    ` ${workerAddress}`,
    `https://evil.example${workerAddress}`,
    workerAddress.toUpperCase(),
    './worker.js',
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
    startWorker();
    startWorker();
    expect(createPolicy.mock.calls).toEqual([[POLICY_NAME, SCRIPT_RULES]]);
    expect(POLICY_NAME).toBe('peerkeep');
    expect(started).toEqual([{ trusted: workerAddress }, { trusted: workerAddress }]);
  });
});
