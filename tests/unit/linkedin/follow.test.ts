// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { feedPage } from '../../linkedin/otherPages';
import { personCalled } from '../../linkedin/people';
import type { Person } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import { fakeTab, type FakeTab } from './fakeTab';
import { addressOf } from './support';

const FEED = 'https://www.linkedin.com/feed/';
const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const [nora, otherNora] = [personCalled('nora-lindqvarn'), personCalled('nora-lindqvarn-88c4')];
const pageOf = (person: Person): string => profilePage({ person, degree: 'first', also: [zofia] });
const empty = '<!doctype html><html lang="en"><body></body></html>';

describe('a profile is read', () => {
  it('once, when the page has been still for a moment, and then nothing is watched any more', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(500);
    expect(tab.sent).toEqual([]);
    await tab.pass(500);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
    expect(tab.watching()).toBe(0);
    tab.stir();
    await tab.pass(30_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('when the page comes late', async () => {
    const tab = fakeTab(addressOf(tamsin), empty);
    await tab.pass(4000);
    tab.show(pageOf(tamsin));
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('even on a page that never rests', async () => {
    const tab = fakeTab(addressOf(tamsin), empty);
    tab.show(pageOf(tamsin));
    for (let n = 0; n < 20; n++) {
      tab.stir();
      await tab.pass(200);
    }
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('again when more of it has come', async () => {
    const tab = fakeTab(
      addressOf(tamsin),
      profilePage({ person: tamsin, degree: 'first', decoys: ['noRows'] }),
    );
    await tab.pass(1000);
    expect(tab.people.map(({ complete }) => complete)).toEqual([false]);
    tab.show(pageOf(tamsin));
    await tab.pass(1000);
    expect(tab.people.map(({ complete }) => complete)).toEqual([false, true]);
    expect(tab.watching()).toBe(0);
  });

  it('never in a hidden tab, and then when it comes to the front', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    tab.hide(true);
    await tab.pass(20_000);
    expect(tab.sent).toEqual([]);
    expect(tab.watching()).toBe(0);
    tab.hide(false);
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
    tab.hide(true);
    tab.hide(false);
    await tab.pass(5000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });
});

describe('from one person to the next', () => {
  it('whose page comes late, nothing of the first lands on the second', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(1000);
    tab.go(addressOf(zofia));
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved']);
    await tab.pass(4000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved']);
    tab.show(pageOf(zofia));
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved', 'zofia-mglista']);
    expect(tab.people[1]?.name.value).toBe('Zofia Mglista');
  });

  it('waits for the title too', async () => {
    const tab = fakeTab(addressOf(zofia), empty);
    tab.show(profilePage({ person: zofia, degree: 'first', title: 'Tamsin Quillfeather | LinkedIn' }));
    await tab.pass(3000);
    expect(tab.sent).toEqual([]);
    tab.show(pageOf(zofia));
    await tab.pass(1000);
    expect(tab.sent).toEqual(['zofia-mglista']);
  });

  it('does not confuse two people with one name', async () => {
    const tab = fakeTab(addressOf(nora), pageOf(nora));
    tab.go(addressOf(otherNora));
    await tab.pass(5000);
    expect(tab.sent).toEqual(['left: moved']);
    tab.show(pageOf(otherNora));
    await tab.pass(1000);
    expect(tab.people.map(({ memberId }) => memberId)).toEqual([otherNora.memberId]);
  });

  it('drops a reading that was about to be sent when the address changes', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(610);
    tab.go(FEED);
    await tab.pass(5000);
    expect(tab.sent).toEqual(['left: moved']);
  });

  it('says at once that somebody is left, and nothing on pages of nobody', async () => {
    const tab = fakeTab(FEED, feedPage([tamsin]));
    tab.go(addressOf(tamsin));
    tab.show(pageOf(tamsin));
    await tab.pass(1000);
    tab.go(FEED);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved']);
    tab.go('https://www.linkedin.com/jobs/');
    await tab.pass(20_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved']);
    expect(tab.watching()).toBe(0);
  });

  it('knows that pages below a profile are still the same person', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(1000);
    tab.go(`${addressOf(tamsin)}details/experience/`);
    tab.go(`${addressOf(tamsin)}overlay/contact-info/`);
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'tamsin-quillfeather']);
  });
});

describe('when it does not work', () => {
  it('gives up ten seconds after the last change, with one word', async () => {
    const tab = fakeTab(addressOf(tamsin), empty);
    await tab.pass(9000);
    tab.stir();
    await tab.pass(9500);
    expect(tab.sent).toEqual([]);
    await tab.pass(1000);
    expect(tab.sent).toEqual(['left: unreadable']);
    expect(tab.watching()).toBe(0);
  });

  it('tries again when the tab comes back to the front', async () => {
    const tab = fakeTab(addressOf(tamsin), empty);
    await tab.pass(11_000);
    tab.hide(true);
    tab.show(pageOf(tamsin));
    tab.hide(false);
    await tab.pass(1000);
    expect(tab.sent).toEqual(['left: unreadable', 'tamsin-quillfeather']);
  });

  it('sends a sighting that was not acknowledged once more, not twice', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    tab.answers.push({ ok: false, why: 'notNow' }, { ok: false, why: 'notNow' });
    await tab.pass(1000);
    expect(tab.sent).toHaveLength(1);
    await tab.pass(1000);
    expect(tab.sent).toHaveLength(2);
    tab.stir();
    await tab.pass(20_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'tamsin-quillfeather']);
  });

  it('takes a refusal for an answer', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    tab.answers.push({ ok: false, why: 'refused' });
    await tab.pass(1000);
    tab.stir();
    await tab.pass(20_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
  });

  it('ends for good when reading is over', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    tab.answers.push(null);
    await tab.pass(1000);
    expect(tab.stop.signal.aborted).toBe(true);
    tab.go(addressOf(zofia));
    tab.show(pageOf(zofia));
    tab.hide(true);
    tab.hide(false);
    await tab.pass(20_000);
    expect(tab.sent).toEqual(['tamsin-quillfeather']);
    expect(tab.watching()).toBe(0);
  });

  it('ends for good when reading is over at the first word that somebody was left', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(1000);
    tab.answers.push(null);
    tab.go(addressOf(zofia));
    tab.show(pageOf(zofia));
    await tab.pass(20_000);
    expect(tab.stop.signal.aborted).toBe(true);
    tab.go(addressOf(tamsin));
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'left: moved']);
    expect(tab.watching()).toBe(0);
  });

  it.each<[string, (tab: FakeTab) => void]>([
    ['in the middle of waiting', (tab) => tab.stir()],
    ['when the address changes', (tab) => tab.go(addressOf(zofia))],
    ['when the tab goes behind', (tab) => tab.hide(true)],
    ['when the page comes back from the history', (tab) => tab.follower.returned()],
  ])('has outlived its extension: notices it %s, and does not even try to send', async (_, happens) => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(100);
    tab.orphan();
    happens(tab);
    await tab.pass(1000);
    expect(tab.stop.signal.aborted).toBe(true);
    expect(tab.watching()).toBe(0);
    expect(tab.sent).toEqual([]);
  });

  it('ends when it is told to, in the middle of waiting', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    tab.stop.abort();
    await tab.pass(20_000);
    expect(tab.sent).toEqual([]);
    expect(tab.watching()).toBe(0);
  });

  it('reads again when the page comes back from the history as it was', async () => {
    const tab = fakeTab(addressOf(tamsin), pageOf(tamsin));
    await tab.pass(1000);
    tab.follower.returned();
    await tab.pass(1000);
    expect(tab.sent).toEqual(['tamsin-quillfeather', 'tamsin-quillfeather']);
  });
});
