import type { Page } from 'puppeteer-core';
import type { Language } from '@/lib/words/words';

/** How a surface is looked at; width and height in CSS pixels. */
export interface View {
  name: string;
  width: number;
  height: number;
  isDark?: boolean;
  language?: Language;
}

type Size = Pick<View, 'width' | 'height'>;

/** As usual, dark and in English; then at 200 % zoom and on a narrow phone. */
const viewsOf = (usual: Size, zoomed: Size, narrow: Size): View[] => [
  { name: 'terang', ...usual },
  { name: 'gelap', ...usual, isDark: true },
  { name: 'inggris', ...usual, language: 'en' },
  { name: 'zoom-200', ...zoomed },
  { name: '320', ...narrow },
];

/** The screen of an office. */
export const pageViews = viewsOf(
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
);

/** The popup's window is as wide as its content, up to 800 pixels of the screen. */
export const popupViews = viewsOf(
  { width: 380, height: 600 },
  { width: 380, height: 300 },
  { width: 320, height: 600 },
);

/** What riwayat says once the whole log is read: its heading is there before. As CSS. */
export const wholeLog = '.title [role=status]:not(:empty)';

/** Shows the page so; nothing moves, so that a picture catches no half-faded card. */
export async function lookAt(page: Page, { width, height, isDark }: View): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
  ]);
}
