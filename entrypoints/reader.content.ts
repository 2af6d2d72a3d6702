import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../lib/bridge/send';
import { followTab } from '../lib/linkedin/follow';
import { listen, surroundingsOf } from '../lib/linkedin/surroundings';

/**
 * Reads LinkedIn's pages while the user browses, and does nothing to them. Registered by the background
 * after consent only; `document_start`, so that no listener of the page is there yet to notice us.
 */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const surroundings = surroundingsOf(window, {
      sightings: (sightings) => send('sightings', { sightings }),
      left: (why) => send('left', { why }),
    });
    listen(window, followTab(surroundings, stop), stop.signal);
  },
});
