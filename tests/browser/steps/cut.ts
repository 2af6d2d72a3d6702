import type { Page } from '@playwright/test';

/**
 * Text that does not fit: elements that hide or cannot show the rest of their words, and what makes the page scroll
 * sideways. What is only heard does not count, nor does what scrolls by itself.
 * @returns a line for each; [] when every word can be seen.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (one: Element): string =>
      `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`;
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && !one.closest('.heard') && one.clientWidth > 1,
    );
    const sideways = all.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return scrollWidth > clientWidth && (left < -1 || right > clientWidth + 1);
    });
    const SCROLLS = 'textarea, input, select, [data-scrolls]';
    const cut = all.filter((one) => {
      if (one.matches(SCROLLS) || one.textContent.trim() === '') return false;
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (display === 'inline') return false;
      const hides = ['hidden', 'clip'];
      const wide = hides.includes(overflowX) || one.matches('button, a.button, summary, label, h1, h2, h3');
      return (
        (wide && one.scrollWidth > one.clientWidth + 1) ||
        (hides.includes(overflowY) && one.scrollHeight > one.clientHeight + 2)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
      ...sideways.map((one) => `beyond the side: ${told(one)}`),
      ...cut.map((one) => `cut: ${told(one)}`),
    ].slice(0, 5);
  });
}
