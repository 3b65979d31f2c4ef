import type { PlatformId } from '../draft/platform';
import type { Selector } from './composer';
import { findAll } from './find';
import { holdsOne, nameOf, plain, startsWithOne } from './label';

const toggle: Selector[] = [
  { css: 'input[type="checkbox"], [role="checkbox"], [role="switch"], [role="option"]', why: 'role', seen: '2026-10' },
];
const postTo: Selector[] = [
  { css: '[role="combobox"]:not([contenteditable])', why: 'role; the icons in it name the channels', seen: '2026-10' },
];
const icon: Selector[] = [{ css: 'img[alt], [role="img"][aria-label]', why: 'role and name', seen: '2026-10' }];

/** Switches that name a channel, yet do not choose it. */
const lookAlikes = [
  'story',
  'cerita',
  'customize',
  'customise',
  'sesuaikan',
  'boost',
  'promosikan',
  'iklan',
  'ad post',
];

const isOn = (one: HTMLElement) =>
  (one as HTMLInputElement).checked === true ||
  one.getAttribute('aria-checked') === 'true' ||
  one.getAttribute('aria-selected') === 'true';

const channelsIn = (words: string): PlatformId[] =>
  (['facebook', 'instagram'] as const).filter((channel) => words.includes(channel));

/** The channels whose icons an element shows. */
const iconsIn = (one: HTMLElement) =>
  channelsIn(
    plain(
      findAll(icon, one)
        .map((each) => each.getAttribute('alt') ?? nameOf(each))
        .join(' '),
    ),
  );

/** What an element is called, with the words around a bare checkbox. */
const saysOf = (one: HTMLElement) => plain(`${nameOf(one)} ${one.closest('label')?.textContent ?? ''}`);

/** The channel that a toggle chooses, if it chooses one: by its icon, since a Page may have any name. */
function channelOf(one: HTMLElement): PlatformId[] {
  const icons = iconsIn(one);
  if (icons.length > 0) return icons;
  const named = holdsOne(saysOf(one), lookAlikes) ? [] : channelsIn(saysOf(one));
  return named.length === 1 ? named : [];
}

/** What is ticked, or what the closed list "Posting ke" shows: it stands above the box, the preview after it. */
export function channelsOf(frame: HTMLElement, box: HTMLElement): PlatformId[] {
  const isAbove = (one: HTMLElement) => (one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ticked = findAll(toggle, frame).filter(isOn).flatMap(channelOf);
  const shown = findAll(postTo, frame).filter(isAbove).flatMap(iconsIn);
  return [...new Set([...ticked, ...shown])].sort();
}

/** True if a switch whose words begin so is on. */
export const isSwitchedOn = (frame: HTMLElement, words: readonly string[]): boolean =>
  findAll(toggle, frame).some((one) => isOn(one) && startsWithOne(saysOf(one), words));
