import {
  answerButtonWords,
  dialogWords,
  editWords,
  postWords,
  saveWords,
  scheduleWords,
  schedulingWords,
  sendWords,
  settingsWords,
} from './facebook-words';
import { findAll } from './find';
import { nameOf, startsWithOne } from './label';

export const dialog = '[role="dialog"]';
const button = [{ css: '[role="button"]', why: 'role; the name is a label or its text', seen: '2026-09' }];
const anyDialog = [{ css: dialog, why: 'role', seen: '2025-09' }];

export const isNamed = (frame: Element, words: readonly string[]): boolean =>
  frame.matches(dialog) && startsWithOne(nameOf(frame), words);

/** The second step of a Page's post, which may be a dialog of its own. */
export const isSettings = (frame: Element): boolean => isNamed(frame, settingsWords);

function wordsFor(frame: Element): string[] {
  if (isNamed(frame, editWords)) return saveWords;
  const words = [...postWords, ...scheduleWords, ...answerButtonWords];
  return isNamed(frame, [...dialogWords, ...settingsWords]) ? [...words, ...sendWords] : words;
}

/** The button that sends what is in this frame; not that of a dialog over it. */
export function postButtonOf(frame: HTMLElement): HTMLElement | null {
  const words = wordsFor(frame);
  const holder = frame.closest(dialog);
  return findAll(button, frame).find((one) => words.includes(nameOf(one)) && one.closest(dialog) === holder) ?? null;
}

/** Where a post goes on that was written in this dialog: the dialog with its settings, while it is there. */
export function stepOf(frame: HTMLElement): HTMLElement | null {
  if (!frame.matches(dialog)) return null;
  return findAll(anyDialog, frame.ownerDocument).find((one) => one !== frame && isSettings(one)) ?? null;
}

/** The button says so, or the row that opens the calendar shows a day already. */
export function isScheduled(frame: HTMLElement): boolean {
  const send = postButtonOf(frame);
  if (send && scheduleWords.includes(nameOf(send))) return true;
  return findAll(button, frame).some(
    (one) => startsWithOne(one.textContent ?? '', schedulingWords) && /\d/.test(one.textContent ?? ''),
  );
}
