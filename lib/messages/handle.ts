import { browser } from 'wxt/browser';
import { type MessageName, type Messages, ownPagesOnly, type TabMessageName, type TabMessages } from './messages';

type Handlers<Map extends Record<keyof Map, { body: unknown; answer: unknown }>> = {
  [Name in keyof Map]: (body: Map[Name]['body']) => Promise<Map[Name]['answer']>;
};

type AnyName = MessageName | TabMessageName;

interface Sender {
  id?: string;
  url?: string;
}

/** True if the sender is this extension, and one of its own pages where the message asks for that. */
export const isAllowed = (name: AnyName, sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  (!ownPagesOnly.includes(name) || (sender.url ?? '').startsWith(browser.runtime.getURL('/')));

/** Answers every message of the background's map, or of a tab's; anything else, or from anyone else, is left unanswered. */
export function handle(handlers: Handlers<Messages> | Handlers<TabMessages>): void {
  const listener = (message: unknown, sender: Sender) => {
    const { name, body } = (message ?? {}) as { name: AnyName; body: never };
    if (!Object.hasOwn(handlers, name) || !isAllowed(name, sender)) return undefined;
    return (handlers as unknown as Record<AnyName, (body: never) => Promise<unknown>>)[name](body);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
