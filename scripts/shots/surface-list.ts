import type { Page } from 'puppeteer-core';
import { entryWords } from '@/lib/words/entry';
import { dataWords } from '@/lib/words/erase';
import { mulaiWords } from '@/lib/words/mulai';
import { listWords } from '@/lib/words/riwayat';
import { type Language, say, type Words } from '@/lib/words/words';
import { waitUntil } from '@/tests/e2e/wait-until';
import {
  askingContent,
  brokenContent,
  emptyContent,
  fullContent,
  hiddenContent,
  offlineContent,
  refusedContent,
} from './contents';
import type { Surface } from './surface';
import { pageViews, popupViews, wholeLog } from './views';

/** Clicks the first button or link that begins with these words. */
const press = (about: Words) => async (page: Page, language: Language) => {
  const words = say(about, language);
  await waitUntil(`tombol "${words}"`, () =>
    page.$$eval(
      'button, a',
      (all, wanted) => {
        const button = all.find((one) => (one.textContent ?? '').trim().startsWith(wanted)) as HTMLElement | undefined;
        button?.click();
        return button !== undefined;
      },
      words,
    ),
  );
};

const popup = (name: string, content: Surface['content'], more: Partial<Surface> = {}): Surface => ({
  name: `popup-${name}`,
  path: 'popup.html',
  views: popupViews,
  content,
  ready: 'h1',
  ...more,
});

const own = (name: string, path: string, content: Surface['content'], more: Partial<Surface> = {}): Surface => ({
  name,
  path,
  views: pageViews,
  content,
  ready: 'h1',
  ...more,
});

/** Every page of our own in every state worth a look. */
export const surfaceList: Surface[] = [
  popup('kosong', emptyContent),
  popup('penuh', fullContent),
  popup('luring', offlineContent),
  popup('ditolak', refusedContent),
  popup('bertanya', askingContent),
  popup('terputus', brokenContent),
  popup('catat', fullContent, { prepare: press(entryWords.title) }),
  own('opsi-kosong', 'options.html', emptyContent),
  own('opsi', 'options.html', fullContent),
  own('opsi-hapus', 'options.html', fullContent, { prepare: press(dataWords.erase) }),
  own('mulai-kode', 'mulai.html', emptyContent),
  own('mulai-unit', 'mulai.html', emptyContent, { prepare: press(mulaiWords.noCode) }),
  own('mulai-privasi', 'mulai.html', emptyContent, {
    async prepare(page, language) {
      await press(mulaiWords.noCode)(page, language);
      await press(mulaiWords.skip)(page, language);
    },
  }),
  own('dikirim-kosong', 'dikirim.html', emptyContent),
  own('dikirim', 'dikirim.html', offlineContent),
  own('riwayat-kosong', 'riwayat.html', emptyContent, { ready: '#empty-title' }),
  own('riwayat', 'riwayat.html', fullContent, { ready: wholeLog }),
  own('riwayat-dibuka', 'riwayat.html', fullContent, { ready: wholeLog, prepare: press(listWords.open) }),
  own('riwayat-laporan', 'riwayat.html#laporan', fullContent, { ready: '.paper' }),
  own('riwayat-tersembunyi', 'riwayat.html', hiddenContent, { ready: wholeLog }),
  own('latihan', 'latihan.html', fullContent),
  own('latihan-soal', 'latihan.html#undangan-senam', fullContent),
];
