// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { talk, NOW } from '../../linkedin/cases/thread';
import { emberPage } from '../../linkedin/emberShell';
import { bubble, putInShadow } from '../../linkedin/messageOverlay';
import { feedPageOf } from '../../linkedin/feedPages';
import { personCalled } from '../../linkedin/people';
import { fakeTab } from './fakeTab';

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
/** Its own page is not read, what lies over it is. */
const JOBS = 'https://www.linkedin.com/jobs/';
const talkWith = (person = tamsin): string =>
  bubble({ others: [person], messages: talk(person, [['them', 50]]), now: NOW });
const old = (overlay: string): string => emberPage('<div></div>', { title: 'Jobs | LinkedIn', overlay });
const young = feedPageOf({ posts: [] });

describe('conversations over a page', () => {
  it('are read in the document of the old interface, and only their place is watched', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
    expect(tab.watching()).toBe(1);
    await tab.pass(60_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('are read in a shadow root that comes late', async () => {
    const tab = fakeTab(JOBS, young);
    await tab.pass(2000);
    expect([tab.sent, tab.watching()]).toEqual([[], 0]);
    tab.change((page) => {
      putInShadow(page, talkWith());
      return page;
    });
    await tab.pass(4000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
    expect(tab.watching()).toBe(1);
  });

  it('are read again when another one is opened there', async () => {
    const tab = fakeTab(JOBS, young);
    tab.change((page) => putInShadow(page, talkWith()));
    await tab.pass(2500);
    tab.change((page) => putInShadow(page, talkWith(zofia)));
    await tab.pass(2500);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'zofia-mglista']);
  });

  it('are not read in a hidden tab, nor looked for, and again when it comes to the front', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    tab.hide(true);
    await tab.pass(60_000);
    expect([tab.sent, tab.watching()]).toEqual([[], 0]);
    tab.hide(false);
    await tab.pass(1000);
    expect([tab.sent, tab.watching()]).toEqual([['tamsin-quillfeather'], 1]);
    tab.hide(true);
    expect(tab.watching()).toBe(0);
    tab.stir();
    await tab.pass(60_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('are read no more when reading is over', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    tab.stop.abort();
    await tab.pass(60_000);
    expect([tab.sent, tab.watching()]).toEqual([[], 0]);
  });

  it('end everything when the other side says that reading is over', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    tab.answers.push(null);
    await tab.pass(1000);
    expect(tab.stop.signal.aborted).toBe(true);
    expect(tab.watching()).toBe(0);
  });

  it('are not read by one that has outlived its extension', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    await tab.pass(100);
    tab.orphan();
    await tab.pass(2000);
    expect([tab.sent, tab.stop.signal.aborted, tab.watching()]).toEqual([[], true, 0]);
  });

  it('are told once more when they were not acknowledged', async () => {
    const tab = fakeTab(JOBS, old(talkWith()));
    tab.answers.push({ ok: false, why: 'notNow' }, { ok: false, why: 'notNow' });
    await tab.pass(60_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'tamsin-quillfeather']);
  });
});
