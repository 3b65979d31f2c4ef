import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Launched } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { describeBrowsers } from './browsers';
import { onPage } from './on-page';
import { waitUntil } from './wait-until';

const text = 'Posyandu buka #Besok\nWarga ditunggu';
const caption = '[contenteditable][aria-label="Tulis keterangan..."]';
const fbBox = '[role="dialog"] [contenteditable]';
const xBox = '[data-testid="tweetTextarea_0"]';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describeBrowsers((launch) => {
  let launched: Launched;
  let page: Page;
  let on: ReturnType<typeof onPage>;
  beforeAll(async () => {
    launched = await launch({ port: pages.port });
  });
  afterAll(() => launched?.close());
  beforeEach(async () => {
    page = await launched.newPage();
    on = onPage(page);
  });
  afterEach(() => page?.close());

  const lastPost = () => pages.requests().findLast(({ method }) => method === 'POST');
  const openFacebook = async (query = '') => {
    await page.goto(`https://www.facebook.com/${query}`);
    await on.press('Apa yang Anda pikirkan, Kelurahan Kejaksaan?');
    await waitUntil('kotak tulis aktif', () => page.$eval(fbBox, (box) => box === document.activeElement));
  };
  const openInstagram = async (query = '') => {
    await page.goto(`https://www.instagram.com/${query}`);
    await on.click('svg[aria-label="Postingan baru"]');
    await on.press('Pakai foto contoh');
    await on.press('Berikutnya');
    await on.press('Berikutnya');
    await on.click(caption);
  };

  describe('halaman X', () => {
    test('menerima ketikan, menerbitkan, lalu mengosongkan kotak', async () => {
      const response = await page.goto('https://x.com/home');
      expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(await page.$eval('[data-testid="tweetButtonInline"]', (button) => button.outerHTML)).toContain('disabled');
      await on.click(xBox);
      await on.type(text);
      expect(await on.model()).toBe(text);
      await on.click('[data-testid="tweetButtonInline"]');
      const link = await waitUntil('tautan di pemberitahuan', () =>
        page.$eval('[data-testid="toast"] a', (node) => node.getAttribute('href')),
      );
      expect(link).toMatch(/^\/kel_kejaksaan\/status\/\d+$/);
      expect(await on.textOf('[data-testid="toast"]')).toContain('Postingan Anda telah dikirim');
      expect(await on.model()).toBe('');
      expect(await on.posts()).toMatchObject([{ text, url: link }]);
      expect(lastPost()).toMatchObject({ host: 'x.com', path: expect.stringMatching(/\/CreateTweet$/) });
      expect(JSON.parse(lastPost()?.body ?? '').variables.tweet_text).toBe(text);
    });

    test('menahan fokus di dialog dan menerbitkan dengan Ctrl+Enter', async () => {
      await page.goto('https://x.com/home');
      await on.click('[data-testid="SideNav_NewTweet_Button"]');
      const dialog = '#layers [role="dialog"][aria-labelledby="modal-header"]';
      await waitUntil('dialog terbuka', () => on.has(dialog));
      expect(new URL(page.url()).pathname).toBe('/compose/post');
      await on.click(`${dialog} ${xBox}`);
      await on.type(text);
      await page.focus('[data-testid="SideNav_NewTweet_Button"]');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('app-bar-close');
      await page.keyboard.press('n');
      expect(await page.evaluate(() => window.shortcuts)).toEqual(['n']);
      await on.click(`${dialog} ${xBox}`);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await waitUntil('dialog tertutup', async () => !(await on.has(dialog)));
      expect(await on.posts()).toMatchObject([{ text }]);
    });

    test('menulis balasan di bawah postingan orang lain', async () => {
      await page.goto('https://x.com/compose/post?in_reply_to=1988000000000000001');
      await waitUntil('tombol balas', () => on.has('[data-testid="tweetButton"]'));
      expect(await on.textOf('[data-testid="tweetButton"]')).toBe('Balas');
      await page.keyboard.type('Siap');
      await on.click('[data-testid="tweetButton"]');
      await waitUntil('terkirim', () => page.evaluate(() => window.posts.length === 1));
      expect(lastPost()?.body).toContain('"in_reply_to_tweet_id":"1988000000000000001"');
    });

    test('memasang ulang kotak tanpa kehilangan teks', async () => {
      await page.goto('https://x.com/home?stale=1&noise=1');
      expect(await on.textOf('[data-testid="toast"]')).toContain('Postingan Anda telah dikirim');
      await on.click(xBox);
      await on.type(text);
      await page.evaluate((box) => document.querySelector(box)?.setAttribute('data-old', ''), xBox);
      await page.evaluate(() => window.remount());
      await waitUntil('kotak baru', async () => !(await on.has('[data-old]')));
      expect(await on.model()).toBe(text);
      const first = await on.textOf('[data-testid="tweet"]');
      await waitUntil('umpan bergerak', async () => (await on.textOf('[data-testid="tweet"]')) !== first);
    });
  });

  describe('halaman Facebook', () => {
    test('membuka dialog, menerbitkan, lalu menaruh postingan di atas umpan', async () => {
      await openFacebook();
      const attributes = await page.$eval(fbBox, (box) => [box.getAttribute('aria-label'), box.ariaPlaceholder]);
      expect(attributes).toEqual([null, 'Apa yang Anda pikirkan, Kelurahan Kejaksaan?']);
      await on.type(text);
      expect(await on.model()).toBe(text);
      await on.press('Posting');
      await waitUntil('dialog hilang', async () => !(await on.has('[role="dialog"]')));
      expect(await on.textOf('[role="status"]')).toContain('Postingan Anda telah dipublikasikan');
      expect(await page.$eval('[role="article"]', (article) => article.textContent)).toContain('Warga ditunggu');
      expect(lastPost()).toMatchObject({
        path: '/api/graphql/',
        headers: { 'x-fb-friendly-name': 'ComposerStoryCreateMutation' },
      });
    });

    test('melewati pengaturan postingan dan kehilangan teks saat dipasang ulang', async () => {
      await openFacebook('?steps=2&label=1');
      expect(await page.$eval(fbBox, (box) => box.ariaLabel)).toBe('Apa yang Anda pikirkan, Kelurahan Kejaksaan?');
      await page.keyboard.type('hilang');
      await page.evaluate(() => window.remount());
      await waitUntil('kotak kosong', async () => (await on.model()) === '');
      await on.click(fbBox);
      await on.type(text);
      await on.press('Berikutnya');
      await waitUntil('pengaturan', async () => (await on.textOf('[role="dialog"] h2')) === 'Pengaturan postingan');
      await on.press('Posting');
      await waitUntil('terbit', () => page.evaluate(() => window.posts.length === 1));
      expect(await on.posts()).toMatchObject([{ text }]);
    });
  });

  test('halaman Instagram menghitung huruf dan membagikan', async () => {
    await openInstagram('?slow=300');
    await on.type(text);
    expect(await on.model()).toBe(text);
    expect(await on.textOf('[role="dialog"][aria-label="Buat postingan baru"]')).toContain(`${text.length}/2.200`);
    await on.press('Bagikan');
    await waitUntil('sedang membagikan', async () => (await on.textOf('[role="dialog"]')).includes('Membagikan'));
    const done = 'Postingan Anda telah dibagikan';
    await waitUntil(done, async () => (await on.textOf('[role="dialog"]')).includes(done));
    expect(await on.posts()).toMatchObject([{ text }]);
    expect(lastPost()).toMatchObject({ host: 'www.instagram.com', path: '/api/v1/media/configure/' });
  });

  describe('bila situs menolak', () => {
    test.each(['200', '403'])('X dengan HTTP %s memberi tahu dan teks tetap ada', async (status) => {
      await page.goto(`https://x.com/home?fail=${status}`);
      await on.click(xBox);
      await on.type(text);
      await on.click('[data-testid="tweetButtonInline"]');
      await waitUntil('pemberitahuan', async () => (await on.textOf('[data-testid="toast"]')).includes('coba lagi'));
      expect(await on.has('[data-testid="toast"] a')).toBe(false);
      expect(await on.model()).toBe(text);
      expect(await on.posts()).toEqual([]);
    });

    test('Facebook memberi tahu di dialog dan teks tetap ada', async () => {
      await openFacebook('?fail=200');
      await on.type(text);
      await on.press('Posting');
      await waitUntil('peringatan', async () => (await on.textOf('[role="alert"]')).includes('tidak dapat memposting'));
      expect(await on.model()).toBe(text);
      expect(await on.posts()).toEqual([]);
    });

    test('Instagram memberi tahu dan mengembalikan keterangan', async () => {
      await openInstagram('?fail=403');
      await on.type(text);
      await on.press('Bagikan');
      await waitUntil('peringatan', async () => (await on.textOf('[role="alert"]')).includes('Tidak dapat membagikan'));
      await on.press('Coba lagi');
      await waitUntil('keterangan kembali', async () => (await on.textOf(caption)).includes('Warga ditunggu'));
      expect(await on.model()).toBe(text);
      expect(await on.posts()).toEqual([]);
    });
  });

  test('ketiganya berbahasa Inggris bila diminta', async () => {
    await page.goto('https://x.com/home?lang=en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await on.textOf('[data-testid="tweetButtonInline"]')).toBe('Post');
    await page.goto('https://www.facebook.com/?lang=en');
    await on.press("What's on your mind, Kelurahan Kejaksaan?");
    await waitUntil('dialog', async () => (await on.textOf('[role="dialog"] h2')) === 'Create post');
    expect(await on.has('[role="dialog"] [role="button"][aria-label="Post"]')).toBe(true);
    await page.goto('https://www.instagram.com/?lang=en');
    await on.click('svg[aria-label="New post"]');
    await waitUntil('dialog', () => on.has('[role="dialog"][aria-label="Create new post"]'));
  });
});
