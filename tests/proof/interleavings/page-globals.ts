import { Window } from 'happy-dom';

export const dom = new Window();

/** Who wants to hear that something in the page changed. */
export type Looks = Set<() => void>;
/** Who wants to hear of the requests of the page. */
export type Tells = Set<(entries: object[]) => void>;

/** The globals of the page with this root, as the content script knows them. */
export const globalsOf = (root: HTMLElement, changes: Looks, requests: Tells) => ({
  window: root,
  document: { documentElement: root, querySelectorAll: (css: string) => root.querySelectorAll(css) },
  HTMLTextAreaElement: dom.HTMLTextAreaElement,
  MutationObserver: class {
    constructor(private readonly look: () => void) {}
    observe = () => void changes.add(this.look);
    disconnect = () => void changes.delete(this.look);
  },
  PerformanceObserver: class {
    readonly #tell: (entries: object[]) => void;
    constructor(look: (list: { getEntries(): object[] }) => void) {
      this.#tell = (entries) => look({ getEntries: () => entries });
    }
    observe = () => void requests.add(this.#tell);
    disconnect = () => void requests.delete(this.#tell);
  },
});
