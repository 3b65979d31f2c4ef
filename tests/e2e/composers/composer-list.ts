import type { Hand } from '@/scripts/tour/hand';

/** The words of the page in its language. */
export type Pick = (id: string, en: string) => string;

/** How a person finds a composer, writes and sends: all that the contract must be told. */
export interface ComposerCase {
  name: string;
  /** Host and path of the practice page. */
  at: string;
  /** Opens the composer on the loaded page, without a click into its box. */
  open(hand: Hand, pick: Pick): Promise<void>;
  /** The box itself, as CSS. */
  box: string;
  post(hand: Hand, pick: Pick): Promise<void>;
  /** The button of the site that sends, for a quick second click, as a selector of puppeteer. */
  postButton: string;
  /** The step before the last one, where the site has one. */
  goOn?: (hand: Hand) => Promise<void>;
  /** What the site says when it refuses. */
  refusal: string;
  /** The text is still there after the site set the box up anew. */
  keepsTextOnRemount: boolean;
  /** Brings the box back where a refusal takes it away. */
  backToBox?(hand: Hand): Promise<void>;
  /** Closes the dialog by hand; an inline box has none. */
  close?: (hand: Hand) => Promise<void>;
  /** What the site says when it has sent the post, as CSS. */
  notice: string;
  /** What becomes of a sent post when that is missing: the site's request is a witness too, or there is none. */
  inSilence: 'recorded' | 'asked';
  isClosedByEscape: boolean;
}

const draftBox = '[data-testid="tweetTextarea_0"]';
const lexicalBox = '[role="dialog"] [contenteditable]';
const inlineBox = '.fb-inline [contenteditable]';
const modalBox = `[role="dialog"] ${draftBox}`;

export const composerList: ComposerCase[] = [
  {
    name: 'X, sebaris di beranda',
    at: 'x.com/home',
    open: async ({ page }) => void (await page.waitForSelector(draftBox)),
    box: draftBox,
    postButton: '[data-testid="tweetButtonInline"]',
    post: ({ click }) => click('[data-testid="tweetButtonInline"]'),
    refusal: 'coba lagi',
    keepsTextOnRemount: true,
    notice: '[data-testid="toast"]',
    inSilence: 'recorded',
    isClosedByEscape: false,
  },
  {
    name: 'X, dialog',
    at: 'x.com/compose/post',
    open: async ({ page }) => void (await page.waitForSelector(modalBox)),
    box: modalBox,
    postButton: '[role="dialog"] [data-testid="tweetButton"]',
    post: ({ click }) => click('[role="dialog"] [data-testid="tweetButton"]'),
    refusal: 'coba lagi',
    keepsTextOnRemount: true,
    close: ({ click }) => click('[data-testid="app-bar-close"]'),
    notice: '[data-testid="toast"]',
    inSilence: 'recorded',
    isClosedByEscape: true,
  },
  {
    name: 'Facebook, dialog Buat postingan',
    at: 'www.facebook.com/',
    async open({ press, page }, pick) {
      await press(`${pick('Apa yang Anda pikirkan', "What's on your mind")}, Kelurahan Kejaksaan?`);
      await page.waitForSelector(lexicalBox);
    },
    box: lexicalBox,
    postButton: '[role="dialog"] .fb-post',
    post: ({ press }, pick) => press(pick('Posting', 'Post')),
    goOn: ({ press }) => press('Berikutnya'),
    refusal: 'tidak dapat memposting',
    keepsTextOnRemount: false,
    close: ({ press }) => press('Tutup'),
    notice: '[role="status"]',
    inSilence: 'asked',
    isClosedByEscape: true,
  },
  {
    name: 'Instagram, dialog Buat postingan baru',
    at: 'www.instagram.com/',
    async open({ click, press, page }, pick) {
      await click(`svg[aria-label="${pick('Postingan baru', 'New post')}"]`);
      await press(pick('Pakai foto contoh', 'Use a sample photo'));
      await press(pick('Berikutnya', 'Next'));
      await press(pick('Berikutnya', 'Next'));
      await page.waitForSelector(lexicalBox);
    },
    box: lexicalBox,
    postButton: '[role="dialog"] .ig-next',
    post: ({ press }, pick) => press(pick('Bagikan', 'Share')),
    refusal: 'Tidak dapat membagikan',
    keepsTextOnRemount: false,
    backToBox: ({ press }) => press('Coba lagi'),
    close: ({ press }) => press('Tutup'),
    notice: '.ig-shared .ig-end',
    inSilence: 'recorded',
    isClosedByEscape: false,
  },
  {
    name: 'Threads, dialog Utas baru',
    at: 'www.threads.com/',
    async open({ press, page }, pick) {
      await press(
        pick('Kolom teks kosong. Ketik untuk membuat postingan baru.', 'Empty text field. Type to compose a new post.'),
      );
      await page.waitForSelector(lexicalBox);
    },
    box: lexicalBox,
    postButton: '[role="dialog"] .th-send',
    post: ({ press }, pick) => press(pick('Kirim', 'Post')),
    refusal: 'Gagal memposting',
    keepsTextOnRemount: true,
    close: ({ press }) => press('Batal'),
    notice: '.th-toast',
    inSilence: 'recorded',
    isClosedByEscape: true,
  },
  {
    name: 'Threads, sebaris di beranda',
    at: 'www.threads.net/',
    open: async ({ page }) => void (await page.waitForSelector('main [contenteditable]')),
    box: 'main [contenteditable]',
    postButton: 'main .th-send',
    post: ({ press }, pick) => press(pick('Kirim', 'Post')),
    refusal: 'Gagal memposting',
    keepsTextOnRemount: true,
    notice: '.th-toast',
    inSilence: 'recorded',
    isClosedByEscape: false,
  },
  {
    name: 'Meta Business Suite, Buat postingan',
    at: 'business.facebook.com/latest/composer/',
    open: async ({ page }) => void (await page.waitForSelector('.mbs-box [contenteditable]')),
    box: '.mbs-box [contenteditable]',
    postButton: '.mbs-publish',
    post: ({ click }) => click('.mbs-publish'),
    refusal: 'Tidak dapat menerbitkan',
    keepsTextOnRemount: true,
    notice: '.mbs-status',
    inSilence: 'asked',
    isClosedByEscape: false,
  },
  {
    name: 'Facebook, sebaris di grup',
    at: 'www.facebook.com/groups/wargarw04',
    async open({ press, page }, pick) {
      await press(pick('Tulis sesuatu...', 'Write something...'));
      await page.waitForSelector(inlineBox);
    },
    box: inlineBox,
    postButton: '.fb-inline .fb-post',
    async post({ press, page }, pick) {
      // Back from under the site's own bar, which stays at the top of the window.
      await page.evaluate(() => scrollTo(0, 0));
      await press(pick('Posting', 'Post'));
    },
    refusal: 'tidak dapat memposting',
    keepsTextOnRemount: false,
    notice: '[role="status"]',
    inSilence: 'asked',
    isClosedByEscape: false,
  },
];
