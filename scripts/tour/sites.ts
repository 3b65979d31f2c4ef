import type { Hand } from './hand';

/** How a person writes a post on one site: data for the tour and for the browser tests. */
export interface SiteWalk {
  name: 'X' | 'Facebook' | 'Instagram';
  url: string;
  /** Where the text goes once the composer is open, as CSS. */
  box: string;
  /** Opens the composer and puts the caret into its box. */
  open: (hand: Hand) => Promise<void>;
  post: (hand: Hand) => Promise<void>;
  /** The page tells which account writes, so the question comes in the panel; else after the first post. */
  tellsAccount: boolean;
}

const xBox = '[data-testid="tweetTextarea_0"]';
const dialogBox = '[role="dialog"] [contenteditable]';
const caption = '[contenteditable][aria-label="Tulis keterangan..."]';

export const siteWalks: SiteWalk[] = [
  {
    name: 'X',
    url: 'https://x.com/home',
    box: xBox,
    open: ({ click }) => click(xBox),
    post: ({ click }) => click('[data-testid="tweetButtonInline"]'),
    tellsAccount: true,
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    box: dialogBox,
    async open({ press, click }) {
      await press('Apa yang Anda pikirkan, Kelurahan Kejaksaan?');
      await click(dialogBox);
    },
    post: ({ press }) => press('Posting'),
    tellsAccount: true,
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/',
    box: caption,
    async open({ press, click }) {
      await click('svg[aria-label="Postingan baru"]');
      await press('Pakai foto contoh');
      await press('Berikutnya');
      await press('Berikutnya');
      await click(caption);
    },
    post: ({ press }) => press('Bagikan'),
    tellsAccount: true,
  },
];
