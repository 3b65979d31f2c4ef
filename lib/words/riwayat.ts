import { sayFigure } from './say-figure';
import type { Words } from './words';

/** The head of the page and its states. */
export const riwayatWords = {
  title: { id: 'Riwayat unggahan', en: 'Post log' },
  loading: { id: 'Catatan sedang dibuka', en: 'The log is being opened' },
  privacy: { id: 'Isi tulisan hanya ada di komputer ini.', en: 'What you write stays on this computer.' },
  privacyMore: { id: 'Diskominfo hanya menerima jumlah per hari.', en: 'Diskominfo only receives numbers per day.' },
  seeSent: { id: 'Lihat yang dikirim', en: 'See what is sent' },
  emptyTitle: { id: 'Belum ada unggahan yang tercatat', en: 'No post is noted yet' },
  empty: {
    id: 'Unggahan dari komputer ini tercatat sendiri setelah terbit. Unggahan dari ponsel bisa Anda catat.',
    en: 'Posts from this computer note themselves once they are out. Posts from a phone can be noted by you.',
  },
  note: { id: 'Catat unggahan dari ponsel', en: 'Note a post from a phone' },
  closedTitle: { id: 'Catatan belum bisa dibuka', en: 'The log cannot be opened yet' },
  closed: {
    id: 'Catatan lama tidak dihapus. Tutup peramban, lalu buka lagi halaman ini.',
    en: 'Nothing was deleted. Close the browser, then open this page again.',
  },
  again: { id: 'Coba lagi', en: 'Try again' },
  noneTitle: { id: 'Tidak ada catatan yang cocok', en: 'No note matches' },
  clear: { id: 'Hapus saringan', en: 'Clear the filters' },
} satisfies Record<string, Words>;

/** "1.240 unggahan, 18 tanggapan": what the filters let through. */
export const countWords = (posts: number, responses: number): Words => ({
  id: `${sayFigure(posts)} unggahan, ${sayFigure(responses)} tanggapan`,
  en: `${posts} ${posts === 1 ? 'post' : 'posts'}, ${responses} ${responses === 1 ? 'reply' : 'replies'}`,
});

/** Search and filters. */
export const filterWords = {
  region: { id: 'Saring riwayat', en: 'Filter the log' },
  search: { id: 'Cari tulisan, tagar, atau akun', en: 'Search text, hashtag or account' },
  platform: { id: 'Platform', en: 'Platform' },
  jenis: { id: 'Jenis', en: 'Type' },
  kind: { id: 'Bentuk', en: 'Form' },
  source: { id: 'Dicatat', en: 'Noted' },
  month: { id: 'Bulan', en: 'Month' },
  all: { id: 'Semua', en: 'All' },
  hide: { id: 'Sembunyikan isi tulisan di halaman ini', en: 'Hide the texts on this page' },
} satisfies Record<string, Words>;

/** The list of posts. */
export const listWords = {
  caption: { id: 'Daftar unggahan', en: 'List of posts' },
  day: { id: 'Tanggal', en: 'Date' },
  text: { id: 'Isi', en: 'Text' },
  action: { id: 'Aksi', en: 'Action' },
  open: { id: 'Buka', en: 'Open' },
  hidden: { id: 'Isi disembunyikan', en: 'Text hidden' },
  noText: { id: 'Tanpa tulisan tersimpan', en: 'No text kept' },
  alike: (day: Words): Words => ({ id: `Mirip dengan unggahan ${day.id}`, en: `Like the post of ${day.en}` }),
  previous: { id: 'Lebih baru', en: 'Newer' },
  next: { id: 'Lebih lama', en: 'Older' },
  pageOf: (page: number, pages: number): Words => ({
    id: `Halaman ${sayFigure(page)} dari ${sayFigure(pages)}`,
    en: `Page ${page} of ${pages}`,
  }),
};

/** One post, opened: its text, and what can be set right. */
export const postWords = {
  title: (kind: Words, day: Words): Words => ({ id: `${kind.id} ${day.id}`, en: `${kind.en}, ${day.en}` }),
  close: { id: 'Tutup', en: 'Close' },
  account: { id: 'Akun', en: 'Account' },
  correct: { id: 'Perbaiki catatan', en: 'Correct the note' },
  day: { id: 'Hari terbit', en: 'Day it appeared' },
  dayTrouble: {
    id: 'Pilih hari yang sudah lewat atau hari ini.',
    en: 'Choose today or a day that has passed.',
  },
  save: { id: 'Simpan perbaikan', en: 'Save the correction' },
  recounted: {
    id: 'Jumlah per hari untuk Diskominfo ikut diperbaiki.',
    en: 'The numbers per day for Diskominfo are corrected as well.',
  },
  remove: { id: 'Bukan unggahan resmi, hapus dari catatan', en: 'Not an official post, remove it' },
  removeHint: {
    id: 'Hanya catatan di sini yang dihapus. Unggahan di media sosial tidak berubah.',
    en: 'Only the note here is removed. The post itself does not change.',
  },
};

