import { newSubmission } from '@/entrypoints/composer.content/new-submission';
import { reportPress } from '@/entrypoints/composer.content/report';
import type { Composer, Notice } from '@/lib/composers/composer';
import { timeoutAfter } from '@/lib/composers/submission';
import { watchSubmission } from '@/lib/composers/watch-submission';
import type { Submission } from '@/lib/draft/submission';
import { type Clock, inPage } from './clock';
import { dom, globalsOf, type Looks, type Tells } from './page-globals';
import type { Fate, Manners } from './plan';
import { account, other, paths, siteWith } from './site';

/** One press that the site took, and what became of it. */
export interface Press {
  text: string;
  fate: Fate;
  /** The submission under which the extension follows it. */
  id: string | null;
  isPublished: boolean;
  /** The page still stood as it was when the site's answer came. */
  isAnswered: boolean;
  /** The page stood long enough after it for the extension to see the end. */
  isSeen: boolean;
  /** Another post was on its way in this page: the site's words may be about either. */
  isCrossed: boolean;
  /** And the site refused that one. */
  isCrossedByRefusal: boolean;
  life: number;
  at: number;
}

/** No press is followed for longer, milliseconds. */
const longestWatch = timeoutAfter.text;
/** Milliseconds. */
const lookingTime = 7_000;

