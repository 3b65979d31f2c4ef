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

/** An office screen, the same at 200 % zoom, a narrow phone, the dark and the English one. */
export const pageViews: View[] = [
  { name: 'terang', width: 1366, height: 768 },
  { name: 'gelap', width: 1366, height: 768, isDark: true },
  { name: 'inggris', width: 1366, height: 768, language: 'en' },
  { name: 'zoom-200', width: 683, height: 384 },
  { name: '320', width: 320, height: 640 },
];

/** The popup's window is as wide as its content, up to 800 pixels of the screen. */
export const popupViews: View[] = [
  { name: 'terang', width: 380, height: 600 },
  { name: 'gelap', width: 380, height: 600, isDark: true },
  { name: 'inggris', width: 380, height: 600, language: 'en' },
  { name: 'zoom-200', width: 380, height: 300 },
  { name: '320', width: 320, height: 600 },
];

/** Shows the page so; nothing moves, so that a picture catches no half-faded card. */
export async function lookAt(page: Page, { width, height, isDark }: View): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
  ]);
}
