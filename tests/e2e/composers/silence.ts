import type { Page } from 'puppeteer-core';

/** Makes the site's notices unreadable the moment they appear, as after a change of its markup or its words. */
export const silence = (page: Page, notice: string): Promise<void> =>
  page.evaluate((css) => {
    new MutationObserver(() => {
      for (const one of document.querySelectorAll(css)) {
        const words = one.querySelector('p');
        if (words && words.textContent !== '✓') words.textContent = '✓';
        one.removeAttribute('role');
        one.removeAttribute('data-testid');
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  }, notice);
