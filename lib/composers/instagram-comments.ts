import type { Selector } from './composer';
import { findAll } from './find';
import { startsWithOne } from './label';

/** A caption's box and a comment's box look alike: only their labels tell them apart. */
export const textBox: Selector[] = [
  {
    css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    why: "role and the editor's own mark",
    seen: '2026-05',
  },
  { css: 'textarea[aria-label], textarea[placeholder]', why: 'a named text field, as under a post', seen: '2026-01' },
];

const commentWords = ['tambahkan komentar', 'add a comment'];

export const labelOf = (box: HTMLElement): string =>
  box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? box.getAttribute('placeholder') ?? '';

/** A story's reply ("Balas ke …") and a message ("Kirim pesan …") are named otherwise, and stay private. */
export const isCommentBox = (box: HTMLElement): boolean => startsWithOne(labelOf(box), commentWords);

/** The comment's own form: a feed shows one under every post. */
export const commentFrameOf = (box: HTMLElement): HTMLElement =>
  box.closest('form') ??
  box.closest<HTMLElement>('article') ??
  box.closest<HTMLElement>('[role="dialog"]') ??
  box.ownerDocument.body;

export const holdsComment = (frame: HTMLElement): boolean => findAll(textBox, frame).some(isCommentBox);