/** The status line: what was just done. */
export const doneWords = {
  corrected: { id: 'Catatan diperbaiki.', en: 'The note is corrected.' },
  removed: (what: Words): Words => ({ id: `${what.id} dihapus dari catatan.`, en: `${what.en}: removed.` }),
  undo: { id: 'Batalkan', en: 'Undo' },
  restored: { id: 'Catatan dikembalikan.', en: 'The note is back.' },
  saved: (file: string): Words => ({ id: `Tersimpan: ${file}`, en: `Saved: ${file}` }),
  notSaved: { id: 'Berkas belum bisa dibuat. Coba sekali lagi.', en: 'The file could not be made. Please try again.' },
  failed: { id: 'Perubahan belum tersimpan. Coba sekali lagi.', en: 'The change is not saved. Please try again.' },
  imported: (n: number): Words =>
    n === 0
      ? { id: 'Semua catatan dari berkas itu sudah ada di sini.', en: 'All notes of that file are here already.' }
      : { id: `${sayFigure(n)} catatan ditambahkan dari cadangan.`, en: `${n} notes were added from the backup.` },
  badBackup: {
    id: 'Berkas itu bukan cadangan Siap Siar yang utuh. Tidak ada yang diubah.',
    en: 'That file is not a whole Siap Siar backup. Nothing was changed.',
  },
  otherUnit: (theirs: string, ours: string): Words => ({
    id: `Cadangan itu milik ${theirs}, bukan ${ours}. Tidak ada yang diubah.`,
    en: `That backup belongs to ${theirs}, not to ${ours}. Nothing was changed.`,
  }),
  copied: { id: 'Rekap tersalin. Tempel di WhatsApp.', en: 'The recap is copied. Paste it into WhatsApp.' },
  notCopied: { id: 'Rekap belum bisa disalin. Coba sekali lagi.', en: 'It could not be copied. Please try again.' },
};

/** The table of weeks behind the map. */
export const weekTableWords = {
  title: { id: '26 minggu terakhir', en: 'Last 26 weeks' },
  show: { id: 'Lihat sebagai tabel', en: 'See it as a table' },
  caption: { id: 'Unggahan per hari, minggu terbaru lebih dahulu', en: 'Posts per day, latest week first' },
  week: { id: 'Minggu', en: 'Week' },
  total: { id: 'Jumlah', en: 'Total' },
  ahead: { id: 'belum tiba', en: 'to come' },
} satisfies Record<string, Words>;

/** Files to take away, and the backup. */
export const fileWords = {
  csv: { id: 'Ekspor CSV', en: 'Export CSV' },
  xlsx: { id: 'Ekspor Excel', en: 'Export Excel' },
  report: { id: 'Laporan bulanan', en: 'Monthly report' },
  title: { id: 'Cadangan', en: 'Backup' },
  lead: {
    id: 'Cadangan menyimpan seluruh catatan, termasuk isi tulisan, dalam satu berkas. Simpan di tempat milik kantor.',
    en: 'A backup keeps the whole log, texts included, in one file. Keep it in a place of the office.',
  },
  save: { id: 'Simpan cadangan', en: 'Save a backup' },
  restore: { id: 'Kembalikan dari cadangan', en: 'Restore from a backup' },
  restoreHint: {
    id: 'Yang sudah ada di sini tidak berubah dan tidak dihitung dua kali.',
    en: 'What is here already does not change and is not counted twice.',
  },
} satisfies Record<string, Words>;

/** Around the report: what stays on the screen. */
export const reportWords = {
  back: { id: 'Kembali ke riwayat', en: 'Back to the log' },
  print: { id: 'Cetak', en: 'Print' },
  copy: { id: 'Salin rekap', en: 'Copy the recap' },
} satisfies Record<string, Words>;

/** The report and the files themselves: papers of an Indonesian office, so they have no English. */
export const paperWords = {
  government: (city: string) => `Pemerintah ${city}`,
  title: (month: string) => `Laporan media sosial ${month}`,
  period: (period: string, printed: string) => `${period} · dicetak ${printed}`,
  posts: 'Unggahan',
  responses: 'Tanggapan',
  activeDays: 'Hari aktif',
  weeks: 'Minggu terpenuhi',
  of: (part: number, whole: number) => `${part} dari ${whole}`,
  jenis: 'Jenis',
  tags: 'Tagar wajib',
  manual: 'Dicatat manual',
  list: 'Daftar unggahan',
  summary: 'Ringkasan',
  none: 'Belum ada unggahan yang tercatat pada bulan ini.',
  headings: ['No.', 'Tanggal', 'Platform', 'Jenis', 'Isi singkat', 'Dicatat'],
  source: 'Sumber: catatan Siap Siar di komputer unit.',
  measure: (target: number) => `Ukuran: minimal ${Math.min(7, target)} hari unggah per minggu.`,
  recap: (unit: string) => `REKAP MEDIA SOSIAL ${unit.toUpperCase()}`.trim(),
  recapSource: (moment: string) => `Sumber: catatan Siap Siar di komputer unit, ${moment}`,
  columns: ['Hari', 'Jam', 'Platform', 'Bentuk', 'Jenis', 'Dicatat', 'Tagar wajib', 'Akun', 'Tagar', 'Isi'],
  yes: 'ya',
  no: 'tidak',
  sheet: 'Riwayat',
};
