import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookOnce } from '../lib/linkedin/report/look';

/**
 * Looks once at the page that it is put into, on the user's click (lib/look.ts), and gives back what it saw as
 * the value of the script. Changes nothing and stays nowhere.
 */
export default defineUnlistedScript(() =>
  lookOnce(document, window.location.href, (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  ),
);
