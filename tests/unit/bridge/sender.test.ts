import { describe, expect, it } from 'vitest';
import { pageSender } from '../../../lib/bridge/sender';

const ME = 'peerkeep-id';
const PAGE = 'https://www.linkedin.com/in/ada/';
const tab = { id: 7, url: PAGE } as never;
const good = { id: ME, tab, frameId: 0, url: PAGE };

describe('who may send', () => {
  it('our reader in the top frame of a LinkedIn tab, with the address of the tab', () => {
    // After in-app navigation the sender's own address is still the first one.
    const sender = { ...good, url: 'https://www.linkedin.com/feed/' };
    expect(pageSender(sender, ME)).toEqual({ tabId: 7, address: PAGE });
  });

  it.each([
    ['another extension', { ...good, id: 'somebody-else' }],
    ['no tab', { id: ME, frameId: 0, url: PAGE }],
    ['a frame within the page', { ...good, frameId: 3 }],
    ['another site', { ...good, url: 'https://www.linkedin.com.example/in/ada/' }],
    ['a tab that has gone elsewhere', { ...good, tab: { id: 7, url: 'https://example.com/' } as never }],
    ['a tab whose address is hidden', { ...good, tab: { id: 7 } as never }],
    ['plain http', { ...good, url: 'http://www.linkedin.com/in/ada/' }],
    ['one of our own pages', { ...good, url: `chrome-extension://${ME}/popup.html` }],
    ['no address at all', { id: ME, tab, frameId: 0 }],
  ])('not %s', (_, sender) => {
    expect(pageSender(sender, ME)).toBeNull();
  });
});
