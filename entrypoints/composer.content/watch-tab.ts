import type { Note } from '@/entrypoints/desk/show-note';
import type { Composer, Site } from '@/lib/composers/composer';
import { describeBox } from '@/lib/composers/describe-box';
import { readEditor } from '@/lib/composers/editor/read-editor';
import { watchComposers } from '@/lib/composers/watch-composers';
import { watchUnknown } from '@/lib/composers/watch-unknown';
import type { Draft } from '@/lib/draft/draft';
import type { Surface } from '@/lib/draft/platform';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { followSettings, readSettings } from '@/lib/settings/store';
import { noteWords } from '@/lib/words/notes';
import { followPresses } from './follow-presses';
import { keepOpen } from './open-drafts';
import { watchLife } from './watch-life';
import { withDesk } from './with-desk';
import { writingIn } from './writing';

const draftIn = (surface: Surface, text: string): Draft => ({
  surface,
  account: null,
  kind: 'post',
  text,
  writtenAt: Date.now(),
  media: [],
  settled: [],
});

/** Follows the boxes of one page of a site from now until the page, or this half of the extension, comes to its end. */
export function watchTab(site: Site | undefined, surface: Surface, page: AbortSignal): void {
  const life = new AbortController();
  const signal = AbortSignal.any([page, life.signal]);
  const frames = new Set<HTMLElement>();
  let settings: Settings = defaultSettings;
  let rest: AbortController | null = null;
  let hasWorked = false;

  const show = (note: Note, until: AbortSignal) => withDesk(({ showNote }) => showNote(note, settings.language, until));
  const open = (composer: Composer, ended: AbortSignal) => {
    hasWorked = true;
    // Its frame may be another one by the time it ends: the next step of the same post.
    const { frame } = composer;
    frames.add(frame);
    ended.addEventListener('abort', () => frames.delete(frame));
    const know = followPresses(composer, writingIn(composer, composer.site.accountOf(frame), settings), ended, signal);
    withDesk(({ openDesk }) => {
      if (!ended.aborted) openDesk({ composer, keepOpen, know, signal: ended, page: signal });
    });
  };

  const isKnown = (box: HTMLElement) =>
    [...frames].some((frame) => frame !== document.body && frame.contains(box)) ||
    Boolean(site?.editor.some(({ css }) => box.matches(css)) && site.kindOf(box));
  const isPrivate = () => {
    const answers = Object.entries(settings.accounts).flatMap(([key, answer]) =>
      key.startsWith(`${surface}:`) ? [answer] : [],
    );
    return answers.includes(false) && !answers.includes(true);
  };
  const found = (box: HTMLElement) => {
    if (isPrivate() || settings.agency.resting.includes(surface)) return;
    const text = () => readEditor(box) || box.innerText.trim();
    const editor = () => (box.isConnected ? box : null);
    keepOpen({ editor, draftOf: () => ({ draft: draftIn(surface, text()), hushed: [] }), write: null }, signal);
    const { unknownTitle: title, unknown } = noteWords;
    show({ title, text: unknown, report: describeBox(box) }, signal);
  };

  /** A pack may send a site's boxes to rest, and wake them again, while the page is open. */
  const follow = (now: Settings) => {
    settings = now;
    const isResting = now.agency.resting.includes(surface);
    if (site && isResting !== (rest === null)) {
      rest?.abort();
      rest = isResting ? null : new AbortController();
      if (rest) watchComposers(site, document, open, AbortSignal.any([signal, rest.signal]));
    }
  };

  watchUnknown(document, isKnown, found, signal);
  watchLife(() => {
    life.abort();
    const { updatedTitle: title, updated: text } = noteWords;
    // Nothing ends this note but its button: the page's own signal may end with the extension.
    if (hasWorked) show({ title, text }, new AbortController().signal);
  }, page);
  followSettings(follow, signal);
  void readSettings().then(follow);
}
