import { browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';

/** Sends one message to the background, waking it if it sleeps. Rejects when the extension was updated meanwhile. */
export const send = <Name extends MessageName>(name: Name, body: Messages[Name]['body']) =>
  browser.runtime.sendMessage({ name, body }) as Promise<Messages[Name]['answer']>;
