import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/settings/store';

/** The first run is over: goes on to the practice page, or closes its own tab. */
export async function finish(wantsPractice: boolean): Promise<void> {
  await changeSettings(() => ({ hasStarted: true }));
  if (wantsPractice) return location.assign('/latihan.html');
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
