import base from '../../components/design/base.css?inline';
import button from '../../components/design/button.css?inline';
import reasons from '../../components/design/reasons.css?inline';
import hint from '../../components/hint/hint.css?inline';

/**
 * The host holds nothing and takes no place, whatever the page says of elements like it; `important` of a host
 * stands above the page's own rules.
 */
export const HOST_RULE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  font-size: medium !important;
  z-index: 2147483646 !important;
}`;

/**
 * Our look as one sheet for a shadow root. Tokens stand at our own outermost element, where the page's rules do not
 * reach, and `rem` means the user's own size of type: LinkedIn's root says 10 px.
 * @param rem that size in px.
 */
export function sheetText(rem: number): string {
  const own = `${base}\n${button}\n${reasons}\n${hint}`
    .replaceAll(':root', '.edge')
    .replaceAll(/(\d*\.?\d+)rem\b/g, (_, n: string) => `${Number(n) * rem}px`);
  return `${HOST_RULE}\n${own}`;
}
