import type { Page } from '@playwright/test';

/**
 * The invented LinkedIn has no looks of its own. A calm, neutral ground for a picture, so that a hint is seen to lie on
 * a page with people on it; nothing in it is LinkedIn's.
 */
const GROUND = `
  body { margin: 0; background: #ecebe8; color: #33332f; font: 15px/1.5 system-ui, sans-serif; }
  body > section, iframe, [data-testid=expandable-text-button] { display: none; }
  header { padding: 0 24px; background: #fff; }
  header ul { display: flex; gap: 48px; margin: 0; padding: 14px 0; list-style: none; }
  main { padding: 24px; }
  [data-testid=lazy-column] { display: grid; grid-template-columns: 520px 300px; gap: 16px; align-items: start; }
  [data-testid=lazy-column] > * { grid-column: 1; padding: 20px 24px; border-radius: 10px; background: #fff; }
  [data-testid=lazy-column] > aside { grid-column: 2; grid-row: 1 / span 9; }
  [data-testid=lazy-column] > :empty { display: none; }
  aside > div { padding: 12px 0; }
  h2, p, figure { margin: 0 0 4px; }
  h2 { font-size: 20px; line-height: 1.3; }
  aside h2 { font-size: 15px; }
  a { color: inherit; text-decoration: none; }
  svg { width: 18px; height: 18px; border-radius: 50%; background: #d5d3cd; }
  main [id^=person] { width: 72px; height: 72px; }
  #person-medium { width: 100%; height: 96px; border-radius: 8px; }
  section [data-display-contents] > div > div:nth-child(2) { display: none; }
  main [id^=bell], main [id^=send], aside svg, #skills-medium { display: none; }
  main div:has(> [data-display-contents] + p), main div:has(> p + p > a) { display: flex; gap: 6px; align-items: baseline; }
  main div:has(> [role=button]) { display: flex; gap: 24px; padding: 8px 0; }
  main [role=button] > div { display: flex; gap: 8px; align-items: center; }
  button, a[href*='/messaging/compose'] { border: 1px solid #8a8880; border-radius: 16px; padding: 4px 14px; margin-right: 8px; background: none; color: inherit; font: inherit; }
  [role=list] :is(h2, ul, hr, img, svg:not([id^=person])) { display: none; }
  [role=list] :is(button, a):has(> svg:only-child, > span > svg:only-child) { display: none; }
  [role=listitem] { margin-top: 20px; padding-top: 20px; border-top: 1px solid #8a888055; }
  [role=list] div:has(> a + a), [role=list] div:has(> a + [role=button]) { display: flex; gap: 12px; align-items: center; }
  [role=list] [aria-label] > :first-child { font-weight: 600; }
  main [role=list] [id^=person] { width: 48px; height: 48px; }
  @media (prefers-color-scheme: dark) {
    body { background: #121211; color: #dddcd6; }
    header, [data-testid=lazy-column] > * { background: #1b1b1a; }
    svg { background: #3a3a37; }
  }
`;

/** Lays the ground under a page that is about to be pictured. */
export async function layGround(page: Page): Promise<void> {
  await page.addStyleTag({ content: GROUND });
}
