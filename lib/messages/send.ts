import { browser } from 'wxt/browser';
import type { MessageName, Messages, TabMessageName, TabMessages } from './messages';

/**
 * Sends one message to the background, waking it if it sleeps. Rejects when the extension was updated meanwhile, or
 * the background ended: where it dies at the moment at which the message reaches it, Chromium may answer in its place,
 * with nothing and without an error (seen 2026-11, one in forty). Every message of ours is answered with something.
 */
export async function send<Name extends MessageName>(
  name: Name,
  body: Messages[Name]['body'],
): Promise<Messages[Name]['answer']> {
  const answer: Messages[Name]['answer'] | undefined = await browser.runtime.sendMessage({ name, body });
  if (answer === undefined) throw new Error('the background ended before it answered');
  return answer;
}

/**
 * Sends one message to the page of a tab. Needs no permission but the sites that the content script runs on. Rejects
 * where none of ours runs in it.
 */
export const sendToTab = <Name extends TabMessageName>(tab: number, name: Name, body: TabMessages[Name]['body']) =>
  browser.tabs.sendMessage(tab, { name, body }) as Promise<TabMessages[Name]['answer']>;

/** Wakes the background, so that the next message meets it at work. Never throws. */
export function wake(): void {
  if (browser.runtime?.id) void Promise.resolve(browser.runtime.sendMessage({})).catch(() => {});
}
