import type { Settings } from '@/lib/settings/settings';

/**
 * Gives a page of our own its language, its size of text and its theme. The size is a share of the browser's own, so
 * that whoever set larger letters there gets them here too; without a theme the page follows the system.
 */
export function dressPage({
  language,
  textSize,
  theme,
}: Pick<Settings, 'language' | 'theme'> & { textSize: number }): void {
  const page = document.documentElement;
  page.lang = language;
  page.style.fontSize = textSize === 16 ? '' : `${(textSize / 16) * 100}%`;
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
}
