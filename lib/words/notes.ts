import type { Words } from './words';

/** The small notes at the corner of a page, each once. */
export const noteWords = {
  name: { id: 'Siap Siar', en: 'Siap Siar' },
  updatedTitle: { id: 'Muat ulang halaman ini', en: 'Reload this page' },
  updated: {
    id: 'Siap Siar baru diperbarui. Selesaikan dahulu tulisan Anda, lalu muat ulang halaman ini.',
    en: 'Siap Siar was updated. Finish your text first, then reload this page.',
  },
  unknownTitle: { id: 'Kotak tulisan belum dikenal', en: 'Writing box not known yet' },
  unknown: {
    id: 'Kotak tulisan ini belum dikenal. Anda tetap dapat menulis seperti biasa; periksa draf di popup.',
    en: 'This writing box is not known yet. You can write as usual; check the draft in the popup.',
  },
  copyReport: { id: 'Salin laporan tanpa teks Anda', en: 'Copy a report without your text' },
  reportCopied: { id: 'Tersalin. Kirimkan kepada Diskominfo.', en: 'Copied. Please send it to Diskominfo.' },
  otherTitle: { id: 'Hasilnya berbeda', en: 'It came out differently' },
  other: {
    id: 'Tulisan tidak masuk seperti yang diharapkan. Tekan Ctrl+Z di kotak tulisan untuk mengembalikannya.',
    en: 'The text did not go in as expected. Press Ctrl+Z in the writing box to take it back.',
  },
  close: { id: 'Tutup', en: 'Close' },
} satisfies Record<string, Words>;
