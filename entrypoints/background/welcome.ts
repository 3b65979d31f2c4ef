import { browser } from 'wxt/browser';
import { readManaged } from '@/lib/settings/read-managed';
import { changeSettings, readSettings } from '@/lib/settings/store';

/** Right after the installation: takes over the language that was laid down and opens the first run, once. */
async function welcome(): Promise<void> {
  const { hasStarted } = await readSettings();
  if (hasStarted) return;
  const { language } = await readManaged();
  if (language) await changeSettings(() => ({ language }));
  await browser.tabs.create({ url: browser.runtime.getURL('/mulai.html') });
}

/** Must be called while the worker starts: the news of the installation comes only then. */
export const welcomeAtInstall = (): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
