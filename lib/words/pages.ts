import type { Words } from './words';

/** The bar above each of our own pages. */
export const pageWords = {
  skip: { id: 'Lewati ke isi', en: 'Skip to content' },
  pages: { id: 'Halaman Siap Siar', en: 'Siap Siar pages' },
} satisfies Record<string, Words>;

/** Our pages in the order in which one walks through them, by the name of their file. */
export const pageNames = {
  riwayat: { id: 'Riwayat', en: 'Log' },
  latihan: { id: 'Latihan', en: 'Practice' },
  dikirim: { id: 'Yang dikirim', en: 'What is sent' },
  options: { id: 'Pengaturan', en: 'Settings' },
} satisfies Record<string, Words>;

export type PageName = keyof typeof pageNames;
