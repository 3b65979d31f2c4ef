import { browser } from 'wxt/browser';
import { onManaged, readManaged } from '@/lib/settings/read-managed';
import { changeSettings, readSettings } from '@/lib/settings/store';

async function beforeStart(act: () => Promise<void>): Promise<void> {
  const { hasStarted } = await readSettings();
  if (!hasStarted) await act();
}

/** Takes over the language that was laid down; whoever has begun with another one keeps that. */
async function takeLanguage(): Promise<void> {
  const { language } = await readManaged();
  if (language) await changeSettings(() => ({ language }));
}

/** Opens the first run. */
async function welcome(): Promise<void> {
  await takeLanguage();
  await browser.tabs.create({ url: browser.runtime.getURL('/mulai.html') });
}

/** Must be called while the worker starts: the news of the installation, and of what was laid down, come only then. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void beforeStart(welcome);
  });
  onManaged(() => void beforeStart(takeLanguage));
}
