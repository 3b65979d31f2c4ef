import { browser } from 'wxt/browser';
import { onManaged, readManaged } from '@/lib/settings/read-managed';
import { changeSettings, readSettings } from '@/lib/settings/store';

/** Takes over the language that was laid down, as long as nobody has begun with another one. */
async function takeLanguage(): Promise<void> {
  const { hasStarted } = await readSettings();
  const { language } = hasStarted ? { language: null } : await readManaged();
  if (language) await changeSettings(() => ({ language }));
}

/** Right after the installation: opens the first run, once. */
async function welcome(): Promise<void> {
  const { hasStarted } = await readSettings();
  if (hasStarted) return;
  await takeLanguage();
  await browser.tabs.create({ url: browser.runtime.getURL('/mulai.html') });
}

/** Must be called while the worker starts: the news of the installation, and of what was laid down, come only then. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  onManaged(() => void takeLanguage());
}
