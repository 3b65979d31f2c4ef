import type { Words } from './words';

/** Every sentence of chip, panel and cards on other people's pages. */
export const panelWords = {
  panelName: { id: 'Siap Siar, periksa draf', en: 'Siap Siar, check the draft' },
  checkDraft: { id: 'Periksa draf', en: 'Check the draft' },
  startWriting: { id: 'Mulai menulis', en: 'Start writing' },
  complete: { id: 'Lengkap', en: 'Complete' },
  completeHint: { id: 'Silakan unggah', en: 'Ready to post' },
  shrink: { id: 'Kecilkan panel', en: 'Minimise the panel' },
  results: { id: 'Hasil pemeriksaan', en: 'Results of the check' },
  jenis: { id: 'Jenis unggahan', en: 'Kind of post' },
  allJenis: { id: 'Semua jenis', en: 'All kinds' },
  unsur: { id: 'Unsur berita', en: 'Elements of the news' },
  allThere: { id: 'semua ada', en: 'all there' },
  there: { id: 'ada', en: 'present' },
  notThere: { id: 'belum ada', en: 'missing' },
  unclear: { id: 'kurang jelas', en: 'not clear yet' },
  advised: { id: 'disarankan', en: 'advised' },
  settled: { id: 'dinyatakan ada oleh Anda', en: 'you said it is there' },
  insert: { id: 'Sisipkan', en: 'Insert' },
  isInText: { id: 'Sudah ada di teks', en: 'It is in the text' },
  isInPicture: { id: 'Ada di gambar', en: 'It is in the picture' },
  whichPlace: {
    id: 'Yang mana tempatnya? Diingat untuk unggahan berikutnya.',
    en: 'Which words are the place? It is remembered for the next posts.',
  },
  remember: { id: 'Ingat', en: 'Remember' },
  noneOfThem: { id: 'Bukan semuanya', en: 'None of them' },
  nilai: { id: 'Nilai berita', en: 'News value' },
  seen: { id: 'ada', en: 'seen' },
  notSeen: { id: 'belum terlihat', en: 'not seen yet' },
  findings: { id: 'Catatan', en: 'Notes' },
  replace: { id: 'Ganti', en: 'Replace' },
  mask: { id: 'Samarkan', en: 'Mask it' },
  ignore: { id: 'Abaikan', en: 'Ignore' },
  never: { id: 'Jangan tampilkan lagi di unit ini', en: 'Do not show again in this unit' },
  checked: { id: 'Sudah saya cek', en: 'I have checked' },
  written: { id: 'tertulis', en: 'written' },
  becomes: { id: 'menjadi', en: 'becomes' },
  hold: { id: 'Tahan dulu', en: 'Hold on' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  suggestion: { id: 'Saran', en: 'Suggestion' },
  hint: { id: 'Info', en: 'Info' },
  tags: { id: 'Tagar', en: 'Hashtags' },
  length: { id: 'Panjang tulisan', en: 'Length of the text' },
  letters: { id: 'huruf', en: 'letters' },
  tooLong: { id: 'terlalu panjang', en: 'too long' },
  mandatory: { id: 'wajib', en: 'required' },
  isInserted: { id: 'sudah ada', en: 'already there' },
  refused: {
    id: 'Belum bisa disisipkan. Salin, lalu tempel dengan Ctrl+V.',
    en: 'It could not be inserted. Copy it, then paste with Ctrl+V.',
  },
  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin', en: 'Copied' },
  accountQuestion: { id: 'Akun ini akun resmi unit?', en: "Is this the unit's official account?" },
  accountHint: {
    id: 'Hanya akun resmi yang diperiksa dan dihitung. Ditanyakan sekali.',
    en: 'Only official accounts are checked and counted. Asked once.',
  },
  isOfficial: { id: 'Ya, akun resmi', en: 'Yes, official' },
  isPrivate: { id: 'Bukan, akun pribadi', en: 'No, private' },
  recorded: { id: 'Tercatat', en: 'Recorded' },
  close: { id: 'Tutup', en: 'Close' },
  published: { id: 'Sudah terbit?', en: 'Is it published?' },
  isPublished: { id: 'Ya, sudah terbit', en: 'Yes, it is' },
  isNotPublished: { id: 'Belum', en: 'Not yet' },
  publishedHint: {
    id: 'Dihitung hanya bila Anda menjawab “Ya”. Bisa dijawab nanti di Siap Siar.',
    en: 'Counted only if you answer “Yes”. You can answer later in Siap Siar.',
  },
  updated: {
    id: 'Siap Siar baru diperbarui. Muat ulang halaman ini setelah Anda selesai menulis.',
    en: 'Siap Siar was updated. Reload this page when you have finished writing.',
  },
} satisfies Record<string, Words>;

/** "2 belum ada". */
export const missingCount = (n: number): Words => ({ id: `${n} belum ada`, en: `${n} missing` });

/** "1 kurang jelas". */
export const unclearCount = (n: number): Words => ({ id: `${n} kurang jelas`, en: `${n} not clear yet` });

/** "1 belum terlihat": it may be there in words that we do not know. */
export const unseenCount = (n: number): Words => ({ id: `${n} belum terlihat`, en: `${n} not seen yet` });

/** "Bisa ditambah: Mengapa". */
export const couldAdd = (names: string): Words => ({ id: `Bisa ditambah: ${names}`, en: `Could be added: ${names}` });

/** "Belum ada: Di mana, Kapan". */
export const missingNames = (names: string): Words => ({ id: `Belum ada: ${names}`, en: `Missing: ${names}` });

/** "Unggahan Facebook, Selasa (15/10/2024) pukul 14.10 WIB." */
export const recordedWhat = (surface: string, day: string, clock: string): Words => ({
  id: `Unggahan ${surface}, ${day} pukul ${clock}.`,
  en: `${surface} post, ${day} at ${clock}.`,
});

export const unsureWhat = (surface: string, clock: string): Words => ({
  id: `Unggahan ${surface} pukul ${clock} belum bisa kami pastikan. Coba lihat di beranda Anda.`,
  en: `We are not sure about the ${surface} post of ${clock}. Please look at your timeline.`,
});

/** "Perbaiki semua yang pasti (3)". */
export const correctAll = (n: number): Words => ({ id: `Perbaiki semua yang pasti (${n})`, en: `Correct all ${n}` });

/** "Tampilkan 4 catatan lagi". */
export const showMore = (n: number): Words => ({ id: `Tampilkan ${n} catatan lagi`, en: `Show ${n} more notes` });
