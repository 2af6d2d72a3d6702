/**
 * `npm run screens`: pictures of every surface and state from the real extension, on a set day in the invented
 * LinkedIn, into docs/screens.
 */
import { execFileSync } from 'node:child_process';
import { takeAll } from './takeAll';

execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
const names = await takeAll();
console.log(`${names.length} pictures are in docs/screens.`);
