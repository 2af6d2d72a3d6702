import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './launch';

/**
 * The built extension without `unlimitedStorage`. With it, Chromium lets IndexedDB write past any quota that a test
 * sets, until the disk itself is full; without it, a full disk can be had by a number.
 */
export function limitedBuild(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'peerkeep-limited-'));
  cpSync(CHROME_BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  if (permissions.length === manifest.permissions.length) throw new Error('There is no limit to take away');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