/** A tab with a simulated site in it, and the real content script's watch on its composer. */
export class Tab {
  readonly presses: Press[] = [];
  /** What the writer was shown: about what, for which submission. */
  readonly cards: { about: string; id: string }[] = [];
  life = 0;
  readonly #root = dom.document.createElement('main') as unknown as HTMLElement;
  #frame!: HTMLElement;
  #page = new AbortController();
  #desk = new AbortController();
  readonly #changes: Looks = new Set();
  readonly #requests: Tells = new Set();
  readonly #globals = globalsOf(this.#root, this.#changes, this.#requests);
  #lastId: string | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly manners: Manners,
    private readonly openedSubmission: (id: string, tab: Tab, life: number) => void,
  ) {
    (dom.document.body as unknown as HTMLElement).append(this.#root);
    this.reload();
  }

  /** A page of its own: what was under way in the one before is gone. */
  reload(): void {
    this.life += 1;
    this.#page.abort();
    this.#page = new AbortController();
    this.#changes.clear();
    this.#requests.clear();
    this.#root.replaceChildren();
    this.#openDesk();
  }

  /** Another view in the same page. */
  leave(): void {
    // Whoever gets text and button back without a word looks at them for a moment before going away.
    const isPuzzled = ({ life, isAnswered, fate, at }: Press) =>
      life === this.life && isAnswered && fate.is === 'refused' && this.clock.now() - at - fate.delay < lookingTime;
    if (this.presses.some(isPuzzled)) return;
    this.#openDesk();
    this.#changed();
  }

  close(): void {
    this.#page.abort();
    this.#root.remove();
  }

  write(text: string): void {
    // Nobody writes in a box while it is being sent.
    if (this.isBusy()) return;
    this.#box().value = text;
    inPage(this.#globals, () => this.#box().dispatchEvent(new dom.Event('input') as unknown as Event));
    this.#changed();
  }

  press(fate: Fate): void {
    const click = new dom.MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    const text = this.#box().value;
    inPage(this.#globals, () => this.#button().dispatchEvent(click as unknown as Event));
    if (text !== '' && !this.isBusy()) this.#send(text, fate);
  }

  #box = () => this.#frame.querySelector('textarea') as HTMLTextAreaElement;
  #button = () => this.#frame.querySelector('[role="button"]') as HTMLElement;
  /** The site is sending what its box holds. */
  isBusy = () => this.#button().dataset.sending === 'true';

  #changed(): void {
    for (const look of this.#changes) inPage(this.#globals, look);
  }

  #answered(path: string, status: number, startTime: number): void {
    const entry = { name: `https://contoh.example${path}`, startTime, responseStatus: status };
    for (const tell of this.#requests) inPage(this.#globals, () => tell([entry]));
  }

  #say(said: Notice): void {
    const notice = dom.document.createElement('p') as unknown as HTMLElement;
    notice.className = 'notice';
    notice.dataset.said = said;
    notice.textContent = `${said} ${this.clock.now()}`;
    this.#root.append(notice);
    this.#changed();
  }

  /** The site draws its composer, and the content script sets its watch up beside it. */
  #openDesk(): void {
    this.#desk.abort();
    this.#desk = new AbortController();
    this.#frame?.remove();
    this.#frame = dom.document.createElement('form') as unknown as HTMLElement;
    this.#frame.innerHTML = '<textarea></textarea><div role="button">Kirim</div>';
    this.#root.append(this.#frame);
    const frame = this.#frame;
    const editor = () => frame.querySelector('textarea') as HTMLElement | null;
    const composer: Composer = { site: siteWith(this.manners), kind: this.manners.kind, frame, editor };
    const life = this.life;
    const show = (about: string, { id }: Submission) => {
      if (life === this.life) this.cards.push({ about, id });
    };
    const onArmed = (text: string) => {
      if (text === '') return null;
      const submission = newSubmission(composer, account, 'kegiatan', text);
      this.#lastId = submission.id;
      this.openedSubmission(submission.id, this, life);
      return reportPress(submission, show);
    };
    inPage(this.#globals, () =>
      watchSubmission(composer, onArmed, AbortSignal.any([this.#desk.signal, this.#page.signal]), this.#page.signal),
    );
  }

  /** What the site does with a press: its own code and its server, of which the page knows only what is answered. */
  #send(text: string, fate: Fate): void {
    const { life } = this;
    const frame = this.#frame;
    const { kind, isHasty, isSlowToShow } = this.manners;
    const at = this.clock.now();
    const before = this.presses.filter((one) => one.life === life && at - one.at < longestWatch);
    for (const one of before) {
      one.isCrossed = true;
      one.isCrossedByRefusal ||= fate.is === 'refused';
    }
    const press: Press = {
      text,
      fate,
      id: this.#lastId,
      isPublished: false,
      isAnswered: false,
      isSeen: false,
      isCrossed: before.length > 0,
      isCrossedByRefusal: before.some((one) => one.fate.is === 'refused'),
      life,
      at,
    };
    this.presses.push(press);
    const startTime = performance.now();
    const isHere = () => life === this.life;
    const box = this.#box();
    const button = this.#button();
    let isSending = true;
    button.dataset.sending = 'true';
    const showWork = () => {
      if (!isSending) return;
      button.setAttribute('aria-disabled', 'true');
      this.#changed();
    };
    if (isSlowToShow) this.clock.after(150, () => isHere() && showWork());
    else showWork();
    const stopWork = () => {
      isSending = false;
      delete button.dataset.sending;
      button.removeAttribute('aria-disabled');
    };
    if (isHasty) box.value = '';
    this.#changed();

    const clear = () => {
      box.value = '';
      stopWork();
      this.#changed();
    };
    const giveBack = () => {
      if (box.value === '') box.value = text;
      stopWork();
      this.#changed();
    };
    const answer = () => {
      if (!isHere()) return;
      press.isAnswered = frame === this.#frame;
      // A request of the other kind says nothing of this one.
      this.#answered(other[kind], 200, startTime);
      this.#answered(paths[kind], fate.status, startTime);
      if (fate.isDoubled) this.clock.after(300, () => isHere() && this.#answered(paths[kind], 403, startTime + 200));
      // Where the box is no longer there to show a refusal, every site says it in words.
      const isSaid = fate.isSaid || (fate.is === 'refused' && (isHasty || frame !== this.#frame));
      const steps = [() => isSaid && this.#say(fate.is === 'ok' ? 'sent' : 'refused')];
      const act = fate.is === 'ok' ? clear : giveBack;
      if (fate.isSaidFirst) steps.push(act);
      else steps.unshift(act);
      for (const [index, step] of steps.entries()) this.clock.after(index * 10, () => isHere() && step());
    };
    if (fate.is === 'ok')
      this.clock.after(fate.delay / 2, () => {
        press.isPublished = true;
      });
    this.clock.after(fate.delay, answer);
    this.clock.after(fate.delay + 15_000, () => {
      press.isSeen = press.isAnswered && isHere() && frame === this.#frame;
    });
  }
}
