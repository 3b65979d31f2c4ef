import { sayFigure } from './say-figure';
import type { Words } from './words';

/** "Data di komputer ini": backup, keeping, erasing. */
export const dataWords = {
  title: { id: 'Data di komputer ini', en: 'Data on this computer' },
  lead: {
    id: 'Riwayat hanya ada di komputer ini. Simpan cadangan sebelum mengganti komputer.',
    en: 'The log is on this computer only. Save a backup before you change computers.',
  },
  backup: { id: 'Simpan atau pulihkan cadangan di Riwayat', en: 'Save or restore a backup in Riwayat' },
  keep: { id: 'Simpan isi tulisan selama', en: 'Keep texts for' },
  keepHint: {
    id: 'Sesudah itu isi tulisan dihapus dari komputer ini. Jumlahnya tetap ada.',
    en: 'After that the texts are erased from this computer. The numbers stay.',
  },
  '3': { id: '3 bulan', en: '3 months' },
  '13': { id: '13 bulan', en: '13 months' },
  '60': { id: '5 tahun', en: '5 years' },
  shorten: {
    id: 'Isi tulisan yang lebih lama dari itu akan dihapus dari komputer ini.',
    en: 'Older texts will be erased from this computer.',
  },
  shortenNow: { id: 'Hapus yang lebih lama', en: 'Erase the older ones' },
  keepAll: { id: 'Batal', en: 'Cancel' },
  erase: { id: 'Hapus semua', en: 'Erase everything' },
} satisfies Record<string, Words>;

/** "Hapus semua": what goes, what stays, asked once more. */
export const eraseWords = {
  title: { id: 'Hapus semua data Siap Siar?', en: 'Erase all data of Siap Siar?' },
  goes: { id: 'Yang dihapus dari komputer ini', en: 'Erased from this computer' },
  posts: (n: number): Words => ({
    id: `${sayFigure(n)} unggahan yang tercatat, dengan isi tulisannya`,
    en: `${n} logged posts with their texts`,
  }),
  waiting: (n: number): Words => ({
    id: `${sayFigure(n)} unggahan yang masih menunggu jawaban Anda`,
    en: `${n} posts that wait for your answer`,
  }),
  settings: {
    id: 'Semua pengaturan, tempat yang biasa, akun, dan kode unit',
    en: 'All settings, usual places, accounts and the unit code',
  },
  stays: { id: 'Yang tetap ada', en: 'What stays' },
  sent: (n: number): Words => ({
    id: `Diskominfo tetap menyimpan hitungan ${sayFigure(n)} unggahan dari komputer ini: angka saja, tanpa isi tulisan.`,
    en: `Diskominfo keeps the numbers of ${n} posts of this computer: numbers only, no texts.`,
  }),
  nothingSent: {
    id: 'Diskominfo tidak menyimpan apa pun: komputer ini belum pernah terhubung.',
    en: 'Diskominfo holds nothing: this computer was never connected.',
  },
  published: {
    id: 'Unggahan yang sudah terbit di media sosial tidak berubah.',
    en: 'Posts that are out on social media do not change.',
  },
  cancel: { id: 'Batal', en: 'Cancel' },
  erase: { id: 'Ya, hapus semua', en: 'Yes, erase everything' },
  erasing: { id: 'Sedang menghapus', en: 'Erasing' },
  kept: { id: 'Belum terhapus. Coba sekali lagi.', en: 'Not erased yet. Please try again.' },
  over: { id: 'Semua sudah dihapus', en: 'Everything is erased' },
  close: { id: 'Tutup', en: 'Close' },
} satisfies Record<string, Words | ((n: number) => Words)>;

/** After erasing, by what became of the unit's code. */
export const eraseDone = {
  revoked: {
    id: 'Kode di komputer ini juga sudah dicabut. Untuk memakai lagi, minta kode baru ke Diskominfo.',
    en: 'The code on this computer was revoked as well. To use it again, ask Diskominfo for a new code.',
  },
  unreachable: {
    id: 'Diskominfo belum bisa dihubungi. Minta Diskominfo mencabut kode komputer ini.',
    en: 'Diskominfo cannot be reached. Ask Diskominfo to revoke the code of this computer.',
  },
  unlinked: {
    id: 'Komputer ini tidak terhubung ke Diskominfo, jadi tidak ada kode yang perlu dicabut.',
    en: 'This computer was not connected to Diskominfo, so there is no code to revoke.',
  },
} satisfies Record<string, Words>;
