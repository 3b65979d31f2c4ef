import type { PostKind } from '../draft/draft';
import type { PlatformId, Surface } from '../draft/platform';

/** A place in other people's markup, named after what a person sees there. */
export interface Selector {
  css: string;
  /** Why it is expected to last. */
  why: string;
  /** When its source last saw it, year and month. */
  seen: string;
}

/** What a fresh message of the site says about a post: out, refused, set for later, or waiting for an administrator. */
export type Notice = 'sent' | 'refused' | 'scheduled' | 'pending';

/** What a box writes. An edit of a post that is out is checked like a post, but never counted. */
export type BoxKind = PostKind | 'edit';

/** What we know of one site. The only place where its markup is known; nothing here changes the page. */
export interface Site {
  surface: Surface;
  /** Where that which is written in this frame appears: a frame of Business Suite may write for two at once. */
  platformsOf(frame: HTMLElement): PlatformId[];
  hosts: readonly string[];
  editor: Selector[];
  /** null when the box writes none of these: a message, a story's reply, a search. */
  kindOf(editor: HTMLElement): BoxKind | null;
  /** What closes when the post is sent, and what the panel stands in. */
  frameOf(editor: HTMLElement): HTMLElement;
  /** The dialog in which a post goes on that was begun in this frame, while it is there; the frame itself may be gone. */
  stepOf?(frame: HTMLElement): HTMLElement | null;
  /** The site's own button that sends the post, while it is there. */
  postButtonOf(frame: HTMLElement): HTMLElement | null;
  /** The key that sends what a box of this kind holds. */
  isPostKey(event: KeyboardEvent, kind: BoxKind): boolean;
  /** The writer has set a day for it: what is sent now appears later. */
  isScheduled(frame: HTMLElement): boolean;
  /** The account that writes, null where the page does not tell. */
  accountOf(frame: HTMLElement): string | null;
  hasMedia(frame: HTMLElement): boolean;
  /** All boxes that one press sends, in their order, where a post may have several parts. */
  partsOf?(frame: HTMLElement): HTMLElement[];
  /** Path of the request that sends what a box of this kind holds; null where paths do not tell. */
  requestOf(kind: BoxKind): RegExp | null;
  /** Elements in which the site reports what became of a post, or the post itself as a new element. */
  notice: Selector[];
  /** What it says to one who sent a box of this kind. */
  readNotice(element: Element, kind?: BoxKind): Notice | null;
}

/** One box in which a post is written, for as long as its frame is on the page. */
export interface Composer {
  site: Site;
  kind: BoxKind;
  /** The frame as it is now: the next step where a post goes on in another dialog. */
  readonly frame: HTMLElement;
  /** The editor as it is now: sites unmount and mount it again while a person writes. */
  editor: () => HTMLElement | null;
}
