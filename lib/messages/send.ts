import { browser } from 'wxt/browser';
import type { MessageName, Messages, TabMessageName, TabMessages } from './messages';

/** Sends one message to the background, waking it if it sleeps. Rejects when the extension was updated meanwhile. */
export const send = <Name extends MessageName>(name: Name, body: Messages[Name]['body']) =>
  browser.runtime.sendMessage({ name, body }) as Promise<Messages[Name]['answer']>;

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
