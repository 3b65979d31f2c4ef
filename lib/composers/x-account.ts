import type { Selector } from './composer';
import { find } from './find';

const accountSwitcher: Selector[] = [
  { css: '[data-testid="SideNav_AccountSwitcher_Button"]', why: 'test id; shows name and @handle', seen: '2026-08' },
];
const avatar: Selector[] = [
  {
    css: '[data-testid^="UserAvatar-Container-"]',
    why: 'test id that ends with the handle; stays in a narrow window',
    seen: '2026-05',
  },
];
const handle = /^@\w{1,15}$/;

/** The account of the switcher. A display name may hold an @ too, so only words that are a handle and no more count. */
export function accountInSwitcher(document: Document): string | null {
  const switcher = find(accountSwitcher, document);
  if (!switcher) return null;
  const leaves = [...switcher.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
  const shown = leaves.map((one) => (one.textContent ?? '').trim()).findLast((words) => handle.test(words));
  const named = find(avatar, switcher)?.dataset.testid?.replace('UserAvatar-Container-', '@');
  const name = shown ?? named;
  return name && handle.test(name) ? name.toLowerCase() : null;
}
