import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, send } from '../lib/bridge/send';
import { followTab } from '../lib/linkedin/following/follow';
import { listen } from '../lib/linkedin/following/listen';
import { surroundingsOf } from '../lib/linkedin/following/surroundings';
import { takeOver } from '../lib/linkedin/following/takeOver';

/**
 * Reads LinkedIn's pages while the user browses, and does nothing to them. The background puts it there after
 * consent only (lib/pageScripts.ts).
 *
 * Not one of WXT's content scripts: those announce themselves with an event on the document, which a page
 * that was open before us could hear.
 */
export default defineUnlistedScript(() => {
  const stop = takeOver(globalThis);
  const surroundings = surroundingsOf(window, {
    isAlive,
    send: {
      sightings: (page, visit, sightings) => send('sightings', { page, visit, sightings }),
      left: (left) => send('left', left),
    },
  });
  listen(window, followTab(surroundings, stop), stop.signal);
});
