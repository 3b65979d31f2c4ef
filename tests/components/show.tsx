import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
environment.IS_REACT_ACT_ENVIRONMENT = true;

const roots: Root[] = [];

/** Renders into a fresh page and returns where; what was shown before is taken away. */
export async function show(node: ReactNode): Promise<HTMLElement> {
  await clear();
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push(root);
  await act(async () => root.render(node));
  return host;
}

export async function clear(): Promise<void> {
  for (const root of roots.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
}

/** The visible text with its spaces folded. */
export const textOf = (host: ParentNode): string => (host.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button that is called so, by its label or its text; throws if there is none. */
export function buttonOf(host: ParentNode, name: string): HTMLButtonElement {
  const all = [...host.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? textOf(one)) === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map(textOf).join(', ')}`);
  return found;
}

export const press = (button: HTMLElement): Promise<void> => act(async () => button.click());

/** Types into a field as a person would: React hears of it through the input event. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await act(async () => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** So long (milliseconds) only a claim that never holds is waited for, even on a busy computer. */
const lastResort = 10_000;

/** Waits until the claim holds. Meanwhile React renders by itself, as on a real page. */
export async function until(claim: () => void): Promise<void> {
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    await vi.waitFor(claim, { timeout: lastResort });
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
  }
}
