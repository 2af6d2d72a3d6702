import { describe, expect, test } from 'vitest';
import { builtFile, BUILDS } from './built';
import { EXPECTED_MANIFESTS } from './expected-manifests';

describe.each(BUILDS)('the manifest of %s', (build) => {
  const { key, ...manifest } = JSON.parse(builtFile(build, 'manifest.json')) as Record<string, unknown>;

  test('is what can be recited, and nothing more', () => {
    expect(manifest).toEqual(EXPECTED_MANIFESTS[build]);
  });

  test('exposes nothing to pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
  });

  test(build === 'chrome-mv3' ? 'fixes the id of the unpacked folder' : 'has no key', () => {
    if (build === 'chrome-mv3') expect(key).toMatch(/^MII[A-Za-z0-9+/]{380,}=*$/);
    else expect(key).toBeUndefined();
  });
});

test('the policy of our pages lets nothing in and nothing out', () => {
  const csp = EXPECTED_MANIFESTS['chrome-mv3'].content_security_policy.extension_pages.split('; ');
  expect(csp).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types peerkeep',
  ]);
});
