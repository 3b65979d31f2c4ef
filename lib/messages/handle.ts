import { browser } from 'wxt/browser';
import { type MessageName, type Messages, ownPagesOnly } from './messages';

type Handlers = { [Name in MessageName]: (body: Messages[Name]['body']) => Promise<Messages[Name]['answer']> };

interface Sender {
  id?: string;
  url?: string;
}

/** True if the sender is this extension, and one of its own pages where the message asks for that. */
export const isAllowed = (name: MessageName, sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  (!ownPagesOnly.includes(name) || (sender.url ?? '').startsWith(browser.runtime.getURL('/')));

/** Answers every message of the map; anything else, or from anyone else, is left unanswered. */
export function handle(handlers: Handlers): void {
  const listener = (message: unknown, sender: Sender) => {
    const { name, body } = (message ?? {}) as { name: MessageName; body: never };
    if (!Object.hasOwn(handlers, name) || !isAllowed(name, sender)) return undefined;
    return handlers[name](body);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
