import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, send } from '../lib/bridge/send';
import { followTab } from '../lib/linkedin/follow';
import { listen, surroundingsOf, takeOver } from '../lib/linkedin/surroundings';

/**
 * Reads LinkedIn's pages while the user browses, and does nothing to them. The background puts it there after
 * consent only (lib/readerScript.ts).
 *
 * Not one of WXT's content scripts: those announce themselves with an event on the document, which a page
 * that was open before us could hear.
 */
export default defineUnlistedScript(() => {
  const stop = takeOver(globalThis);
  const surroundings = surroundingsOf(window, {
    isAlive,
    send: {
      sightings: (sightings) => send('sightings', { sightings }),
      left: (why) => send('left', { why }),
    },
  });
  listen(window, followTab(surroundings, stop), stop.signal);
});
