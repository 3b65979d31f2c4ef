/** What a page tells to whoever tests or practises on it; the sites have nothing like it. */
export interface AcceptedPost {
  id: string;
  text: string;
  url: string;
}

declare global {
  interface Window {
    /** The text as the editor itself holds it, lines joined by `\n`; "" while no editor is open. */
    model(): string;
    /** Unmounts the editor and mounts it anew, as the sites do after a picture was added. */
    remount(): void;
    posts: AcceptedPost[];
    /** Single-letter shortcuts that the page took, oldest first. */
    shortcuts: string[];
  }
}

window.model = () => '';
window.remount = () => {};
window.posts = [];
window.shortcuts = [];
