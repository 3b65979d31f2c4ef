import type { Page } from 'puppeteer-core';
import { median } from '../median';

const strokes = 25;

/** Notes when a letter was pressed and when the panel that knows it was painted. */
const watchPanel = () => {
  const times = window as unknown as { pressedAt: number; paintedAt: number };
  addEventListener('keydown', () => Object.assign(times, { pressedAt: performance.now(), paintedAt: 0 }), true);
  const root = document.querySelector('[data-siap-siar="panel"]')?.shadowRoot;
  if (!root) throw new Error('Panel tidak ada.');
  new MutationObserver(() =>
    requestAnimationFrame(() => setTimeout(() => Object.assign(times, { paintedAt: performance.now() }))),
  ).observe(root, { childList: true, characterData: true, subtree: true });
};

/**
 * Milliseconds from a letter to the painted panel beyond `quiet`, the pause after the last letter that is waited for on
 * purpose: the median and the worst of some letters. The panel must be open and the caret in the box.
 */
export async function keystrokeCost(page: Page, quiet: number): Promise<{ median: number; worst: number }> {
  await page.evaluate(watchPanel);
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    await page.keyboard.press('a');
    await page.waitForFunction(() => (window as unknown as { paintedAt: number }).paintedAt > 0);
    // More may follow: the panel is drawn once or twice, and the last drawing counts.
    await new Promise((resolve) => setTimeout(resolve, quiet * 2));
    const took = await page.evaluate(() => {
      const { pressedAt, paintedAt } = window as unknown as { pressedAt: number; paintedAt: number };
      return paintedAt - pressedAt;
    });
    times.push(took - quiet);
  }
  return { median: median(times), worst: Math.max(...times) };
}
