import type { Words } from './words';

/** Every sentence of the page for practice; the exercises themselves are Indonesian, like what they teach. */
export const latihanWords = {
  title: { id: 'Latihan menulis', en: 'Writing practice' },
  promise: {
    id: 'Tidak ada yang diunggah, dikirim, atau dicatat dari halaman ini.',
    en: 'Nothing is posted, sent or recorded from this page.',
  },
  smaller: { id: 'Perkecil huruf', en: 'Smaller letters' },
  larger: { id: 'Perbesar huruf', en: 'Larger letters' },
  list: { id: 'Pilih latihan', en: 'Choose an exercise' },
  own: { id: 'Tulisan sendiri', en: 'A text of your own' },
  ownTask: {
    id: 'Periksa naskah di sini, lalu salin ke media sosial. Halaman ini juga dipakai bila kotak tulisan di situsnya belum dikenal.',
    en: 'Check your text here, then copy it to the network. Use this page too where a site’s box is not known yet.',
  },
  done: { id: 'selesai', en: 'done' },
  doing: { id: 'sedang dikerjakan', en: 'in progress' },
  pretend: {
    id: 'Kelurahan, orang, dan nomornya rekaan. Anggap hari ini Rabu, 18 November 2026.',
    en: 'Kelurahan, people and numbers are invented. Take today to be Wednesday, 18 November 2026.',
  },
  demands: { id: 'Yang diminta', en: 'What is asked' },
  isMet: { id: 'sudah', en: 'done' },
  isNotMet: { id: 'belum', en: 'not yet' },
  passed: { id: 'Selesai. Semua yang diminta sudah ada.', en: 'Done. All that was asked is there.' },
  next: { id: 'Latihan berikutnya', en: 'Next exercise' },
  hint: { id: 'Petunjuk', en: 'Hint' },
  model: { id: 'Contoh jawaban', en: 'A sample answer' },
  modelNote: { id: 'Satu dari banyak jawaban yang baik.', en: 'One of many good answers.' },
  text: { id: 'Tulisan Anda', en: 'Your text' },
  undo: { id: 'Urungkan', en: 'Undo' },
  restart: { id: 'Mulai lagi', en: 'Start again' },
  empty: { id: 'Kosongkan', en: 'Empty' },
  copied: { id: 'Tersalin. Tempel dengan Ctrl+V di kotak tulisan.', en: 'Copied. Paste it with Ctrl+V.' },
  selected: {
    id: 'Teks sudah dipilih. Salin dengan Ctrl+C atau menu Salin.',
    en: 'The text is selected. Copy it with Ctrl+C or the menu.',
  },
  mirror: { id: 'Cermin tulisan', en: 'Mirror of the text' },
  mirrorHint: {
    id: 'Salinan untuk dibaca. Kata kecil menamai bagian yang ditemukan.',
    en: 'A copy for reading. The small words name what was found.',
  },
  mirrorEmpty: { id: 'Tulisan Anda akan tampil di sini.', en: 'Your text will appear here.' },
  hold: { id: 'Tahan dulu', en: 'Hold on' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  suggestion: { id: 'Saran', en: 'Suggestion' },
  seen: { id: 'Yang terlihat', en: 'What is seen' },
  seenHint: {
    id: 'Bagian yang dibaca orang sebelum menekan “selengkapnya”.',
    en: 'What people read before they press “more”.',
  },
  network: { id: 'Media sosial', en: 'Network' },
  more: { id: '… selengkapnya', en: '… more' },
  folded: { id: 'Terlipat', en: 'Folded away' },
  tooLong: { id: 'Tidak muat', en: 'Does not fit' },
  all: { id: 'Terlihat seluruhnya.', en: 'All of it is seen.' },
  panelPlace: { id: 'Latihan · tidak dicatat', en: 'Practice · not recorded' },
  other: {
    id: 'Tulisan berubah tidak seperti yang diminta. Tekan Ctrl+Z untuk mengembalikannya.',
    en: 'The text changed in another way. Press Ctrl+Z to take it back.',
  },
} satisfies Record<string, Words>;

/** What the tasks of a group are about. */
export const formNames = {
  melengkapi: { id: 'Melengkapi', en: 'Completing' },
  teras: { id: 'Kalimat pembuka', en: 'The opening' },
  tanggal: { id: 'Hari dan tanggal', en: 'Days and dates' },
  'data-pribadi': { id: 'Data pribadi', en: 'Personal data' },
  klarifikasi: { id: 'Klarifikasi dan hoaks', en: 'Clarification and hoaxes' },
  ejaan: { id: 'Ejaan dan tagar', en: 'Spelling and hashtags' },
} satisfies Record<string, Words>;

/** "Salin ke Facebook". */
export const copyTo = (network: Words): Words => ({
  id: `Salin ke ${network.id}`,
  en: `Copy to ${network.en ?? network.id}`,
});

/** "3 dari 22 sudah selesai". */
export const doneCount = (done: number, all: number): Words => ({
  id: `${done} dari ${all} sudah selesai`,
  en: `${done} of ${all} done`,
});
