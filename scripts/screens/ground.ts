import type { Page } from '@playwright/test';

/**
 * The invented LinkedIn has no looks of its own. A calm, neutral ground for a picture, so that a hint is seen to lie on
 * a page; nothing in it is LinkedIn's.
 */
const GROUND = `
  body { margin: 0; padding: 40px 24px; background: #ecebe8; color: #33332f; font: 15px/1.5 system-ui, sans-serif; }
  main { max-width: 520px; padding: 24px; border-radius: 10px; background: #fff; }
  ul { padding: 0; list-style: none; }
  h1, h2 { font-size: 20px; line-height: 1.3; }
  h3, h4 { font-size: 16px; }
  a { color: inherit; text-decoration: none; }
  @media (prefers-color-scheme: dark) {
    body { background: #121211; color: #dddcd6; }
    main { background: #1b1b1a; }
  }
`;

/** Lays the ground under a page that is about to be pictured. */
export async function layGround(page: Page): Promise<void> {
  await page.addStyleTag({ content: GROUND });
}
