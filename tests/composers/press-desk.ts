import { afterEach, beforeEach, vi } from 'vitest';
import type { BoxKind, Composer, Notice, Site } from '@/lib/composers/composer';
import type { End } from '@/lib/composers/submission';
import { watchSubmission } from '@/lib/composers/watch-submission';
import { paths, siteWith } from '../proof/interleavings/site';

interface Manners {
  kind?: BoxKind;
  isScheduled?: boolean;
  hasMedia?: boolean;
  /** The site's request can be told by its path. */
  hasRequest?: boolean;
  /** There is nothing to follow, as in a private window. */
  isIgnored?: boolean;
}

const siteOf = ({ isScheduled = false, hasMedia = false, hasRequest = false }: Manners): Site => ({
  ...siteWith({ hasRequest }),
  isPostKey: (event, kind) => event.key === 'Enter' && (event.ctrlKey || kind === 'response'),
  isScheduled: () => isScheduled,
  hasMedia: () => hasMedia,
});

/** Something that a person does; a script of the page cannot. */
function byHand<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** A site's box with its button, watched as the content script does. Times are those of vitest's clock. */
function openPressDesk(manners: Manners = {}) {
  const { kind = 'post', isIgnored = false } = manners;
  document.body.innerHTML = `<form><div class="box" data-lexical-editor><p></p></div><div role="button">Kirim</div></form>
    <p class="aside"></p>`;
  const found = (css: string) => document.querySelector(css) as HTMLElement;
  const [frame, button, aside] = [found('form'), found('[role="button"]'), found('.aside')];
  const box = () => document.querySelector<HTMLElement>('.box');
  const [desk, page] = [new AbortController(), new AbortController()];
  const tells = new Set<(list: object) => void>();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(private readonly tell: (list: object) => void) {}
      observe = () => void tells.add(this.tell);
      disconnect = () => void tells.delete(this.tell);
    },
  );
  /** The texts that were taken as a press, and what each was told in the end. */
  const pressed: string[] = [];
  const told: [text: string, end: End][] = [];
  const onArmed = (text: string) => {
    pressed.push(text);
    return isIgnored ? null : (end: End) => void told.push([text, end]);
  };
  const composer: Composer = { site: siteOf(manners), kind, frame, editor: box };
  watchSubmission(composer, onArmed, desk.signal, page.signal);
  const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
  return {
    pressed,
    told,
    button,
    aside,
    box,
    pass,
    /** Another text in the box; none if it is left out. */
    write: async (text = '') => {
      const line = box()?.firstElementChild;
      if (line) line.textContent = text;
      await pass(0);
    },
    click: (at: HTMLElement = button) => void at.dispatchEvent(byHand(new MouseEvent('click', { bubbles: true }))),
    key: (init: KeyboardEventInit, at: HTMLElement = box() ?? frame) =>
      void at.dispatchEvent(byHand(new KeyboardEvent('keydown', { bubbles: true, ...init }))),
    /** The button cannot be pressed: the site is at work. */
    work: async (isAtWork = true) => {
      button.setAttribute('aria-disabled', `${isAtWork}`);
      await pass(0);
    },
    say: async (said: Notice) => {
      const notice = document.body.appendChild(document.createElement('p'));
      notice.className = 'notice';
      notice.dataset.said = said;
      notice.textContent = `${said} ${performance.now()}`;
      await pass(0);
    },
    /** The site's request that began `ago` milliseconds before comes back. */
    answer: (responseStatus: number, ago = 0) => {
      const entry = { name: `https://contoh.example${paths.post}`, startTime: performance.now() - ago, responseStatus };
      for (const tell of tells) tell({ getEntries: () => [entry] });
    },
    /** The site takes the box away; the page stays. */
    closeDesk: () => desk.abort(),
    closePage: () => page.abort(),
    isWatched: () => tells.size > 0,
  };
}

export const text = 'Posyandu Melati buka Kamis pagi';
export const other = 'Kerja bakti di RT 03 hari Minggu';

/** Opens a desk with {@link text} in its box; before each test the clock is vitest's, and after it all is closed. */
export function pressDesks() {
  let desk: ReturnType<typeof openPressDesk>;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    desk.closeDesk();
    desk.closePage();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return async (manners: Manners = {}) => {
    desk = openPressDesk(manners);
    await desk.write(text);
    // Nobody presses in the moment in which the page opens.
    await desk.pass(20_000);
    return desk;
  };
}
