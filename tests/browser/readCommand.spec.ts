import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consent } from '../../scripts/demo/screens';
import { readSaved } from '../../scripts/read/read';
import type { PageReport } from '../../lib/linkedin/report/report';
import { feedPage, loginPage } from '../linkedin/otherPages';
import { CAST, personCalled } from '../linkedin/people';
import { profilePage } from '../linkedin/profilePage';
import { expect, test } from './support/test';

const tamsin = personCalled('tamsin-quillfeather');
const profile = 'https://www.linkedin.com/in/tamsin-quillfeather/';
const page = profilePage({ person: tamsin, degree: 'first', also: CAST.slice(4, 7) });

test('npm run read reads saved pages with the built extension', async ({ peerkeep }) => {
  await consent(peerkeep.firstPage);
  const read = (html: string, address: string): Promise<PageReport> => readSaved(peerkeep, { html, address });

  // Its scripts run and ask for things; that goes nowhere, and the page stays.
  const restless = `<script src="/never/served.js"></script><script>location.assign('/login')</script></body>`;
  const whole = await read(page.replace('</body>', restless), profile);
  expect(whole).toMatchObject({ page: 'profile', generation: 'sdui', accepted: true, why: null });
  expect(whole.readings).toMatchObject([
    {
      ...{ type: 'profile', use: true, why: null, name: tamsin.name, slug: tamsin.slug },
      ...{ memberId: tamsin.memberId, degree: 'first', headline: tamsin.headline },
      ...{ company: tamsin.company, school: tamsin.school, location: tamsin.location },
      via: { name: 'headingLink' },
    },
  ]);
  expect(peerkeep.linkedin.strays()).toEqual(['GET https://www.linkedin.com/never/served.js']);
  peerkeep.linkedin.forgetStrays();

  const feed = await read(feedPage(CAST.slice(1)), 'https://www.linkedin.com/feed/');
  expect(feed).toMatchObject({ page: 'feed', generation: 'sdui', accepted: true, why: null });
  expect(feed.readings.map(({ type, use, slug }) => [type, use, slug])).toEqual(
    CAST.slice(1, 7).map(({ slug }) => ['post', true, slug]),
  );

  // Chromium asks a server of its own how to fill in a form; hidden fields it leaves alone.
  const login = loginPage().replace(/type="(email|password)"/g, 'type="hidden"');
  expect(await read(login, profile)).toEqual({
    ...{ page: null, generation: null, accepted: false, why: 'signedOut', readings: [] },
  });
  expect(await read(page, 'https://www.linkedin.com/jobs/')).toMatchObject({
    ...{ page: null, accepted: false, why: 'wrongPage', readings: [] },
  });
  const server = profilePage({ person: tamsin, degree: 'first', hydrated: false });
  expect(await read(server, profile)).toMatchObject({ accepted: false, why: 'notReady', readings: [] });
});

test('its standard output is one JSON object and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-read-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const asked = JSON.stringify({ file, address: profile, json: true });
    const { code, out } = await run(['--import', 'tsx', join('scripts', 'read', 'main.ts'), asked]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(out)).toMatchObject({ accepted: true, readings: [{ slug: tamsin.slug }] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a missing file is one sentence', async () => {
  const { code, out, problem } = await run([join('scripts', 'read.mjs'), 'missing.html', '/feed/']);
  expect([code, out]).toEqual([2, '']);
  expect(problem).toMatch(/^There is no file .*missing\.html\.\n$/);
});

function run(args: string[]): Promise<{ code: number | null; out: string; problem: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, problem] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, problem }));
  });
}
